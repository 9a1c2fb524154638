package org.taxophone.metrics;

import java.util.Arrays;
import org.taxophone.embedding.DistanceBlocks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// Silhouette (Rousseeuw 1987) by Euclidean distance: how much nearer a clip lies to its own
/// cluster than to the next, every pair of clips measured.
public final class Silhouette {
    /// Up to so many rows [InternalMetrics] measures every pair.
    public static final int EXACT_ROWS = 20_000;

    private Silhouette() {}

    /// As [#mean(Embeddings, int[], JobContext)], unwatched.
    public static double mean(Embeddings embeddings, int[] clusters) {
        return mean(embeddings, clusters, JobContext.none());
    }

    /// The mean over all rows; clips alone in their cluster count 0.
    ///
    /// @param clusters the cluster of each row
    /// @return -1 to 1; NaN with fewer than two used clusters, or as many as rows
    public static double mean(Embeddings embeddings, int[] clusters, JobContext context) {
        return Arrays.stream(samples(embeddings, clusters, context)).average().orElse(Double.NaN);
    }

    /// The silhouette of each row.
    ///
    /// @return NaN in each row with fewer than two used clusters, or as many as rows
    public static double[] samples(Embeddings embeddings, int[] clusters, JobContext context) {
        UsedClusters used = UsedClusters.of(clusters, embeddings.rows());
        double[] samples = new double[embeddings.rows()];
        if (!used.scorable()) {
            Arrays.fill(samples, Double.NaN);
            return samples;
        }
        DistanceBlocks rows = DistanceBlocks.of(embeddings);
        ParallelBlocks.forEach(
                rows.blocks(), context, block -> score(rows, used, block, context, samples));
        return samples;
    }

    private static void score(
            DistanceBlocks rows,
            UsedClusters used,
            int block,
            JobContext context,
            double[] samples) {
        double[] point = new double[rows.dimension()];
        double[] distances = new double[DistanceBlocks.LANES];
        double[] sums = new double[used.used()];
        for (int lane = 0; lane < rows.count(block) && !context.isCancelled(); lane++) {
            int row = rows.first(block) + lane;
            rows.copyRow(row, point);
            Arrays.fill(sums, 0);
            for (int other = 0; other < rows.blocks(); other++) {
                rows.squaredDistances(other, point, distances);
                int first = rows.first(other);
                for (int i = 0; i < rows.count(other); i++) {
                    sums[used.groups()[first + i]] += Math.sqrt(distances[i]);
                }
            }
            samples[row] = silhouette(sums, used.counts(), used.groups()[row]);
        }
    }

    private static double silhouette(double[] sums, int[] counts, int own) {
        if (counts[own] == 1) {
            return 0;
        }
        double within = sums[own] / (counts[own] - 1);
        double next = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < sums.length; cluster++) {
            if (cluster != own) {
                next = Math.min(next, sums[cluster] / counts[cluster]);
            }
        }
        double larger = Math.max(within, next);
        return larger == 0 ? 0 : (next - within) / larger;
    }
}
