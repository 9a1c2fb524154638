package org.taxophone.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.Evaluation;
import org.taxophone.experiment.FeatureStage;
import org.taxophone.experiment.Scored;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.MetricReport;

/// What labels score as if they were clusters, in the features that a run heard: how tidy the
/// classes are that clusters are measured against.
public final class LabelScores {
    private LabelScores() {}

    /// @param run whose features are taken
    /// @return empty without labels, or where the clips have fewer than two
    public static Optional<MetricReport> of(Project project, Run run, JobContext context)
            throws Exception {
        Dataset dataset = project.requireDataset();
        Optional<String> column = run.document().config().labelColumn().or(dataset::labelColumn);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        FeatureStage stage =
                new FeatureStage(
                        dataset, run.document().recipe().features(), project.featureFolder());
        try (FeatureStore store = stage.open(context).store()) {
            Embeddings x = Evaluation.featureSpace(store, context);
            int[] labels = Evaluation.labels(dataset, column, x.ids());
            int count = dataset.labelNames(column.get()).size();
            if (count < 2 || IntStream.of(labels).noneMatch(label -> label >= 0)) {
                return Optional.empty();
            }
            ClusterAssignment classes = new ClusterAssignment(x.ids(), count, labels, new float[0]);
            return Optional.of(
                    Evaluation.score(
                            Scored.of(classes, List.of(x)),
                            labels,
                            run.document().config().seed(),
                            context));
        }
    }
}
