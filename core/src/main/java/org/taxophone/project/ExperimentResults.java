package org.taxophone.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.metrics.Agreement;
import org.taxophone.metrics.MetricReport;

/// What an experiment found, with the runs that differ in nothing but the seed together.
///
/// @param rows one a group, in the order of the experiment
public record ExperimentResults(List<Row> rows) {
    public ExperimentResults {
        rows = List.copyOf(rows);
    }

    /// The runs of one group.
    ///
    /// @param group recipe and clusters
    /// @param outcomes its runs, one a seed
    /// @param agreement mean adjusted Rand index between its runs, NaN with fewer than two
    public record Row(
            ExperimentConfig.Group group, List<ExperimentOutcome> outcomes, double agreement) {
        public Row {
            outcomes = List.copyOf(outcomes);
        }

        /// Scores of the runs that finished.
        public List<MetricReport> reports() {
            return outcomes.stream().flatMap(outcome -> outcome.metrics().stream()).toList();
        }

        /// Mean time of a run, NaN where none finished.
        public double seconds() {
            return outcomes.stream()
                    .filter(ExperimentOutcome::finished)
                    .mapToDouble(ExperimentOutcome::seconds)
                    .average()
                    .orElse(Double.NaN);
        }

        /// Numbers of the runs that finished.
        public List<Integer> runs() {
            return outcomes.stream()
                    .filter(ExperimentOutcome::finished)
                    .map(ExperimentOutcome::run)
                    .toList();
        }
    }

    /// Groups outcomes, and compares the partitions within each group.
    public static ExperimentResults of(Project project, List<ExperimentOutcome> outcomes) {
        Map<ExperimentConfig.Group, List<ExperimentOutcome>> groups = new LinkedHashMap<>();
        for (ExperimentOutcome outcome : outcomes) {
            groups.computeIfAbsent(outcome.cell().group(), group -> new ArrayList<>()).add(outcome);
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, runs) -> rows.add(new Row(group, runs, agreement(project, runs))));
        return new ExperimentResults(rows);
    }

    private static double agreement(Project project, List<ExperimentOutcome> outcomes) {
        List<ClusterAssignment> partitions = new ArrayList<>();
        for (ExperimentOutcome outcome : outcomes) {
            if (outcome.finished()) {
                project.run(outcome.run()).assignment().ifPresent(partitions::add);
            }
        }
        return partitions.size() < 2 ? Double.NaN : Agreement.of(partitions).mean();
    }
}
