package org.taxophone.app.session;

import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunResult;
import org.taxophone.job.JobHandle;
import org.taxophone.training.StopSignal;

/// A run that waits or works.
///
/// @param number within the project
/// @param recipe what was asked for
/// @param config seed, clusters and labels
/// @param stop raise it to stop and keep the best
/// @param trains true if it learns in epochs
/// @param handle pause, continue, cancel
public record ActiveRun(
        int number,
        Recipe recipe,
        RunConfig config,
        StopSignal stop,
        boolean trains,
        JobHandle<RunResult> handle) {}
