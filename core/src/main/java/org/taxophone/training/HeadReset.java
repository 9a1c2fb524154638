package org.taxophone.training;

import java.util.Arrays;
import java.util.Map;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.engine.Adam;
import org.taxophone.job.JobContext;
import org.taxophone.model.uvac.CatUvac;

/// Sets the cluster head anew: the encoder's features are parted, a linear classifier fitted to the
/// parts, and the optimiser's memory of the old head cleared.
final class HeadReset {
    /// Starts of k-means while the net still learns.
    static final int RESTARTS = 20;

    /// Starts where the partition is the result.
    static final int FINAL_RESTARTS = 50;

    private static final int ITERATIONS = 300;
    static final String HEAD = "h.clusters.";

    /// A graph of more clips takes minutes, and a head that is fitted to so many tells the rest.
    static final int MOST_IN_GRAPH = 10_000;

    private HeadReset() {}

    /// The clips that are parted: all, or as many by lot as their graph can be made of.
    static Evaluation parting(Evaluation clips, AssignmentRule rule, int most, long seed) {
        int all = clips.ids().size();
        if (rule != AssignmentRule.NEIGHBOUR_GRAPH || all <= most) {
            return clips;
        }
        int[] drawn = Split.shuffled(all, Seeds.random(seed, "parting"));
        return clips.select(Arrays.stream(drawn, 0, most).sorted().toArray());
    }

    /// Parts the features, while the net learns as at the end.
    ///
    /// @param living numbers of the clusters that can be chosen
    /// @param epoch before which it happens; part of the seed
    /// @param last whether the partition is the result
    /// @return the cluster of each clip
    static int[] parted(
            Evaluation evaluation,
            int[] living,
            AssignmentRule rule,
            long seed,
            int epoch,
            boolean last,
            JobContext context) {
        int[] parts =
                parts(
                        evaluation.featureSpace(),
                        living.length,
                        rule,
                        Seeds.derive(seed, "head reset", epoch),
                        last,
                        context);
        return Arrays.stream(parts).map(part -> living[part]).toArray();
    }

    /// @return the part of each row
    static int[] parts(
            Embeddings features,
            int clusters,
            AssignmentRule rule,
            long own,
            boolean last,
            JobContext context) {
        return switch (rule) {
            case REFITTED_HEAD ->
                    SharedShapeClusterer.fit(
                            features,
                            clusters,
                            last ? SharedShapeClusterer.FINAL_STARTS : SharedShapeClusterer.STARTS,
                            own,
                            context);
            case NEIGHBOUR_GRAPH -> NeighbourGraphClusterer.fit(features, clusters, own, context);
            case CLUSTER_HEAD, SPHERICAL_K_MEANS -> {
                boolean sphere = rule == AssignmentRule.SPHERICAL_K_MEANS;
                KMeansConfig config = new KMeansConfig(clusters, RESTARTS, ITERATIONS, sphere, own);
                yield new KMeansClusterer().fit(features, config, context).clusters();
            }
        };
    }

    /// @param evaluation where the clips are now
    /// @param assigned what the head is to say of them
    static void apply(CatUvac net, Adam adam, Evaluation evaluation, int[] assigned) {
        int clusters = net.config().clusters();
        SoftmaxFit.Linear head =
                SoftmaxFit.fit(evaluation.features(), evaluation.units(), assigned, clusters);
        Map<String, float[]> values = net.parameters().copy();
        values.put(HEAD + "weight", head.weight());
        values.put(HEAD + "bias", head.bias());
        net.parameters().restore(values);
        adam.clearMoments(name -> name.startsWith(HEAD));
    }
}
