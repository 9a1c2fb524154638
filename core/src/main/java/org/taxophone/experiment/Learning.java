package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.projection.PcaProjector;
import org.taxophone.projection.PrincipalComponents;
import org.taxophone.training.Applied;
import org.taxophone.training.StopSignal;
import org.taxophone.training.TrainingJob;
import org.taxophone.training.TrainingResult;

/// How a run comes to its clusters: by training, by grouping components, or by the model of an
/// earlier run.
///
/// @param runFolder where checkpoints and the model are kept
record Learning(
        Dataset dataset,
        RunConfig config,
        Path runFolder,
        StopSignal stop,
        Consumer<RunEvent> listener) {
    /// The map of features that are grouped as they are: drawn of so many components, in seconds.
    private static final int MAP_COMPONENTS = 32;

    /// Clusters of the model that lies in the run's folder.
    Learned apply(
            AppliedModel model, Recipe recipe, int k, FeatureStore store, JobContext context) {
        Applied applied = ModelApplication.apply(runFolder, recipe, k, store, context);
        Learned learned =
                new Learned(
                                applied.assignment(),
                                applied.spaces(),
                                0,
                                0,
                                Optional.empty(),
                                List.of())
                        .ofClips();
        Embeddings known = model.known();
        Embeddings clips =
                known.space().equals(learned.mapSpace().space())
                        ? learned.mapSpace()
                        : AppliedModel.features(recipe, store, context);
        float[] distances = Familiarity.of(known, context).distances(clips, context);
        listener.accept(new RunEvent.FamiliarityKnown(learned.assignment().ids(), distances));
        return learned.with(UnlikeModel.findings(model, distances));
    }

    Learned cluster(ComponentsMethod method, int clusters, FeatureStore store, JobContext context) {
        Embeddings x = ClipVectors.of(store, method.components().side(), context);
        int wanted = method.components().dimensions();
        int dimensions =
                Math.min(wanted == 0 ? MAP_COMPONENTS : wanted, Math.min(x.rows(), x.dimension()));
        PrincipalComponents found = new PcaProjector().fit(x, dimensions, context);
        Grouping grouping =
                Grouping.of(
                        wanted == 0 ? x : found.scores(),
                        method.clustering().forRun(clusters, config.seed()),
                        context);
        ComponentsModel.store(found.axes(), grouping, store.fingerprint(), runFolder);
        ClusterAssignment assignment = grouping.assignment();
        Embeddings components = found.scores();
        return new Learned(assignment, List.of(components), 0, 0, Optional.empty(), List.of());
    }

    Learned train(TrainedMethod method, int clusters, FeatureStore store, JobContext context)
            throws Exception {
        LastingFindings lasting = new LastingFindings(method.training().patience());
        double share = method.training().validationShare();
        HeldOut heldOut = HeldOut.of(dataset, store.clipIds(), split(), share, config.seed());
        TrainingResult result =
                new TrainingJob(
                                store,
                                heldOut.rows(),
                                method.model().withClusters(clusters),
                                method.training().withSeed(config.seed()),
                                runFolder,
                                stop,
                                event -> {
                                    lasting.heard(event);
                                    listener.accept(
                                            new RunEvent.Training(WindowEvents.ofClips(event)));
                                })
                        .run(context);
        return new Learned(
                result.assignment(),
                result.spaces(),
                result.clipsPerSecond(),
                result.seconds(),
                Optional.of(
                        new TrainingSummary(
                                result.epochs(),
                                result.bestEpoch(),
                                result.keptEpoch(),
                                result.stoppedEarly(),
                                result.parameters(),
                                result.fingerprint())),
                heldOut.and(lasting.of(result.findings(), result.assignment())),
                lasting.effectiveBeta());
    }

    private SplitConfig split() {
        return config.split().orElse(SplitConfig.RANDOM);
    }
}
