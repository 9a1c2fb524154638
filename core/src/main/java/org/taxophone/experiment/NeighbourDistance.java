package org.taxophone.experiment;

import java.util.Arrays;
import org.taxophone.embedding.DistanceBlocks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.embedding.NearestNeighbours;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// Distances to the fifth nearest of some clips in one space, in units of what nearly all of these
/// keep from one another.
///
/// @param own the distance of each of these clips to its fifth nearest other
record NeighbourDistance(DistanceBlocks known, int neighbours, double reach, double[] own) {
    private static final int NEIGHBOURS = 5;
    private static final int BLOCK = 64;

    /// @param known at least two clips
    /// @param share of them that lie within the unit
    static NeighbourDistance of(Embeddings known, double share, JobContext context) {
        int neighbours = Math.min(NEIGHBOURS, known.rows() - 1);
        double[] own =
                Arrays.stream(NearestNeighbours.find(known, neighbours, context).distances())
                        .mapToDouble(distances -> distances[neighbours - 1])
                        .toArray();
        // clips that are all the same keep no distance at all
        double reach = Math.max(quantile(own, share), Float.MIN_NORMAL);
        return new NeighbourDistance(
                DistanceBlocks.of(known),
                neighbours,
                reach,
                Arrays.stream(own).map(distance -> distance / reach).toArray());
    }

    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * (sorted.length - 1))];
    }

    /// The distance of each of other clips.
    double[] of(Embeddings clips, JobContext context) {
        double[] distances = new double[clips.rows()];
        int blocks = (clips.rows() + BLOCK - 1) / BLOCK;
        ParallelBlocks.forEach(
                blocks,
                context,
                block -> {
                    int end = Math.min(clips.rows(), (block + 1) * BLOCK);
                    for (int row = block * BLOCK; row < end; row++) {
                        distances[row] = distance(clips, row) / reach;
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
}
