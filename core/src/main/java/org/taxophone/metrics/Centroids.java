package org.taxophone.metrics;

import org.taxophone.embedding.Embeddings;

/// Means of clusters, and how far rows lie from them.
final class Centroids {
    private final Embeddings rows;
    private final UsedClusters clusters;
    private final double[][] means;

    Centroids(Embeddings rows, UsedClusters clusters) {
        this.rows = rows;
        this.clusters = clusters;
        this.means = new double[clusters.used()][rows.dimension()];
        for (int row = 0; row < rows.rows(); row++) {
            double[] mean = means[clusters.groups()[row]];
            for (int column = 0; column < mean.length; column++) {
                mean[column] += rows.at(row, column);
            }
        }
        for (int cluster = 0; cluster < means.length; cluster++) {
            for (int column = 0; column < rows.dimension(); column++) {
                means[cluster][column] /= clusters.counts()[cluster];
            }
        }
    }

    double[][] means() {
        return means;
    }

    /// Mean of all rows, as the weighted mean of the clusters' means.
    double[] overall() {
        double[] overall = new double[rows.dimension()];
        for (int cluster = 0; cluster < means.length; cluster++) {
            double share = (double) clusters.counts()[cluster] / rows.rows();
            for (int column = 0; column < overall.length; column++) {
                overall[column] += share * means[cluster][column];
            }
        }
        return overall;
    }

    /// Squared distance of a row to the mean of its cluster.
    double squaredDistance(int row) {
        double[] mean = means[clusters.groups()[row]];
        double sum = 0;
        for (int column = 0; column < mean.length; column++) {
            double difference = rows.at(row, column) - mean[column];
            sum += difference * difference;
        }
        return sum;
    }

    static double squaredDistance(double[] first, double[] second) {
        double sum = 0;
        for (int column = 0; column < first.length; column++) {
            double difference = first[column] - second[column];
            sum += difference * difference;
        }
        return sum;
    }
}
