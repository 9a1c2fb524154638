package org.taxophone.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.AppliedModel;
import org.taxophone.experiment.ClipWindows;
import org.taxophone.experiment.Familiarity;
import org.taxophone.experiment.FeatureStage;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.RunConfig;
import org.taxophone.features.FeatureStore;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.job.JobContext;
import org.taxophone.project.curation.Curation;
import org.taxophone.training.StoredModel;

/// A model that is to be applied to other clips.
///
/// @param project the project in which it was learnt, open
/// @param number of the run that learnt it
/// @param longClips what is done with clips that are longer than the model looks at
public record ModelSource(Project project, int number, LongClips longClips) {
    /// With long clips treated as in the run.
    ///
    /// @throws TaxophoneException if there is no such run
    public static ModelSource of(Project project, int number) {
        return new ModelSource(
                project, number, project.summary(number).document().config().longClips());
    }

    /// Makes a run that applies the model.
    ///
    /// @param runs where
    /// @param clips to what
    /// @return its number
    int begin(RunFolders runs, Dataset clips, JobContext context) throws Exception {
        Run run = project.run(number);
        RunDocument done = requireModel(run);
        Embeddings known = known(run, context);
        Optional<Embeddings> heard =
                done.recipe().trains() ? heard(run, known, context) : Optional.empty();
        RunConfig config =
                new RunConfig(
                        done.config().seed(),
                        Optional.of(done.clusters()),
                        Optional.empty(),
                        Optional.empty(),
                        longClips);
        AppliedOrigin origin = origin(run, known.space(), clips);
        int made = runs.create(clips, done.recipe(), config);
        try {
            new AppliedFiles(runs.folder(made).folder()).begin(run.folder(), known, heard, origin);
            return made;
        } catch (RuntimeException e) {
            runs.delete(made);
            throw e;
        }
    }

    // what is wrong with it is said before anything is made
    private static RunDocument requireModel(Run run) {
        RunDocument done = run.document();
        if (done.state() != RunState.FINISHED) {
            throw new TaxophoneException(
                    "Run " + done.number() + " is not finished", "Resume it, and apply it then");
        }
        run.applied()
                .ifPresent(
                        origin -> {
                            throw new TaxophoneException(
                                    "Run " + done.number() + " applies the model of another run",
                                    "Apply the run that learnt it: run %d of %s"
                                            .formatted(origin.run(), origin.project()));
                        });
        StoredModel.read(run.folder());
        return done;
    }

    /// Clips of the model to compare others with: in what a net learnt, and for components in the
    /// features themselves, as components do not see what none of the model's clips had.
    private Embeddings known(Run run, JobContext context) throws Exception {
        Optional<Embeddings> features =
                run.document().recipe().trains()
                        ? Optional.empty()
                        : features(
                                run,
                                context,
                                store ->
                                        AppliedModel.features(
                                                run.document().recipe(), store, context));
        List<String> spaces = run.metrics().map(MetricsDocument::spaces).orElse(List.of());
        return features.or(() -> run.space(AppliedModel.space(spaces)))
                .map(Familiarity::sample)
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "The spaces of run " + number + " are not there",
                                        "Run its recipe again, and apply that run"));
    }

    /// What the net heard of the same clips; empty where not all of them can be heard again.
    private Optional<Embeddings> heard(Run run, Embeddings known, JobContext context)
            throws Exception {
        return features(run, context, store -> AppliedModel.heard(store, context))
                .flatMap(all -> rows(all, known.ids()));
    }

    private static Optional<Embeddings> rows(Embeddings all, List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        for (int row = 0; row < all.rows(); row++) {
            places.put(all.ids().get(row), row);
        }
        return places.keySet().containsAll(ids)
                ? Optional.of(all.select(ids.stream().mapToInt(places::get).toArray()))
                : Optional.empty();
    }

    // Empty where the project has other clips by now.
    private Optional<Embeddings> features(
            Run run, JobContext context, Function<FeatureStore, Embeddings> vectors)
            throws Exception {
        Dataset own = project.requireDataset();
        if (!own.fingerprint().equals(run.document().datasetFingerprint())) {
            return Optional.empty();
        }
        FrontEndConfig frontEnd = run.document().recipe().features();
        ClipWindows windows = ClipWindows.of(own, frontEnd, run.document().config().longClips());
        FeatureStage stage = new FeatureStage(windows.windows(), frontEnd, project.featureFolder());
        try (FeatureStore store = stage.open(context).store()) {
            return Optional.of(vectors.apply(store));
        }
    }

    private AppliedOrigin origin(Run run, String space, Dataset clips) {
        RunDocument done = run.document();
        Curation curation = run.curation().orElseThrow();
        List<Integer> homes = homes(curation, done.clusters());
        List<String> names = new ArrayList<>();
        for (int cluster = 1; cluster <= done.clusters(); cluster++) {
            int id = curation.homes().get(cluster - 1);
            names.add(homes.get(cluster - 1) == cluster ? curation.cluster(id).name() : "");
        }
        List<String> differences = ModelDifferences.of(run, clips, longClips);
        return new AppliedOrigin(
                project.name(), number, done.clips(), space, names, homes, differences);
    }

    // What became part of a cluster that a person made is known by the first of its parts.
    private static List<Integer> homes(Curation curation, int clusters) {
        List<Integer> ids = curation.homes();
        return IntStream.range(0, clusters)
                .mapToObj(c -> ids.get(c) <= clusters ? ids.get(c) : ids.indexOf(ids.get(c)) + 1)
                .toList();
    }
}
