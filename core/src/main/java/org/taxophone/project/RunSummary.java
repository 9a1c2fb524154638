package org.taxophone.project;

import java.util.List;
import java.util.Optional;
import org.taxophone.experiment.ClusterChoice;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.Finding;

/// A run in a list.
///
/// @param document what was asked for and where it stands
/// @param metrics the scores, once finished
/// @param findings what a person should know of its result
/// @param seconds time of all stages, 0 until finished
/// @param hasCheckpoint true if an interrupted run can go on where it was cut off; one without
/// begins anew
/// @param applied whose model the run applies, empty for one that learns by itself
/// @param choice how the program chose the number of clusters, empty where it was given
public record RunSummary(
        RunDocument document,
        Optional<MetricReport> metrics,
        List<Finding> findings,
        double seconds,
        boolean hasCheckpoint,
        Optional<AppliedOrigin> applied,
        Optional<ClusterChoice> choice) {
    /// Of a run that learns by itself.
    public RunSummary(
            RunDocument document,
            Optional<MetricReport> metrics,
            List<Finding> findings,
            double seconds,
            boolean hasCheckpoint) {
        this(
                document,
                metrics,
                findings,
                seconds,
                hasCheckpoint,
                Optional.empty(),
                Optional.empty());
    }

    public int number() {
        return document.number();
    }

    public RunState state() {
        return document.state();
    }

    /// True if it learns, or learnt, in epochs.
    public boolean trains() {
        return document.recipe().trains() && applied.isEmpty();
    }

    /// "robust, seed 5".
    public String title() {
        return document.recipe().name() + ", seed " + document.config().seed();
    }
}
