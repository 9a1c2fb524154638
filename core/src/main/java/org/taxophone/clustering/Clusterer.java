package org.taxophone.clustering;

import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// Parts rows into clusters. Same rows, same config: same assignment, whatever the number of cores.
///
/// @param <C> the clusterer's hyperparameters
public sealed interface Clusterer<C extends ClustererConfig>
        permits KMeansClusterer, GaussianMixtureClusterer, WardClusterer {
    /// Parts the rows.
    ///
    /// @param embeddings at least as many rows as clusters, all numbers finite
    /// @throws IllegalArgumentException naming the first number that is not finite
    /// @throws TaxophoneException if there are more clusters than rows
    /// @throws org.taxophone.job.JobCancelledException when cancelled, within one pass over the
    /// rows
    ClusterAssignment fit(Embeddings embeddings, C config, JobContext context);

    /// Parts the rows with the clusterer that the config belongs to.
    ///
    /// @throws IllegalArgumentException naming the first number that is not finite
    /// @throws TaxophoneException if there are more clusters than rows
    static ClusterAssignment cluster(
            Embeddings embeddings, ClustererConfig config, JobContext context) {
        return switch (config) {
            case KMeansConfig kMeans -> new KMeansClusterer().fit(embeddings, kMeans, context);
            case GaussianMixtureConfig mixture ->
                    new GaussianMixtureClusterer().fit(embeddings, mixture, context);
            case WardConfig ward -> new WardClusterer().fit(embeddings, ward, context);
        };
    }

    /// @throws TaxophoneException if there are more clusters than rows
    static void requireEnough(Embeddings embeddings, ClustererConfig config) {
        if (config.clusters() > embeddings.rows()) {
            throw new TaxophoneException(
                    "clusters must be at most the number of clips, "
                            + embeddings.rows()
                            + ": was "
                            + config.clusters(),
                    "Ask for fewer clusters or add clips");
        }
    }
}
