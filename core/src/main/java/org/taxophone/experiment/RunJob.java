package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FeatureStore;
import org.taxophone.features.SkippedClip;
import org.taxophone.features.SoundKindEstimate;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.MetricReport;
import org.taxophone.projection.Projection;
import org.taxophone.projection.UmapConfig;
import org.taxophone.projection.UmapProjector;
import org.taxophone.training.Finding;
import org.taxophone.training.StopSignal;

/// Carries out a recipe on a dataset: features, training or k-means, scores, map.
///
/// The same dataset, recipe and config give the same result on the same machine. Features that
/// were extracted before are reused; a training that was cut off in the same run folder goes on
/// where its last checkpoint stands. This job writes nothing but feature stores and checkpoints:
/// what it tells and yields is kept by the project.
public final class RunJob implements Job<RunResult> {
    private final Dataset dataset;
    private final Recipe recipe;
    private final RunConfig config;
    private final Optional<AppliedModel> applied;
    private final Path runFolder;
    private final Path featureFolder;
    private final StopSignal stop;
    private final Consumer<RunEvent> listener;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    /// @param dataset at least two clips, or one for a model that is applied
    /// @param recipe what to do
    /// @param config seed, clusters and labels
    /// @param applied the model that is applied in place of learning; the recipe is then that of
    /// its run, resolved, and the config names its clusters
    /// @param runFolder where checkpoints are kept, and where the model lies that is applied
    /// @param featureFolder where feature stores are kept, shared between runs
    /// @param stop raise it to end a training early and keep its best state
    /// @param listener hears every event, on the run's thread
    public RunJob(
            Dataset dataset,
            Recipe recipe,
            RunConfig config,
            Optional<AppliedModel> applied,
            Path runFolder,
            Path featureFolder,
            StopSignal stop,
            Consumer<RunEvent> listener) {
        this.dataset = dataset;
        this.recipe = recipe;
        this.config = config;
        this.applied = applied;
        this.runFolder = runFolder;
        this.featureFolder = featureFolder;
        this.stop = stop;
        this.listener = listener;
    }

    @Override
    public String title() {
        return "Run " + recipe.name() + " on " + dataset.size() + " clips";
    }

    /// @throws TaxophoneException if the data or the recipe do not allow a run, or a stage failed
    /// @throws org.taxophone.job.JobCancelledException when cancelled; what is done is kept
    @Override
    public RunResult run(JobContext context) throws Exception {
        if (dataset.size() < 2 && applied.isEmpty()) {
            throw new TaxophoneException(
                    "A run needs at least 2 clips: had " + dataset.size(),
                    "Import a folder with more sounds");
        }
        Optional<String> column = config.labelColumn().or(dataset::labelColumn);
        int clusters = clusters(column);
        RecipeDecision decision =
                applied.isPresent()
                        ? new RecipeDecision(recipe, Optional.empty(), "")
                        : RecipeDecision.of(recipe, dataset, config.longClips(), context);
        decision.estimate()
                .ifPresent(heard -> listener.accept(new RunEvent.SoundKindChosen(heard)));
        Recipe decided = decision.recipe();
        if (config.search().isPresent() && !ClusterSearch.suits(decided)) {
            throw new TaxophoneException(
                    "The recipe "
                            + decided.name()
                            + " learns together with its clusters: their"
                            + " number cannot be chosen afterwards",
                    "Ask for a number, or take the recipe robust or quick");
        }
        listener.accept(new RunEvent.RecipeResolved(decided, clusters));

        ClipWindows windows = ClipWindows.of(dataset, decided.features(), config.longClips());
        FeatureStage stage = new FeatureStage(windows.windows(), decided.features(), featureFolder);
        FeatureStage.Features features = timed(Stage.FEATURES, () -> stage.open(context));
        try (FeatureStore store = features.store()) {
            listener.accept(
                    new RunEvent.FeaturesReady(
                            ClipWindows.clips(store.clipIds()).size(),
                            skipped(features),
                            features.reused()));
            Learned learned = learn(decided, clusters, store, context);
            // A training that was resumed counts with all its sittings.
            seconds.computeIfPresent(
                    Stage.TRAIN.key(), (name, here) -> Math.max(here, learned.seconds()));
            ClusterAssignment assignment = learned.assignment();
            listener.accept(new RunEvent.ClustersFound(assignment));

            Projection map =
                    timed(Stage.MAP, () -> map(decided.map(), learned.mapSpace(), context));
            listener.accept(new RunEvent.MapReady(map, assignment));

            int[] labels = Evaluation.labels(dataset, column, assignment.ids());
            List<Embeddings> spaces = spaces(learned, store, context);
            MetricReport metrics =
                    timed(
                            Stage.EVALUATE,
                            () ->
                                    Evaluation.score(
                                            scored(decided, assignment, spaces)
                                                    .with(map, learned.mapSpace().space())
                                                    .with(learned.effectiveBeta()),
                                            labels,
                                            config.seed(),
                                            context));
            List<Finding> findings = findings(decided, learned, metrics, spaces, column);
            RunResult result =
                    new RunResult(
                            decided,
                            assignment,
                            learned.spaces(),
                            map,
                            metrics,
                            seconds,
                            clipsPerSecond(learned, store.size()),
                            PeakMemory.bytes(),
                            decision.estimate().map(SoundKindEstimate::sentence).orElse(""),
                            learned.training(),
                            findings,
                            skipped(features));
            listener.accept(new RunEvent.Finished(result));
            return result;
        }
    }

