package org.taxophone.app.feature.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.RunSeries;
import org.taxophone.app.session.Runs;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.Recipe;
import org.taxophone.job.JobState;
import org.taxophone.project.ExperimentFolder;
import org.taxophone.project.ExperimentJob;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;

/// The runs of an experiment in the window: ordinary runs of the project, in its ordinary queue.
/// Which run belongs to which cell is found beside the UI thread.
final class ExperimentRuns {
    private final Runs runs;
    private final Background background;
    private final LatestLoad looks;
    private boolean starting;
    private boolean stopped;
    private @Nullable Runnable again;

    /// A cell and its run, as far as that is on disk.
    private record Found(ExperimentConfig.Cell cell, Optional<RunSummary> run) {}

    /// A run that is to be begun: gone on with where there is one.
    private record Due(Found found, Optional<Recipe> recipe) {}

    ExperimentRuns(Runs runs, Background background) {
        this.runs = runs;
        this.background = background;
        looks = background.latest();
    }

    /// Tells where each run stands, in the order of the cells.
    void rows(
            Project project,
            ExperimentConfig config,
            Consumer<List<CellRow>> then,
            Consumer<Exception> failed) {
        List<RunSummary> all = List.copyOf(runs.summaries());
        looks.load(
                () -> find(project, config, all),
                found -> then.accept(found.stream().map(this::row).toList()),
                failed);
    }

    /// Forgets what was asked of rows.
    void forget() {
        looks.forget();
    }

    private static List<Found> find(
            Project project, ExperimentConfig config, List<RunSummary> all) {
        ExperimentJob job = new ExperimentJob(project, config, event -> {});
        List<Found> found = new ArrayList<>();
        for (ExperimentConfig.Cell cell : config.cells()) {
            found.add(new Found(cell, job.run(cell, all)));
        }
        return found;
    }

    /// The same run a little later, as long as it waits or works.
    CellRow progress(CellRow row) {
        return runs.active(row.run()).map(run -> working(row.cell(), run)).orElse(row);
    }

    private static CellRow working(ExperimentConfig.Cell cell, ActiveRun run) {
        boolean waits = run.handle().state() == JobState.QUEUED;
        double fraction = run.handle().progress().fraction().orElse(-1);
        return new CellRow(
                cell,
                run.number(),
                waits ? CellState.WAITING : CellState.WORKING,
                Math.round(100 * fraction) / 100.0, // no more often than is seen
                "");
    }

    private CellRow row(Found found) {
        ExperimentConfig.Cell cell = found.cell();
        if (found.run().isEmpty()) {
            return new CellRow(cell, 0, CellState.MISSING, 0, "");
        }
        RunSummary run = found.run().get();
        Optional<ActiveRun> active = runs.active(run.number());
        if (active.isPresent()) {
            return working(cell, active.get());
        }
        CellState state =
                switch (run.state()) {
                    case FINISHED -> CellState.FINISHED;
                    case FAILED -> CellState.FAILED;
                    case CREATED, RUNNING, INTERRUPTED -> CellState.INTERRUPTED;
                };
        return new CellRow(cell, run.number(), state, 0, run.document().problem());
    }

    /// Starts what is missing and goes on with what was stopped; finished runs count as they are.
    /// Asked for while an earlier start is still at it, it comes after that.
    ///
    /// @param kept told once the experiment itself is on disk
    void start(Project project, ExperimentConfig config, Runnable kept) {
        if (starting) {
            again = () -> start(project, config, kept);
            return;
        }
        starting = true;
        stopped = false;
        List<RunSummary> all = List.copyOf(runs.summaries());
        background.load(
                () -> {
                    ExperimentJob job = new ExperimentJob(project, config, event -> {});
                    new ExperimentFolder(project).keep(config, job.finished());
                    return due(find(project, config, all));
                },
                due -> {
                    kept.run();
                    begin(due, config);
                },
                this::refused);
    }

    private static List<Due> due(List<Found> all) {
        List<Due> due = new ArrayList<>();
        for (Found one : all) {
            due.add(
                    new Due(
                            one,
                            one.run().isPresent()
                                    ? Optional.empty()
                                    : Optional.of(one.cell().choice().resolve())));
        }
        return due;
    }

    private void begin(List<Due> due, ExperimentConfig config) {
        new RunSeries(
                        due.stream().map(one -> step(one, config)).toList(),
                        number -> {
                            if (stopped) {
                                cancel(number);
                            }
                        },
                        this::begun,
                        this::refused)
                .begin();
    }

    private RunSeries.Step step(Due due, ExperimentConfig config) {
        return (started, failed) -> {
            CellRow row = row(due.found());
            return !stopped
                    && switch (row.state()) {
                        case MISSING ->
                                runs.start(
                                        due.recipe().orElseThrow(),
                                        config.runConfig(row.cell()),
                                        started,
                                        failed);
                        case INTERRUPTED, FAILED -> runs.resume(row.run(), started, failed);
                        case WAITING, WORKING, FINISHED -> false;
                    };
        };
    }

    private void begun() {
        starting = false;
        Runnable next = again;
        again = null;
        if (next != null) {
            next.run();
        }
    }

    private void refused(Exception problem) {
        starting = false;
        again = null;
        runs.refused(problem);
    }

    /// Takes its runs out of the queue and interrupts those that work; no other begins. What is
    /// done is kept.
    void stop(Project project, ExperimentConfig config) {
        stopped = true;
        again = null;
        List<RunSummary> all = List.copyOf(runs.summaries());
        background.load(
                () -> find(project, config, all),
                found -> found.forEach(one -> one.run().ifPresent(run -> cancel(run.number()))),
                runs::refused);
    }

    private void cancel(int number) {
        runs.active(number).ifPresent(run -> run.handle().cancel());
    }
}
