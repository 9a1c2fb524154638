package org.taxophone.metrics;

import org.taxophone.embedding.Embeddings;

/// Calinski-Harabasz index (1974): variance between over variance within. Higher is better.
public final class CalinskiHarabasz {
    private CalinskiHarabasz() {}

    /// @param clusters the cluster of each row
    /// @return 0 or more, 1 where no cluster has any spread (as in scikit-learn); NaN with fewer
    /// than two used clusters, or as many as rows
    public static double score(Embeddings embeddings, int[] clusters) {
        UsedClusters used = UsedClusters.of(clusters, embeddings.rows());
        if (!used.scorable()) {
            return Double.NaN;
        }
        Centroids centroids = new Centroids(embeddings, used);
        double within = 0;
        for (int row = 0; row < embeddings.rows(); row++) {
            within += centroids.squaredDistance(row);
        }
        if (within == 0) {
            return 1;
        }
        double[] overall = centroids.overall();
        double between = 0;
        for (int cluster = 0; cluster < used.used(); cluster++) {
            between +=
                    used.counts()[cluster]
                            * Centroids.squaredDistance(centroids.means()[cluster], overall);
        }
        return between * (embeddings.rows() - used.used()) / (within * (used.used() - 1.0));
    }
}
