package org.taxophone.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.common.Checks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// How far clips lie from those that a model was made of.
///
/// In each space a clip's distance is that to its fifth nearest clip of the model, in units of what
/// 99 in 100 of the model's own clips keep from their fifth nearest; of several spaces the root of
/// the sum of squares, in the same units again. Above 1 it is unlike nearly all that the model has
/// heard. Distances to neighbours, because those to the middle of a cluster hardly tell strangers
/// apart, and a probability says only which of the clusters is the nearest (Sun et al.,
/// Out-of-distribution detection with deep nearest neighbors, ICML 2022). What a net learnt and
/// the features that it heard, both, because a net hears only what it needed to learn.
public final class Familiarity {
    /// Above this a clip is unlike those of the model.
    public static final double LIMIT = 1;

    private static final double OWN = 0.99;
    private static final int MOST_KNOWN = 4000;

    private final List<NeighbourDistance> spaces;
    private final double reach;

    private Familiarity(List<NeighbourDistance> spaces, double reach) {
        this.spaces = spaces;
        this.reach = reach;
    }

    /// Clips of a model to measure against: all of them, or evenly some of many.
    public static Embeddings sample(Embeddings space) {
        int rows = Math.min(space.rows(), MOST_KNOWN);
        return space.select(
                IntStream.range(0, rows)
                        .map(row -> (int) ((long) row * space.rows() / rows))
                        .toArray());
    }

    /// What is near to the clips of a model.
    ///
    /// @param known at least two clips of the model, the same in each of the spaces
    public static Familiarity of(List<Embeddings> known, JobContext context) {
        Checks.atLeast("clips of the model", known.getFirst().rows(), 2);
        List<NeighbourDistance> spaces =
                known.stream().map(space -> NeighbourDistance.of(space, OWN, context)).toList();
        double[] own = new double[known.getFirst().rows()];
        for (int row = 0; row < own.length; row++) {
            int clip = row;
            own[row] = together(spaces.stream().mapToDouble(s -> s.own()[clip]).toArray());
        }
        double reach = NeighbourDistance.quantile(own, OWN);
        // clips that are all the same keep no distance at all
        return new Familiarity(spaces, reach > 0 ? reach : 1);
    }

    private static double together(double... distances) {
        return Math.sqrt(Arrays.stream(distances).map(d -> d * d).sum());
    }

    /// The distance of each clip, in units of the model's own.
    ///
    /// @param clips the same in each of the spaces, in the order in which the model's were given
    public float[] distances(List<Embeddings> clips, JobContext context) {
        double[][] each = new double[spaces.size()][];
        for (int space = 0; space < each.length; space++) {
            each[space] = spaces.get(space).of(clips.get(space), context);
        }
        float[] distances = new float[clips.getFirst().rows()];
        for (int row = 0; row < distances.length; row++) {
            int clip = row;
            double[] of = Arrays.stream(each).mapToDouble(space -> space[clip]).toArray();
            distances[row] = (float) (together(of) / reach);
        }
        return distances;
    }

    /// How many of them are unlike the clips of the model.
    public static int unlike(float[] distances) {
        int unlike = 0;
        for (float distance : distances) {
            unlike += distance > LIMIT ? 1 : 0;
        }
        return unlike;
    }
}
