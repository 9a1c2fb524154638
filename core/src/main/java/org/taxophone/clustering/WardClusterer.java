package org.taxophone.clustering;

import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// Ward's clustering (1963): merges, again and again, the two clusters whose union adds least to
/// the squared distances from the means. Heights are those of SciPy's `linkage(method="ward")`.
///
/// Distances are taken from means and sizes as they are asked for, so that the memory grows with
/// the rows and not with their square; the time grows with the square.
public final class WardClusterer implements Clusterer<WardConfig> {
    @Override
    public ClusterAssignment fit(Embeddings embeddings, WardConfig config, JobContext context) {
        return run(embeddings, config, context).assignment();
    }

    /// The same with the tree.
    ///
    /// @throws IllegalArgumentException naming the first number that is not finite
    /// @throws org.taxophone.common.TaxophoneException if there are more clusters than rows
    public WardResult run(Embeddings embeddings, WardConfig config, JobContext context) {
        embeddings.requireFinite();
        Clusterer.requireEnough(embeddings, config);
        context.checkpoint();
        Embeddings rows = config.spherical() ? embeddings.onUnitSphere() : embeddings;
        Dendrogram tree = new WardTree(rows, context).build().tree(embeddings.ids());
        return new WardResult(tree.cut(config.clusters()), tree);
    }
}
