package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.CurationJournal;
import org.taxophone.project.Project;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// Which finished runs there are, which one is chosen, and what is in it once it was read. The
/// newest run is taken by itself, unless a person chose an older one.
final class ExploredRuns {
    /// A run that was read, with the journal of what is done to it.
    ///
    /// @param clusters what is told of its clusters: to count 100,000 clips takes a while
    record Loaded(ExploredRun run, CurationJournal journal, List<ClusterSummary> clusters) {
        static Loaded of(Project project, Dataset dataset, int number) {
            RunLoader loader = new RunLoader(project.run(number));
            CurationJournal journal = loader.journal();
            ExploredRun run = loader.load(dataset);
            ExploredRun curated = run.curated(journal.now());
            return new Loaded(curated, journal, ClusterSummary.all(curated));
        }
    }

    private final ExploreViewModel.Parts parts;
    private Consumer<@Nullable Loaded> arriving = loaded -> {};
    private final LatestLoad loads;
    private final ObservableList<RunChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RunChoice> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ExploredRun> explored =
            new ReadOnlyObjectWrapper<>();
    private boolean reading;
    private final ReadOnlyStringWrapper emptyText = new ReadOnlyStringWrapper("");

    ExploredRuns(ExploreViewModel.Parts parts) {
        this.parts = parts;
        loads = parts.background().latest();
    }

    /// Looks for runs from now on.
    ///
    /// @param told of a run just before it is on show
    void begin(Consumer<@Nullable Loaded> told) {
        arriving = told;
        parts.runs()
                .summaries()
                .addListener((ListChangeListener<RunSummary>) change -> runsChanged());
        parts.runs().active().addListener((ListChangeListener<ActiveRun>) change -> runsChanged());
        parts.project()
                .datasetProperty()
                .addListener((value, before, now) -> load(loads::whenIdle));
        chosen.addListener((value, before, now) -> load(loads::load));
        parts.runs().shownProperty().addListener((value, before, now) -> choose(now.intValue()));
        runsChanged();
    }

    // Another place asked for a run by its number.
    private void choose(int number) {
        choices.stream().filter(run -> run.number() == number).findFirst().ifPresent(chosen::set);
    }

    ObservableList<RunChoice> choices() {
        return choices;
    }

    ObjectProperty<@Nullable RunChoice> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<@Nullable ExploredRun> exploredProperty() {
        return explored.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyTextProperty() {
        return emptyText.getReadOnlyProperty();
    }

    /// True while the chosen run is read.
    boolean reading() {
        return reading;
    }

    /// True while a run works whose map will appear here.
    boolean working() {
        return !parts.runs().active().isEmpty();
    }

    private void runsChanged() {
        List<RunChoice> finished =
                parts.runs().summaries().stream()
                        .filter(run -> run.state() == RunState.FINISHED)
                        .map(ExploredRuns::choice)
                        .toList();
        RunChoice before = chosen.get();
        boolean wasNewest = choices.isEmpty() || choices.getLast().equals(before);
        if (!finished.equals(choices)) {
            choices.setAll(finished);
        }
        if (finished.isEmpty()) {
            chosen.set(null);
        } else if (before == null || wasNewest || !finished.contains(before)) {
            chosen.set(finished.getLast());
        }
        describeEmptiness();
    }

    private static RunChoice choice(RunSummary run) {
        String recipe = run.document().recipe().name();
        String title =
                run.applied()
                        .map(
                                model ->
                                        Messages.text(
                                                "explore.run.applied",
                                                recipe,
                                                model.run(),
                                                model.project()))
                        .orElseGet(
                                () ->
                                        Messages.text(
                                                "results.title.seed",
                                                recipe,
                                                Long.toString(run.document().config().seed())));
        return new RunChoice(
                run.number(),
                Messages.text("explore.run", run.number(), title, run.document().clusters()));
    }

    private void describeEmptiness() {
        if (explored.get() != null) {
            emptyText.set("");
        } else if (reading && chosen.get() != null) {
            emptyText.set(Messages.text("explore.empty.reading", chosen.get().number()));
        } else if (working()) {
            emptyText.set(
                    Messages.text(
                            "explore.empty.working", parts.runs().active().getFirst().number()));
        } else {
            emptyText.set(Messages.text("explore.empty"));
        }
    }

    /// One of the ways to load something.
    @FunctionalInterface
    private interface Way {
        void load(Callable<Loaded> work, Consumer<Loaded> then, Consumer<Exception> failed);
    }

    // a project shows its clips first
    private void load(Way way) {
        RunChoice wanted = chosen.get();
        Project project = parts.project().project();
        Dataset dataset = parts.project().dataset();
        if (wanted == null || project == null || dataset == null) {
            loads.forget();
            show(null);
            return;
        }
        reading = true;
        describeEmptiness();
        way.load(
                () -> Loaded.of(project, dataset, wanted.number()),
                loaded -> show(loaded),
                problem -> {
                    show(null);
                    emptyText.set(Journal.explain(problem));
                });
    }

    private void show(@Nullable Loaded loaded) {
        reading = false;
        arriving.accept(loaded);
        explored.set(loaded == null ? null : loaded.run());
        describeEmptiness();
    }

    /// Shows the same run after a person changed its clusters, or hid its names.
    void update(ExploredRun run) {
        explored.set(run);
    }
}
