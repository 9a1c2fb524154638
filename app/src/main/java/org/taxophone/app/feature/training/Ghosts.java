package org.taxophone.app.feature.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.task.Background;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.project.RunSummary;

/// Other trainings behind the curves of the one that is watched: which there are to choose from,
/// and which are shown.
final class Ghosts {
    /// A training that can be shown.
    ///
    /// @param words "Run 5 · robust · seed 2"
    record Candidate(int run, String words) {}

    private final TrainingViewModel.Earlier earlier;
    private final Background background;
    private final Runnable changed;
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final Map<Integer, EpochCharts.Other> shown = new LinkedHashMap<>();

    private final Map<Integer, Integer> batchSizes = new HashMap<>();

    /// @param changed told when other curves are to be drawn
    Ghosts(TrainingViewModel.Earlier earlier, Background background, Runnable changed) {
        this.earlier = earlier;
        this.background = background;
        this.changed = changed;
    }

    /// The newest first.
    ObservableList<Candidate> candidates() {
        return candidates;
    }

    boolean isShown(int run) {
        return shown.containsKey(run);
    }

    /// Reports of the epochs of those that are shown, by the number of the run.
    Map<Integer, EpochCharts.Other> shown() {
        return shown;
    }

    /// Takes over what runs there are.
    ///
    /// @param watched the run in front
    void offer(List<RunSummary> runs, int watched) {
        runs.forEach(this::batchSize);
        List<Candidate> now =
                runs.stream()
                        .filter(RunSummary::trains)
                        .filter(run -> run.number() != watched)
                        .map(Ghosts::candidate)
                        .toList()
                        .reversed();
        if (!now.equals(candidates)) {
            candidates.setAll(now);
        }
        List<Integer> known = now.stream().map(Candidate::run).toList();
        if (shown.keySet().retainAll(known)) {
            changed.run();
        }
    }

    private void batchSize(RunSummary run) {
        if (run.document().recipe().method() instanceof TrainedMethod method) {
            batchSizes.put(run.number(), method.training().batchSize());
        }
    }

    private static Candidate candidate(RunSummary run) {
        return new Candidate(
                run.number(),
                Messages.text(
                        "training.ghost.run",
                        run.number(),
                        run.document().recipe().name(),
                        Long.toString(run.document().config().seed())));
    }

    /// Shows a run or hides it. Its epochs are read beside the UI thread.
    void show(int run, boolean visible) {
        if (!visible) {
            shown.remove(run);
            changed.run();
            return;
        }
        background.load(
                () -> earlier.of(run).epochs(),
                epochs -> {
                    shown.put(run, new EpochCharts.Other(epochs, batchSizes.getOrDefault(run, 1)));
                    changed.run();
                },
                problem -> {}); // told where the file is read
    }

    void hideAll() {
        shown.clear();
        changed.run();
    }
}