    /// Clips of which not one window has features.
    private static List<SkippedClip> skipped(FeatureStage.Features features) {
        Set<String> heard = new HashSet<>(ClipWindows.clips(features.store().clipIds()));
        List<SkippedClip> skipped = new ArrayList<>();
        for (SkippedClip window : features.skipped()) {
            String clip = ClipWindows.clip(window.id());
            if (heard.add(clip)) {
                skipped.add(
                        new SkippedClip(clip, window.file(), window.reason(), window.nextStep()));
            }
        }
        return skipped;
    }

    private int clusters(Optional<String> column) {
        if (config.search().isPresent()) {
            return Math.min(RunConfig.DEFAULT_CLUSTERS, dataset.size()); // no label has a say
        }
        return config.clusters()
                .orElseGet(
                        () ->
                                column.map(name -> dataset.labelNames(name).size())
                                        .filter(count -> count >= 2)
                                        .orElse(
                                                Math.min(
                                                        RunConfig.DEFAULT_CLUSTERS,
                                                        dataset.size())));
    }

    private Learned learn(Recipe decided, int clusters, FeatureStore store, JobContext context)
            throws Exception {
        Learning learning = new Learning(dataset, config, runFolder, stop, listener);
        if (applied.isPresent()) {
            return timed(
                    Stage.CLUSTER,
                    () -> learning.apply(applied.get(), decided, clusters, store, context));
        }
        return switch (decided.method()) {
            case ComponentsMethod method ->
                    timed(
                            Stage.CLUSTER,
                            () -> learning.cluster(method, clusters, store, context).ofClips());
            case TrainedMethod method ->
                    timed(
                            Stage.TRAIN,
                            () -> learning.train(method, clusters, store, context).ofClips());
        };
    }

    // What is said of a result has its remedy in learning otherwise; a model that is applied is
    // what it is.
    private List<Finding> findings(
            Recipe decided,
            Learned learned,
            MetricReport metrics,
            List<Embeddings> spaces,
            Optional<String> column) {
        return applied.isPresent()
                ? learned.findings()
                : ResultFindings.join(
                        learned.findings(),
                        ResultFindings.of(
                                decided, learned.assignment(), metrics, spaces, dataset, column));
    }

    // a model that is applied cuts noise as any net would: by none of the clusterers
    private Scored scored(Recipe decided, ClusterAssignment assignment, List<Embeddings> spaces) {
        Scored what = Scored.of(assignment, spaces);
        return applied.isPresent() ? what : what.madeBy(decided.method());
    }

    private Projection map(UmapConfig map, Embeddings space, JobContext context) {
        context.progress(0, 0, "map");
        return new UmapProjector()
                .project(
                        space,
                        new UmapConfig(
                                map.neighbours(), map.minDistance(), map.epochs(), config.seed()),
                        context);
    }

    // x is read again rather than kept: a training over many clips needs the memory.
    private static List<Embeddings> spaces(
            Learned learned, FeatureStore store, JobContext context) {
        List<Embeddings> spaces = new ArrayList<>(learned.spaces());
        spaces.add(ClipWindows.space(ClipVectors.of(store, context)));
        return spaces;
    }

    private double clipsPerSecond(Learned learned, int clips) {
        double spent =
                seconds.getOrDefault(Stage.FEATURES.key(), 0.0)
                        + seconds.getOrDefault(Stage.CLUSTER.key(), 0.0);
        return learned.training().isPresent()
                ? learned.clipsPerSecond()
                : clips / Math.max(1e-9, spent);
    }

    private <T> T timed(Stage stage, Callable<T> work) throws Exception {
        listener.accept(new RunEvent.StageStarted(stage));
        long start = System.nanoTime();
        T result = work.call();
        double spent = (System.nanoTime() - start) / 1e9;
        seconds.put(stage.key(), spent);
        listener.accept(new RunEvent.StageFinished(stage, spent));
        return result;
    }
}
