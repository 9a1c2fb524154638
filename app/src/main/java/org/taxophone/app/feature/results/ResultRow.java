package org.taxophone.app.feature.results;

import java.util.List;
import java.util.Optional;
import org.taxophone.app.i18n.Messages;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;
import org.taxophone.training.Finding;

/// A run in the table.
///
/// @param number of the run
/// @param title "robust, seed 5"
/// @param state where it stands
/// @param used how many of its clusters hold clips, in words; empty until finished
/// @param external agreement with labels
/// @param internal shape in the space that was learned
/// @param seconds time of all stages, 0 until finished
/// @param problem why it failed
/// @param findings what a person should know of it
record ResultRow(
        int number,
        String title,
        RunState state,
        String used,
        Optional<ExternalScores> external,
        Optional<InternalScores> internal,
        double seconds,
        String problem,
        List<Finding> findings) {
    static ResultRow of(RunSummary run) {
        Optional<MetricReport> metrics = run.metrics();
        return new ResultRow(
                run.number(),
                run.title(),
                run.state(),
                metrics.map(m -> Messages.text("results.of", m.used(), m.clusters())).orElse(""),
                metrics.flatMap(MetricReport::external),
                metrics.flatMap(m -> m.internal().stream().findFirst()),
                run.seconds(),
                run.document().problem(),
                run.findings());
    }
}
