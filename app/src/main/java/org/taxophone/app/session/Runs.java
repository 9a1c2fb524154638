package org.taxophone.app.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.Background;
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

/// The runs of the open project: those on disk, and those that work. Used on the UI thread, where
/// its lists change too; what is read and written for it is done beside that, in the order in
/// which it was asked for.
public final class Runs {
    /// In place of a number where no run is meant; numbers count from 1.
    public static final int NONE = 0;

    private final ObservableValue<@Nullable Project> project;
    private final JobRunner jobs;
    private final UiThread ui;
    private final RunWriter writer;
    private final Consumer<Exception> trouble;
    private final RunList summaries = new RunList();
    private final ObservableList<ActiveRun> active = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Remedy> proposed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(NONE);
    private final Set<Object> series = new HashSet<>();
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();

    /// @param writing one thread: what is written keeps its order
    /// @param trouble told what could not be done, where whoever asked for it does not listen
    public Runs(
            ObservableValue<@Nullable Project> project,
            JobRunner jobs,
            UiThread ui,
            Background writing,
            Consumer<Exception> trouble) {
        this.project = project;
        this.jobs = jobs;
        this.ui = ui;
        this.trouble = trouble;
        writer = new RunWriter(writing, this::tell);
        project.addListener((value, before, now) -> opened(now));
        opened(project.getValue());
    }

    /// Reads the runs of a project that is about to be shown; called beside the UI thread.
    void readAhead(Project next) {
        writer.readAhead(next);
    }

    private void opened(@Nullable Project now) {
        summaries.all().setAll(now == null ? List.of() : writer.all(now));
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
        Project open = open();
        change(number, () -> open.note(number, note, starred));
    }

    /// Takes a run out of the list, for [#undelete] to bring back while the project is open.
    ///
    /// @throws TaxophoneException if it waits or works
    public void delete(int number) {
        if (active(number).isPresent()) {
            throw new TaxophoneException(
                    "Run " + number + " is still working", "Stop it in Training first");
        }
        Project open = open();
        change(number, () -> open.deleteRun(number));
    }

    /// Takes a run out of the list that was cancelled before it began.
    void forget(int number) {
        active.removeIf(run -> run.number() == number);
        Project open = open();
        change(number, () -> open.deleteRun(number));
    }

    /// Brings a deleted run back.
    public void undelete(int number) {
        Project open = open();
        change(number, () -> open.undeleteRun(number));
    }

    private void change(int number, Runnable act) {
        Project open = open();
        writer.change(open, number, act, found -> put(open, number, found), trouble);
    }

    /// All runs of the project, oldest first.
    public ObservableList<RunSummary> summaries() {
        return summaries.all();
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

    /// Reads a run that was made in another way.
    void look(int number) {
        change(number, () -> {});
    }

    /// Makes a run and starts it.
    ///
    /// @throws TaxophoneException if no project is open
    public void start(Recipe recipe, RunConfig config) {
        start(recipe, config, number -> {}, trouble);
    }

    /// Makes a run and starts it. Until it is made, the same asked for again is the same run.
    ///
    /// @param started told its number once it is in the lists
    /// @param failed told why it could not be made: there are no sounds, the disk is full
    /// @return false if the same is being made already, so that neither is told
    /// @throws TaxophoneException if no project is open
    public boolean start(
            Recipe recipe, RunConfig config, IntConsumer started, Consumer<Exception> failed) {
        record Fresh(Recipe recipe, RunConfig config) {}
        Project open = open();
        return begin(new Fresh(recipe, config), () -> open.newRun(recipe, config), started, failed);
    }

    /// Makes a run for each of the configs and starts them, unless just that is being done.
    ///
    /// @param then done once all are in the lists
    public void startAll(Recipe recipe, List<RunConfig> configs, Runnable then) {
        record Series(Recipe recipe, List<RunConfig> configs) {}
        Series asked = new Series(recipe, List.copyOf(configs));
        if (!series.add(asked)) {
            return;
        }
        new RunSeries(
                        configs.stream().map(config -> step(recipe, config)).toList(),
                        number -> {},
                        () -> {
                            series.remove(asked);
                            then.run();
                        },
                        problem -> {
                            series.remove(asked);
                            trouble.accept(problem);
                        })
                .begin();
    }

    private RunSeries.Step step(Recipe recipe, RunConfig config) {
        return (started, failed) -> start(recipe, config, started, failed);
    }

    /// Tells a person what could not be begun.
    public void refused(Exception problem) {
        trouble.accept(problem);
    }

    /// Goes on with an interrupted or failed run where its checkpoint stands. One that is finished,
    /// or was made of other clips, fails.
    public void resume(int number) {
        resume(number, begun -> {}, trouble);
    }

    /// The same, for somebody who listens.
    ///
    /// @return false if it works already, or is about to
    public boolean resume(int number, IntConsumer started, Consumer<Exception> failed) {
        return active(number).isEmpty() && begin(number, () -> number, started, failed);
    }

    /// Goes on with a finished training for more epochs, as a run of its own.
    ///
    /// @param epochs in all
    public void continueFor(int number, int epochs) {
        record More(int number, int epochs) {}
        Project open = open();
        begin(
                new More(number, epochs),
                () -> open.continueRun(number, epochs),
                begun -> {},
                trouble);
    }

    /// True while no run waits or works, or is being made.
    public boolean isIdle() {
        return active.isEmpty() && !writer.isMaking();
    }

    /// Completes on another thread once all is on disk that was asked for until now.
    CompletableFuture<Void> written() {
        return writer.written();
    }

    private boolean begin(
            Object asked, Callable<Integer> making, IntConsumer started, Consumer<Exception> fail) {
        Project open = open();
        return writer.make(
                new RunWriter.Wish(open, asked, making),
                made -> {
                    if (project.getValue() == open) { // else it waits there to be resumed
                        submit(open, made);
                        started.accept(made.summary().number());
                    }
                },
                fail);
    }

    private void submit(Project open, RunWriter.Made made) {
        RunSummary summary = made.summary();
        // whoever watches a run must know it before it tells anything
        put(open, summary.number(), Optional.of(summary));
        JobHandle<RunResult> handle = jobs.submit(made.work());
        ActiveRun run =
                new ActiveRun(
                        summary.number(),
                        summary.document().recipe(),
                        summary.document().config(),
                        made.stop(),
                        summary.trains(),
                        handle);
        active.add(run);
        handle.result().whenComplete((result, problem) -> ui.execute(() -> ended(open, run)));
    }

    private void tell(int number, RunEvent event) {
        listeners.forEach(listener -> listener.heard(number, event));
    }

    private void ended(Project open, ActiveRun run) {
        if (project.getValue() != open) {
            active.remove(run);
            return;
        }
        writer.change(
                open,
                run.number(),
                () -> {},
                found -> {
                    active.remove(run);
                    put(open, run.number(), found);
                },
                problem -> active.remove(run));
    }

    /// Shows a run as it is by now; empty where it is gone, or cannot be read.
    private void put(Project open, int number, Optional<RunSummary> found) {
        if (project.getValue() != open) {
            return;
        }
        summaries.put(number, found);
    }

    /// The work of a run, while it waits or works.
    public Optional<ActiveRun> active(int number) {
        return active.stream().filter(run -> run.number() == number).findFirst();
    }

    private Project open() {
        Project now = project.getValue();
        if (now == null) {
            throw new TaxophoneException("No project is open", "Open a folder of sounds first");
        }
        return now;
    }
}
