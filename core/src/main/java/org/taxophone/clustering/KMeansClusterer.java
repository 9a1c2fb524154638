package org.taxophone.clustering;

import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// k-means: k-means++ seeds (Arthur and Vassilvitskii 2007), Lloyd's passes, restarts.
public final class KMeansClusterer implements Clusterer<KMeansConfig> {
    @Override
    public ClusterAssignment fit(Embeddings embeddings, KMeansConfig config, JobContext context) {
        return run(embeddings, config, context).assignment();
    }

    /// The same with centroids and inertia.
    public KMeansResult run(Embeddings embeddings, KMeansConfig config, JobContext context) {
        throw new UnsupportedOperationException("not yet");
    }
}
