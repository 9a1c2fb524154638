package org.taxophone.app.feature.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.Runs;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.job.JobState;
import org.taxophone.project.ExperimentFolder;
import org.taxophone.project.ExperimentJob;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;

/// The runs of an experiment in the window: ordinary runs of the project, in its ordinary queue.
final class ExperimentRuns {
    private final Runs runs;

    ExperimentRuns(Runs runs) {
        this.runs = runs;
    }

    /// Where each run stands, in the order of the cells.
    List<CellRow> rows(Project project, ExperimentConfig config) {
        ExperimentJob job = new ExperimentJob(project, config, event -> {});
        List<CellRow> rows = new ArrayList<>();
        List<RunSummary> all = List.copyOf(runs.summaries());
        for (ExperimentConfig.Cell cell : config.cells()) {
            rows.add(job.run(cell, all).map(run -> row(cell, run)).orElseGet(() -> none(cell)));
        }
        return rows;
    }

    private static CellRow none(ExperimentConfig.Cell cell) {
        return new CellRow(cell, 0, CellState.MISSING, 0, "");
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

    private CellRow row(ExperimentConfig.Cell cell, RunSummary run) {
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
    void start(Project project, ExperimentConfig config) {
        ExperimentJob job = new ExperimentJob(project, config, event -> {});
        new ExperimentFolder(project).keep(config, job.finished());
        for (CellRow row : rows(project, config)) {
            switch (row.state()) {
                case MISSING ->
                        runs.start(row.cell().choice().resolve(), config.runConfig(row.cell()));
                case INTERRUPTED, FAILED -> runs.resume(row.run());
                case WAITING, WORKING, FINISHED -> {}
            }
        }
    }

    /// Takes its runs out of the queue and interrupts those that work; what is done is kept.
    void stop(Project project, ExperimentConfig config) {
        for (CellRow row : rows(project, config)) {
            runs.active(row.run()).ifPresent(run -> run.handle().cancel());
        }
    }
}
