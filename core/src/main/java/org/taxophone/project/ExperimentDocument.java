package org.taxophone.project;

import java.util.List;
import org.taxophone.experiment.ExperimentConfig;

/// `experiments/NAME.json`: an experiment of a project, and which of its runs are whose.
///
/// @param config what was asked for
/// @param runs the runs that were made or found, in the order of the config's cells
public record ExperimentDocument(ExperimentConfig config, List<Entry> runs) {
    static final String KIND = "experiment-runs";

    public ExperimentDocument {
        runs = List.copyOf(runs);
    }

    /// @param cell place among the config's cells, from 0
    /// @param run number of the run
    /// @param problem why it failed, empty otherwise
    public record Entry(int cell, int run, String problem) {}
}
