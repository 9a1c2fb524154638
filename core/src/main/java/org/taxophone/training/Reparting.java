package org.taxophone.training;

import java.nio.file.Path;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardClusterer;
import org.taxophone.clustering.WardConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.model.ModelConfig;

/// Other numbers of clusters for a net that is trained: what it learnt is parted once more, and
/// nothing is learnt again. For losses that part what was learnt, without a decoder that was told
/// clusters.
public final class Reparting {
    /// Starts of k-means while numbers are tried.
    private static final int STARTS = 10;

    private Reparting() {}

    /// The name of the space that is parted.
    public static String space(TrainingConfig config) {
        return config.loss() instanceof AutoencoderLossConfig ? "z" : "features";
    }

    /// Parts clips as the training does at its end, with fewer starts.
    ///
    /// @param learnt in the space of that name
    /// @return the cluster of each row
    public static int[] part(
            Embeddings learnt, int clusters, TrainingConfig config, JobContext context) {
        long own = Seeds.derive(config.seed(), "reparting", clusters);
        return switch (config.loss()) {
            case CategoricalLossConfig head ->
                    HeadReset.parts(learnt, clusters, head.assignment(), own, false, context);
            case AutoencoderLossConfig codes ->
                    switch (codes.assignment()) {
                        case K_MEANS ->
                                new KMeansClusterer()
                                        .fit(
                                                learnt,
                                                new KMeansConfig(clusters, STARTS, 300, false, own),
                                                context)
                                        .clusters();
                        case WARD ->
                                new WardClusterer()
                                        .fit(learnt, WardConfig.of(clusters), context)
                                        .clusters();
                    };
            case MixtureLossConfig mixture ->
                    throw new IllegalArgumentException("a mixture learns with its clusters");
        };
    }

    /// Parts a finished training into another number of clusters, and keeps that as the run's
    /// model.
    ///
    /// @param runFolder the run's folder
    /// @param store the clips that it was trained on
    /// @param model as it was trained
    public static Applied into(
            int clusters,
            Path runFolder,
            FeatureStore store,
            ModelConfig model,
            TrainingConfig config,
            JobContext context) {
        try (TrainedNet net = TrainedNet.open(runFolder, model, config)) {
            return net.reparted(clusters, runFolder, Clips.of(store), context);
        }
    }
}
