package org.taxophone.metrics;

import org.taxophone.embedding.Embeddings;

/// Davies-Bouldin index (1979): spread within over distance between clusters. Lower is better.
public final class DaviesBouldin {
    private DaviesBouldin() {}

    /// Mean over the clusters of the worst ratio to another cluster. Two clusters with the same
    /// centroid are left out of each other's ratios; clusters that are all points, or all in one
    /// place, score 0, as in scikit-learn.
    ///
    /// @param clusters the cluster of each row
    /// @return 0 or more; NaN with fewer than two used clusters, or as many as rows
    public static double score(Embeddings embeddings, int[] clusters) {
        UsedClusters used = UsedClusters.of(clusters, embeddings.rows());
        if (!used.scorable()) {
            return Double.NaN;
        }
        Centroids centroids = new Centroids(embeddings, used);
        double[] spread = new double[used.used()];
        for (int row = 0; row < embeddings.rows(); row++) {
            int cluster = used.groups()[row];
            spread[cluster] += Math.sqrt(centroids.squaredDistance(row)) / used.counts()[cluster];
        }
        double sum = 0;
        for (int cluster = 0; cluster < used.used(); cluster++) {
            sum += worstRatio(cluster, spread, centroids.means());
        }
        return sum / used.used();
    }

    private static double worstRatio(int cluster, double[] spread, double[][] means) {
        double worst = 0;
        for (int other = 0; other < means.length; other++) {
            double distance = Math.sqrt(Centroids.squaredDistance(means[cluster], means[other]));
            if (distance > 0) {
                worst = Math.max(worst, (spread[cluster] + spread[other]) / distance);
            }
        }
        return worst;
    }
}
