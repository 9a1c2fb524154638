package org.taxophone.app.feature.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.LatentPlaces;

/// Where in the latent space the model is asked to draw.
///
/// @param cluster the model's cluster, from 0
/// @param start the place of the clip
/// @param place where it is now
/// @param directions what can be moved, the widest first
/// @param caution what a person should know of the sounds
/// @param problem why nothing can be drawn, empty if it can
record LatentState(
        int cluster,
        float[] start,
        float[] place,
        List<Direction> directions,
        String caution,
        String problem) {
    private static final int MOST = 5;
    private static final double REACH = 3;

    /// One dimension of z and how far it goes: three deviations of the cluster's clips to either
    /// side, or as far as the clip lies.
    record Direction(int dimension, double low, double high) {}

    static LatentState of(LatentPlaces places, Embeddings z, int row, int cluster, String caution) {
        float[] clip = z.row(row);
        float[] mean = places.mean(cluster);
        float[] spread = places.deviation(cluster);
        List<Direction> directions =
                IntStream.range(0, clip.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(d -> -spread[d]))
                        .limit(MOST)
                        .map(
                                d ->
                                        new Direction(
                                                d,
                                                Math.min(clip[d], mean[d] - REACH * spread[d]),
                                                Math.max(clip[d], mean[d] + REACH * spread[d])))
                        .toList();
        return new LatentState(cluster, clip, clip, directions, caution, "");
    }

    static LatentState problem(String words) {
        return new LatentState(0, new float[0], new float[0], List.of(), "", words);
    }

    /// The same with one dimension elsewhere.
    LatentState moved(int dimension, double value) {
        float[] next = place.clone();
        next[dimension] = (float) value;
        return new LatentState(cluster, start, next, directions, caution, problem);
    }

    /// Back at the clip.
    LatentState reset() {
        return new LatentState(cluster, start, start, directions, caution, problem);
    }
}
