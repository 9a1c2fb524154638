package org.taxophone.training;

import java.util.Map;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.common.Seeds;
import org.taxophone.engine.Adam;
import org.taxophone.job.JobContext;
import org.taxophone.model.uvac.CatUvac;

/// Sets the cluster head anew: k-means on the encoder's features, a linear classifier fitted to it,
/// and the optimiser's memory of the old head cleared.
final class HeadReset {
    /// Starts of k-means while the net still learns.
    static final int RESTARTS = 20;

    /// Starts where the partition is the result.
    static final int FINAL_RESTARTS = 50;

    private static final int ITERATIONS = 300;
    private static final String HEAD = "h.clusters.";

    private HeadReset() {}

    /// @param evaluation where the clips are now
    /// @param restarts starts of k-means; the one with the least inertia counts
    /// @param sphere whether k-means runs on the unit sphere
    /// @param epoch before which it happens; part of the seed
    static void apply(
            CatUvac net,
            Adam adam,
            Evaluation evaluation,
            int restarts,
            boolean sphere,
            long seed,
            int epoch,
            JobContext context) {
        int clusters = net.config().clusters();
        int[] assigned =
                new KMeansClusterer()
                        .fit(
                                evaluation.featureSpace(),
                                new KMeansConfig(
                                        clusters,
                                        restarts,
                                        ITERATIONS,
                                        sphere,
                                        Seeds.derive(seed, "head reset", epoch)),
                                context)
                        .clusters();
        SoftmaxFit.Linear head =
                SoftmaxFit.fit(evaluation.features(), evaluation.units(), assigned, clusters);
        Map<String, float[]> values = net.parameters().copy();
        values.put(HEAD + "weight", head.weight());
        values.put(HEAD + "bias", head.bias());
        net.parameters().restore(values);
        adam.clearMoments(name -> name.startsWith(HEAD));
    }
}
