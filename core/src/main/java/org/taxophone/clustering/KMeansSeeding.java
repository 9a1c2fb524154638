package org.taxophone.clustering;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.taxophone.embedding.DistanceBlocks;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// First centroids by greedy k-means++: each new one is the best of a few rows drawn in proportion
/// to their squared distance from the nearest centroid so far (Arthur and Vassilvitskii 2007,
/// section 6).
final class KMeansSeeding {
    private final DistanceBlocks rows;
    private final JobContext context;

    KMeansSeeding(DistanceBlocks rows, JobContext context) {
        this.rows = rows;
        this.context = context;
    }

    double[][] choose(int clusters, SplittableRandom random) {
        double[][] seeds = new double[clusters][rows.dimension()];
        rows.copyRow(random.nextInt(rows.rows()), seeds[0]);
        double[] nearest = new double[rows.rows()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        nearest = nearer(seeds[0], nearest);
        int trials = 2 + (int) Math.log(clusters);
        for (int cluster = 1; cluster < clusters; cluster++) {
            double[] best = nearest;
            double bestSum = Double.POSITIVE_INFINITY;
            double sum = sum(nearest);
            for (int trial = 0; trial < trials; trial++) {
                double[] candidate = new double[rows.dimension()];
                rows.copyRow(draw(nearest, sum, random), candidate);
                double[] now = nearer(candidate, nearest);
                double nowSum = sum(now);
                if (nowSum < bestSum) {
                    bestSum = nowSum;
                    best = now;
                    seeds[cluster] = candidate;
                }
            }
            nearest = best;
        }
        return seeds;
    }

    /// A row drawn in proportion to its weight; any row where all weights are 0.
    private static int draw(double[] weights, double sum, SplittableRandom random) {
        if (sum == 0) {
            return random.nextInt(weights.length);
        }
        double left = random.nextDouble() * sum;
        int last = 0;
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] > 0) {
                last = row;
                left -= weights[row];
                if (left < 0) {
                    return row;
                }
            }
        }
        return last;
    }

    private double[] nearer(double[] centroid, double[] nearest) {
        double[] result = new double[nearest.length];
        ParallelBlocks.forEach(
                rows.blocks(),
                context,
                block -> {
                    double[] distances = new double[DistanceBlocks.LANES];
                    rows.squaredDistances(block, centroid, distances);
                    int first = rows.first(block);
                    for (int lane = 0; lane < rows.count(block); lane++) {
                        result[first + lane] = Math.min(nearest[first + lane], distances[lane]);
                    }
                });
        return result;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
