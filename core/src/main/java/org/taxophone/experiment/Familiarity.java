package org.taxophone.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.taxophone.common.Checks;
import org.taxophone.embedding.DistanceBlocks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.embedding.NearestNeighbours;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// How far clips lie from those that a model was made of.
///
/// A clip's distance is that to its fifth nearest clip of the model, in units of what 99 in 100 of
/// the model's own clips keep from their fifth nearest: above 1 it is unlike nearly all that the
/// model has heard. Distances to neighbours, because those to the middle of a cluster hardly tell
/// strangers apart, and a probability says only which of the clusters is the nearest (Sun et al.,
/// Out-of-distribution detection with deep nearest neighbors, ICML 2022).
public final class Familiarity {
    /// Above this a clip is unlike those of the model.
    public static final double LIMIT = 1;

    private static final int NEIGHBOURS = 5;
    private static final double OWN = 0.99;
    private static final int MOST_KNOWN = 4000;
    private static final int BLOCK = 64;

    private final DistanceBlocks known;
    private final int neighbours;
    private final double reach;

    private Familiarity(DistanceBlocks known, int neighbours, double reach) {
        this.known = known;
        this.neighbours = neighbours;
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
    /// @param known at least two clips of the model
    public static Familiarity of(Embeddings known, JobContext context) {
        Checks.atLeast("clips of the model", known.rows(), 2);
        int neighbours = Math.min(NEIGHBOURS, known.rows() - 1);
        double[] own =
                Arrays.stream(NearestNeighbours.find(known, neighbours, context).distances())
                        .mapToDouble(distances -> distances[neighbours - 1])
                        .sorted()
                        .toArray();
        double reach = own[(int) Math.ceil(OWN * (own.length - 1))];
        // clips that are all the same keep no distance at all
        return new Familiarity(
                DistanceBlocks.of(known), neighbours, Math.max(reach, Float.MIN_NORMAL));
    }

    /// The distance of each clip, in units of the model's own.
    ///
    /// @param clips in the same space
    public float[] distances(Embeddings clips, JobContext context) {
        float[] distances = new float[clips.rows()];
        int blocks = (clips.rows() + BLOCK - 1) / BLOCK;
        ParallelBlocks.forEach(
                blocks,
                context,
                block -> {
                    int end = Math.min(clips.rows(), (block + 1) * BLOCK);
                    for (int row = block * BLOCK; row < end; row++) {
                        distances[row] = (float) (distance(clips, row) / reach);
                    }
                });
        return distances;
    }

    private double distance(Embeddings clips, int row) {
        double[] point = new double[clips.dimension()];
        for (int column = 0; column < point.length; column++) {
            point[column] = clips.at(row, column);
        }
        double[] nearest = new double[neighbours];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        double[] squared = new double[DistanceBlocks.LANES];
        for (int block = 0; block < known.blocks(); block++) {
            known.squaredDistances(block, point, squared);
            for (int lane = 0; lane < known.count(block); lane++) {
                offer(nearest, squared[lane]);
            }
        }
        return Math.sqrt(nearest[neighbours - 1]);
    }

    private static void offer(double[] nearest, double squared) {
        int place = nearest.length - 1;
        if (squared >= nearest[place]) {
            return;
        }
        for (; place > 0 && nearest[place - 1] > squared; place--) {
            nearest[place] = nearest[place - 1];
        }
        nearest[place] = squared;
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
