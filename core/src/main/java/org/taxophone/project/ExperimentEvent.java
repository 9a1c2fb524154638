package org.taxophone.project;

import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.RunEvent;

/// What an experiment tells while it runs; delivered on the job's thread.
public sealed interface ExperimentEvent {
    /// A run begins, or goes on.
    ///
    /// @param place from 1
    /// @param of how many runs the experiment has
    record RunStarted(int place, int of, ExperimentConfig.Cell cell, int run)
            implements ExperimentEvent {}

    /// A run tells something.
    record Heard(int run, RunEvent event) implements ExperimentEvent {}

    /// A run is done, or was found done.
    ///
    /// @param reused true if it was there already
    record RunFinished(ExperimentOutcome outcome, boolean reused) implements ExperimentEvent {}
}
