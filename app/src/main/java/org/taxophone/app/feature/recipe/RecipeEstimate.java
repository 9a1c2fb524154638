package org.taxophone.app.feature.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.ClusterSearch;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.PlannedWork;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobProgress;
import org.taxophone.job.JobRunner;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;
import org.taxophone.project.TrainingTrial;

/// How long a run will take: by earlier runs, or by its first batches, measured when a person asks.
final class RecipeEstimate {
    private static final String EPOCHS = "training.epochs";

    /// A line of the panel; without a value it is a sentence.
    record Line(String name, String value) {}

    private final JobRunner jobs;
    private final UiThread ui;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private @Nullable Recipe recipe;
    private @Nullable Dataset clips;
    private LongClips longClips = LongClips.START;
    private List<RunSummary> runs = List.of();
    private @Nullable Recipe tried;
    private @Nullable Dataset triedClips;
    private LongClips triedLong = LongClips.START;
    private TrainingTrial.@Nullable Result trial;
    private String failure = "";
    private @Nullable JobHandle<TrainingTrial.Result> work;
    private final SearchTime search;

    RecipeEstimate(JobRunner jobs, Background background, UiThread ui) {
        this.jobs = jobs;
        this.ui = ui;
        search = new SearchTime(background, this::show);
    }

    /// @param seen the recipe as a run would carry it out
    /// @param range in which the number of clusters is chosen, empty where it is given
    void updateSearch(Recipe seen, Optional<ClusterSearch> range, @Nullable Dataset all) {
        search.update(range, seen, all == null ? 0 : all.size());
        show();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// True while batches are measured.
    ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    void update(Recipe now, @Nullable Dataset all, LongClips treated, List<RunSummary> finished) {
        recipe = now;
        clips = all;
        longClips = treated;
        runs = finished;
        show();
    }

    /// Measures the first batches, or stops measuring.
    void tryOrStop(Project project, Recipe wanted, int clusters) {
        JobHandle<TrainingTrial.Result> old = work;
        if (old != null) {
            old.cancel();
            return;
        }
        failure = "";
        trying.set(true);
        JobHandle<TrainingTrial.Result> handle =
                jobs.submit(new TrainingTrial(project, wanted, clusters, longClips));
        work = handle;
        show();
        Runnable again = ui.coalesced(this::show);
        handle.addListener(job -> again.run());
        Dataset all = clips;
        LongClips treated = longClips;
        handle.result()
                .whenComplete(
                        (result, problem) ->
                                ui.execute(() -> ended(wanted, all, treated, result, problem)));
    }

    private void ended(
            Recipe wanted,
            @Nullable Dataset all,
            LongClips treated,
            TrainingTrial.@Nullable Result result,
            @Nullable Throwable problem) {
        work = null;
        trying.set(false);
        if (result != null) {
            trial = result;
            tried = wanted;
            triedClips = all;
            triedLong = treated;
        } else if (problem != null && !(problem instanceof JobCancelledException)) {
            failure = Journal.explain(problem);
        }
        show();
    }

    private void show() {
        Recipe now = recipe;
        if (now == null) {
            return;
        }
        JobHandle<TrainingTrial.Result> measuring = work;
        if (measuring != null) {
            lines.setAll(line(measuring(measuring.progress())));
        } else if (!failure.isEmpty()) {
            lines.setAll(line(failure));
        } else {
            List<Line> told = new ArrayList<>(measured(now).orElseGet(() -> List.of(earlier(now))));
            search.line().ifPresent(told::add);
            lines.setAll(told);
        }
    }

    // with the words of the stage: each has a count of its own, and "150 of 150" is not the end
    static String measuring(JobProgress now) {
        String stage = Phrases.capitalStage(now.stage());
        if (stage.isEmpty()) {
            return Messages.text("recipe.estimate.measuring");
        }
        return now.total() > 0
                ? Messages.text(
                        "recipe.estimate.measuring.stage",
                        stage,
                        Figures.count(now.done()),
                        Figures.count(now.total()))
                : stage + "…";
    }

    private Optional<List<Line>> measured(Recipe now) {
        TrainingTrial.Result result = trial;
        if (result == null
                || clips != triedClips
                || longClips != triedLong
                || !sameWork(now, tried)) {
            return Optional.empty();
        }
        int epochs = epochs(now, result);
        List<Line> found = new ArrayList<>();
        found.add(
                new Line(
                        Messages.text(
                                "recipe.estimate.epoch", Figures.count(result.batchesPerEpoch())),
                        Figures.duration(result.secondsPerEpoch())));
        found.add(
                new Line(
                        Messages.text("recipe.estimate.run", epochs),
                        Figures.about(result.secondsPerEpoch() * epochs)));
        found.add(
                new Line(
                        Messages.text("recipe.estimate.weights"),
                        Figures.count(result.parameters())));
        found.add(line(Messages.text("recipe.estimate.measured", result.batches())));
        return Optional.of(found);
    }

    // the trial knows what the program decides on where nobody says how many epochs
    private int epochs(Recipe now, TrainingTrial.Result result) {
        Recipe before = tried;
        boolean said = now.changes().containsKey(EPOCHS);
        return !said && before != null && !before.changes().containsKey(EPOCHS)
                ? result.epochs()
                : PlannedWork.epochs(now);
    }

    // how many epochs there are changes nothing of one
    private static boolean sameWork(Recipe now, @Nullable Recipe before) {
        if (before == null || !now.name().equals(before.name()) || now.kind() != before.kind()) {
            return false;
        }
        return work(now).equals(work(before));
    }

    private static java.util.Map<String, String> work(Recipe recipe) {
        java.util.Map<String, String> texts = new java.util.HashMap<>();
        RecipeSettings.settings(recipe)
                .forEach((key, field) -> texts.put(key, Objects.requireNonNull(field.text())));
        texts.remove(EPOCHS);
        texts.keySet().removeIf(key -> key.startsWith("map."));
        return texts;
    }

    private Line earlier(Recipe now) {
        Estimate found = Estimate.of(now, clips, longClips, runs);
        if (found.seconds().isPresent()) {
            return line(
                    Messages.text(
                            "recipe.estimate",
                            Figures.about(found.seconds().getAsDouble()),
                            found.from()));
        }
        return line(
                Messages.text(now.trains() ? "recipe.estimate.unknown" : "recipe.estimate.quick"));
    }

    private static Line line(String sentence) {
        return new Line(sentence, "");
    }
}
