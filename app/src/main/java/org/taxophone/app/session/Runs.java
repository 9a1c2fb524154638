package org.taxophone.app.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.UiThread;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Remedy;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunResult;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobRunner;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;
import org.taxophone.training.StopSignal;

/// The runs of the open project: those on disk, and those that work. Used on the UI thread, where
/// its lists change too.
public final class Runs {
    /// In place of a number where no run is meant; numbers count from 1.
    public static final int NONE = 0;

    private final ObservableValue<@Nullable Project> project;
    private final JobRunner jobs;
    private final UiThread ui;
    private final ObservableList<RunSummary> summaries = FXCollections.observableArrayList();
    private final ObservableList<ActiveRun> active = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Remedy> proposed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(NONE);
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();

    public Runs(ObservableValue<@Nullable Project> project, JobRunner jobs, UiThread ui) {
        this.project = project;
        this.jobs = jobs;
        this.ui = ui;
        project.addListener((value, before, now) -> refresh());
        refresh();
    }

    /// A run that one place recommends, for the place where recipes are made to take up; null until
    /// there is one.
    public ReadOnlyObjectProperty<@Nullable Remedy> proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /// Recommends a run, so that a person can look at it before it starts.
    public void propose(Remedy run) {
        proposed.set(null); // the same may be proposed twice
        proposed.set(run);
    }

    /// The number of the run whose map a person asked to see, [#NONE] before that.
    public ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Asks for the map of a run.
    public void show(int number) {
        shown.set(NONE); // the same may be asked for twice
        shown.set(number);
    }

    /// Keeps a person's words with a run, and whether they marked it.
    public void note(int number, String note, boolean starred) {
        open().note(number, note, starred);
        refresh();
    }

    /// Takes a run out of the list, for [#undelete] to bring back while the project is open.
    ///
    /// @throws TaxophoneException if it waits or works
    public void delete(int number) {
        if (active(number).isPresent()) {
            throw new TaxophoneException(
                    "Run " + number + " is still working", "Stop it in Training first");
        }
        open().deleteRun(number);
        refresh();
    }

    /// Takes a run out of the list that was cancelled before it began.
    void forget(int number) {
        active.removeIf(run -> run.number() == number);
        open().deleteRun(number);
        refresh();
    }

    /// Brings a deleted run back.
    public void undelete(int number) {
        open().undeleteRun(number);
        refresh();
    }

    /// All runs of the project, oldest first.
    public ObservableList<RunSummary> summaries() {
        return summaries;
    }

    /// Runs that wait or work, oldest first.
    public ObservableList<ActiveRun> active() {
        return active;
    }

    /// The listener hears every event of every run of this session, on the run's thread.
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    /// Tells, on the thread of a run, each time that a run of this session gets on.
    public void onProgress(Runnable told) {
        active.addListener(
                (ListChangeListener<ActiveRun>)
                        change -> {
                            while (change.next()) {
                                for (ActiveRun run : change.getAddedSubList()) {
                                    run.handle().addListener(job -> told.run());
                                }
                            }
                        });
    }

    /// Makes a run and starts it.
    ///
    /// @return its number
    /// @throws TaxophoneException if no project with sounds is open
    public int start(Recipe recipe, RunConfig config) {
        int number = open().newRun(recipe, config);
        refresh(); // whoever watches a run must know it before it tells anything
        submit(number, recipe, config);
        return number;
    }

    /// Goes on with an interrupted or failed run where its checkpoint stands.
    ///
    /// @throws TaxophoneException if it is finished, or was made of other clips
    public void resume(int number) {
        RunSummary summary = summary(number);
        submit(number, summary.document().recipe(), summary.document().config());
    }

    /// Goes on with a finished training for more epochs, as a run of its own.
    ///
    /// @param epochs in all
    /// @return the number of the new run
    /// @throws TaxophoneException if it cannot go on
    public int continueFor(int number, int epochs) {
        int next = open().continueRun(number, epochs);
        refresh();
        resume(next);
        return next;
    }

    private void submit(int number, Recipe recipe, RunConfig config) {
        StopSignal stop = new StopSignal();
        JobHandle<RunResult> handle =
                jobs.submit(open().job(number, stop, event -> tell(number, event)));
        ActiveRun run = new ActiveRun(number, recipe, config, stop, handle);
        active.add(run);
        refresh();
        handle.result().whenComplete((result, problem) -> ui.execute(() -> ended(run)));
    }

    private void tell(int number, RunEvent event) {
        listeners.forEach(listener -> listener.heard(number, event));
    }

    private void ended(ActiveRun run) {
        active.remove(run);
        refresh();
    }

    /// The work of a run, while it waits or works.
    public Optional<ActiveRun> active(int number) {
        return active.stream().filter(run -> run.number() == number).findFirst();
    }

    /// Reads the list of runs anew.
    public void refresh() {
        Project now = project.getValue();
        summaries.setAll(now == null ? List.of() : now.runs());
    }

    private RunSummary summary(int number) {
        return summaries.stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "There is no run " + number, "Choose one of the list"));
    }

    private Project open() {
        Project now = project.getValue();
        if (now == null) {
            throw new TaxophoneException("No project is open", "Open a folder of sounds first");
        }
        return now;
    }
}
