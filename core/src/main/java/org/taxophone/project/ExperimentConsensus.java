package org.taxophone.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.Consensus;
import org.taxophone.clustering.ConsensusResult;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.Evaluation;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.ExternalScores;

/// One partition of the runs of a row: what its seeds agree on.
///
/// @param result the partition, and how many of the runs agree on each clip
/// @param scores agreement with labels, where there are labels
public record ExperimentConsensus(ConsensusResult result, Optional<ExternalScores> scores) {
    /// The consensus of a row's runs; empty with fewer than two.
    public static Optional<ExperimentConsensus> of(
            Project project, ExperimentResults.Row row, JobContext context) {
        List<ClusterAssignment> runs = new ArrayList<>();
        for (int number : row.runs()) {
            project.run(number).assignment().ifPresent(runs::add);
        }
        if (runs.size() < 2) {
            return Optional.empty();
        }
        int clusters = runs.stream().mapToInt(ClusterAssignment::clusterCount).max().orElse(2);
        ConsensusResult result = Consensus.of(runs, clusters, 0, context);
        Dataset dataset = project.requireDataset();
        Optional<String> column =
                project.run(row.runs().getFirst())
                        .document()
                        .config()
                        .labelColumn()
                        .or(dataset::labelColumn);
        int[] labels = Evaluation.labels(dataset, column, result.assignment().ids());
        return Optional.of(
                new ExperimentConsensus(
                        result,
                        Arrays.stream(labels).anyMatch(label -> label >= 0)
                                ? Optional.of(
                                        ExternalMetrics.score(
                                                labels, result.assignment().clusters()))
                                : Optional.empty()));
    }
}
