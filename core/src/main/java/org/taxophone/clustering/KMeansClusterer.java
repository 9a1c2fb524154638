package org.taxophone.clustering;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.DistanceBlocks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// k-means: k-means++ seeds (Arthur and Vassilvitskii 2007), Lloyd's passes, restarts.
///
/// A cluster that runs empty is given the row that lies farthest from its centroid. Where there are
/// fewer different rows than clusters, clusters stay empty.
public final class KMeansClusterer implements Clusterer<KMeansConfig> {
    private static final String STAGE = "k-means";

    @Override
    public ClusterAssignment fit(Embeddings embeddings, KMeansConfig config, JobContext context) {
        return run(embeddings, config, context).assignment();
    }

    /// The same with centroids and inertia.
    ///
    /// @throws IllegalArgumentException naming the first number that is not finite
    /// @throws org.taxophone.common.TaxophoneException if there are more clusters than rows
    public KMeansResult run(Embeddings embeddings, KMeansConfig config, JobContext context) {
        embeddings.requireFinite();
        Clusterer.requireEnough(embeddings, config);
        Embeddings rows = config.spherical() ? embeddings.onUnitSphere() : embeddings;
        DistanceBlocks blocks = DistanceBlocks.of(rows);
        LloydRun best = best(blocks, config, context);
        ClusterAssignment assignment =
                new ClusterAssignment(
                        embeddings.ids(), config.clusters(), best.clusters(), new float[0]);
        return new KMeansResult(
                assignment, best.centroids(), best.inertia(), best.iterations(), best.converged());
    }

    private static LloydRun best(DistanceBlocks rows, KMeansConfig config, JobContext context) {
        @Nullable LloydRun best = null;
        for (int restart = 0; restart < config.restarts(); restart++) {
            context.progress(restart, config.restarts(), STAGE);
            double[][] seeds =
                    new KMeansSeeding(rows, context)
                            .choose(
                                    config.clusters(),
                                    new SplittableRandom(
                                            Seeds.derive(config.seed(), STAGE, restart)));
            LloydRun run =
                    new LloydRun(rows, seeds, config.spherical())
                            .run(config.maxIterations(), context);
            if (best == null || run.inertia() < best.inertia()) {
                best = run;
            }
        }
        context.progress(config.restarts(), config.restarts(), STAGE);
        if (best == null) {
            throw new IllegalStateException("a config has at least one restart");
        }
        return best;
    }
}
