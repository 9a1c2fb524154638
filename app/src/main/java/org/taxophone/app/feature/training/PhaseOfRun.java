package org.taxophone.app.feature.training;

import java.util.Optional;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.Runs;
import org.taxophone.experiment.Stage;
import org.taxophone.job.JobState;
import org.taxophone.project.RunState;

/// How far a watched run is: by its job while there is one, else by what is on disk.
final class PhaseOfRun {
    private PhaseOfRun() {}

    static TrainingPage.Phase of(WatchedRun run, Runs runs) {
        Optional<ActiveRun> active = runs.active(run.number());
        if (active.isPresent()) {
            return working(run, active.get().handle().state());
        }
        return runs.summaries().stream()
                .filter(summary -> summary.number() == run.number())
                .findFirst()
                .map(summary -> onDisk(summary.state()))
                .orElse(TrainingPage.Phase.INTERRUPTED);
    }

    private static TrainingPage.Phase working(WatchedRun run, JobState state) {
        return switch (state) {
            case QUEUED -> TrainingPage.Phase.WAITING;
            case PAUSED -> TrainingPage.Phase.PAUSED;
            case SUCCEEDED -> TrainingPage.Phase.DONE;
            case FAILED -> TrainingPage.Phase.FAILED;
            case CANCELLED -> TrainingPage.Phase.INTERRUPTED;
            case RUNNING ->
                    run.stage().map(PhaseOfRun::inStage).orElse(TrainingPage.Phase.PREPARING);
        };
    }

    private static TrainingPage.Phase inStage(Stage stage) {
        return switch (stage) {
            case FEATURES -> TrainingPage.Phase.PREPARING;
            case TRAIN -> TrainingPage.Phase.TRAINING;
            case CLUSTER, EVALUATE, MAP -> TrainingPage.Phase.FINISHING;
        };
    }

    private static TrainingPage.Phase onDisk(RunState state) {
        return switch (state) {
            case FINISHED -> TrainingPage.Phase.DONE;
            case FAILED -> TrainingPage.Phase.FAILED;
            case CREATED, RUNNING, INTERRUPTED -> TrainingPage.Phase.INTERRUPTED;
        };
    }
}
