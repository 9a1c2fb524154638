package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.taxophone.training.Finding;
import org.taxophone.training.Reparting;
import org.taxophone.training.StopSignal;
import org.taxophone.training.TrainingConfig;
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
        List<Embeddings> clips = new ArrayList<>();
        clips.add(
                model.known().space().equals(learned.mapSpace().space())
                        ? learned.mapSpace()
                        : AppliedModel.features(recipe, store, context));
        model.heard().ifPresent(also -> clips.add(AppliedModel.heard(store, context)));
        float[] distances = Familiarity.of(model.spaces(), context).distances(clips, context);
        listener.accept(new RunEvent.FamiliarityKnown(learned.assignment().ids(), distances));
        return learned.with(UnlikeModel.findings(model, distances));
    }

    Learned cluster(ComponentsMethod method, int clusters, FeatureStore store, JobContext context) {
        Embeddings x = ClipVectors.of(store, method.components().side(), context);
        int wanted = method.components().dimensions();
        int dimensions =
                Math.min(wanted == 0 ? MAP_COMPONENTS : wanted, Math.min(x.rows(), x.dimension()));
        PrincipalComponents found = new PcaProjector().fit(x, dimensions, context);
        Embeddings grouped = wanted == 0 ? x : found.scores();
        Optional<ClusterChoice> choice =
                config.search().map(search -> choose(search, grouped, method, clusters, context));
        Grouping grouping =
                Grouping.of(
                        grouped,
                        method.clustering()
                                .forRun(
                                        choice.map(ClusterChoice::clusters).orElse(clusters),
                                        config.seed()),
                        context);
        ComponentsModel.store(found.axes(), grouping, store.fingerprint(), runFolder);
        ClusterAssignment assignment = grouping.assignment();
        Embeddings components = found.scores();
        return new Learned(
                assignment,
                List.of(components),
                0,
                0,
                Optional.empty(),
                choice.map(ClusterCounts::findings).orElse(List.of()));
    }

    private ClusterChoice choose(
            ClusterSearch search,
            Embeddings grouped,
            ComponentsMethod method,
            int otherwise,
            JobContext context) {
        return told(
                ClusterCounts.choose(
                        search,
                        grouped,
                        (some, k) ->
                                Grouping.of(
                                                some,
                                                method.clustering().forRun(k, config.seed()),
                                                JobContext.none())
                                        .assignment()
                                        .clusters(),
                        Optional.of(method.clustering()),
                        otherwise,
                        config.seed(),
                        context));
    }

    private ClusterChoice told(ClusterChoice choice) {
        listener.accept(new RunEvent.ClustersChosen(choice));
        return choice;
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
        if (config.search().isPresent()) {
            listener.accept(new RunEvent.StageStarted(Stage.CLUSTER)); // nothing is learnt any more
        }
        Optional<ClusterChoice> choice =
                config.search().map(search -> choose(search, result, method, clusters, context));
        Applied parted =
                choice.filter(chosen -> chosen.clusters() != clusters)
                        .map(
                                chosen ->
                                        Reparting.into(
                                                chosen.clusters(),
                                                runFolder,
                                                store,
                                                method.model().withClusters(clusters),
                                                method.training().withSeed(config.seed()),
                                                context))
                        .orElseGet(() -> new Applied(result.assignment(), result.spaces()));
        List<Finding> findings =
                new ArrayList<>(lasting.of(result.findings(), parted.assignment()));
        choice.map(ClusterCounts::findings).ifPresent(findings::addAll);
        return new Learned(
                parted.assignment(),
                parted.spaces(),
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
                heldOut.and(findings),
                lasting.effectiveBeta());
    }

    private ClusterChoice choose(
            ClusterSearch search,
            TrainingResult result,
            TrainedMethod method,
            int otherwise,
            JobContext context) {
        TrainingConfig training = method.training().withSeed(config.seed());
        Embeddings learnt =
                result.spaces().stream()
                        .filter(space -> space.space().equals(Reparting.space(training)))
                        .findFirst()
                        .orElseThrow();
        return told(
                ClusterCounts.choose(
                        search,
                        learnt,
                        (some, k) -> Reparting.part(some, k, training, JobContext.none()),
                        Optional.empty(),
                        otherwise,
                        config.seed(),
                        context));
    }

    private SplitConfig split() {
        return config.split().orElse(SplitConfig.RANDOM);
    }
}
