package org.taxophone.clustering;

import java.util.Arrays;
import org.taxophone.embedding.DistanceBlocks;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// One start of k-means: assign each row to its nearest centroid, move the centroids to the means
/// of their rows, until no row moves (Lloyd 1982).
final class LloydRun {
    /// Columns that one thread adds up at a time.
    private static final int CHUNK = 16;

    private final DistanceBlocks rows;
    private final double[][] centroids;
    private final boolean spherical;
    private final int[] clusters;
    private final double[] distances; // squared, from each row to its centroid
    private int iterations;
    private boolean converged;

    LloydRun(DistanceBlocks rows, double[][] seeds, boolean spherical) {
        this.rows = rows;
        this.centroids = seeds;
        this.spherical = spherical;
        this.clusters = new int[rows.rows()];
        this.distances = new double[rows.rows()];
        Arrays.fill(clusters, -1);
    }

    LloydRun run(int maxIterations, JobContext context) {
        assign(context);
        while (iterations < maxIterations && !converged) {
            iterations++;
            fillEmptyClusters();
            moveCentroids(context);
            converged = !assign(context);
        }
        return this;
    }

    int[] clusters() {
        return clusters;
    }

    double[][] centroids() {
        return centroids;
    }

    int iterations() {
        return iterations;
    }

    boolean converged() {
        return converged;
    }

    double inertia() {
        return Arrays.stream(distances).sum();
    }

    /// True if any row changed its cluster.
    private boolean assign(JobContext context) {
        boolean[] moved = new boolean[rows.blocks()];
        ParallelBlocks.forEach(rows.blocks(), context, block -> moved[block] = assign(block));
        for (boolean any : moved) {
            if (any) {
                return true;
            }
        }
        return false;
    }

    private boolean assign(int block) {
        int count = rows.count(block);
        double[] least = new double[DistanceBlocks.LANES];
        double[] now = new double[DistanceBlocks.LANES];
        int[] nearest = new int[DistanceBlocks.LANES];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int cluster = 0; cluster < centroids.length; cluster++) {
            rows.squaredDistances(block, centroids[cluster], now);
            for (int lane = 0; lane < count; lane++) {
                if (now[lane] < least[lane]) {
                    least[lane] = now[lane];
                    nearest[lane] = cluster;
                }
            }
        }
        int first = rows.first(block);
        boolean moved = !Arrays.equals(clusters, first, first + count, nearest, 0, count);
        System.arraycopy(nearest, 0, clusters, first, count);
        System.arraycopy(least, 0, distances, first, count);
        return moved;
    }

    /// Gives each empty cluster the row that its centroid serves worst. Rows alone in their
    /// cluster, and rows that lie on their centroid, stay.
    private void fillEmptyClusters() {
        int[] counts = new int[centroids.length];
        for (int cluster : clusters) {
            counts[cluster]++;
        }
        for (int cluster = 0; cluster < counts.length; cluster++) {
            if (counts[cluster] == 0) {
                int row = farthest(counts);
                if (row < 0) {
                    return;
                }
                counts[clusters[row]]--;
                counts[cluster]++;
                clusters[row] = cluster;
                distances[row] = 0;
            }
        }
    }

    private int farthest(int[] counts) {
        int farthest = -1;
        double distance = 0;
        for (int row = 0; row < clusters.length; row++) {
            if (distances[row] > distance && counts[clusters[row]] > 1) {
                distance = distances[row];
                farthest = row;
            }
        }
        return farthest;
    }

    /// Each column is added up by one thread in the order of the rows, so that sums do not depend
    /// on the number of cores.
    private void moveCentroids(JobContext context) {
        double[] perCluster = new double[centroids.length];
        for (int cluster : clusters) {
            perCluster[cluster]++;
        }
        int chunks = (rows.dimension() + CHUNK - 1) / CHUNK;
        ParallelBlocks.forEach(chunks, context, chunk -> moveColumns(chunk, perCluster));
        if (spherical) {
            putOnSphere(perCluster);
        }
    }

    private void moveColumns(int chunk, double[] perCluster) {
        int last = Math.min(rows.dimension(), (chunk + 1) * CHUNK);
        double[] sums = new double[centroids.length];
        for (int column = chunk * CHUNK; column < last; column++) {
            Arrays.fill(sums, 0);
            rows.addColumn(column, clusters, sums);
            for (int cluster = 0; cluster < sums.length; cluster++) {
                if (perCluster[cluster] > 0) {
                    centroids[cluster][column] = sums[cluster] / perCluster[cluster];
                }
            }
        }
    }

    private void putOnSphere(double[] perCluster) {
        for (int cluster = 0; cluster < centroids.length; cluster++) {
            double sum = 0;
            for (double value : centroids[cluster]) {
                sum += value * value;
            }
            // opposite rows cancel: no direction is better than another, stay in the middle
            if (perCluster[cluster] > 0 && sum > 0) {
                double[] centroid = centroids[cluster];
                double length = Math.sqrt(sum);
                Arrays.setAll(centroid, column -> centroid[column] / length);
            }
        }
    }
}
