package org.taxophone.project;

import java.util.Optional;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.metrics.MetricReport;

/// How one run of an experiment ended.
///
/// @param cell which
/// @param run its number; 0 where none could be made
/// @param metrics its scores; empty if it failed
/// @param seconds what it took
/// @param problem why it failed, empty otherwise
public record ExperimentOutcome(
        ExperimentConfig.Cell cell,
        int run,
        Optional<MetricReport> metrics,
        double seconds,
        String problem) {
    /// True if there are scores.
    public boolean finished() {
        return metrics.isPresent();
    }
}
