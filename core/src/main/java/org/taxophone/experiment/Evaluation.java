package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalMetrics;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.LatentScores;
import org.taxophone.metrics.MapScores;
import org.taxophone.metrics.MetricReport;

/// Scores a partition against labels and in spaces.
public final class Evaluation {
    private Evaluation() {}

    /// All scores. What z carries is read from the space "z".
    ///
    /// @param labels the label of each row of the assignment, -1 for none; no external scores
    ///     where all are
    /// @param seed draws samples and noise
    public static MetricReport score(Scored what, int[] labels, long seed, JobContext context) {
        List<InternalScores> internal = new ArrayList<>();
        int steps = what.spaces().size() + 1;
        for (int i = 0; i < what.spaces().size(); i++) {
            context.progress(i, steps, "scoring " + what.spaces().get(i).space());
            context.checkpoint();
            internal.add(
                    InternalMetrics.score(
                            what.spaces().get(i),
                            what.assignment(),
                            what.clusterer(),
                            seed,
                            context));
        }
        context.progress(steps - 1, steps, "scoring the map");
        context.checkpoint();
        MetricReport report =
                MetricReport.of(what.assignment(), external(what.assignment(), labels), internal)
                        .with(
                                what.space("z").map(z -> LatentScores.of(z, what.effectiveBeta())),
                                what.map()
                                        .flatMap(
                                                map ->
                                                        what.space(what.mapSpace())
                                                                .flatMap(
                                                                        space ->
                                                                                MapScores.of(
                                                                                        space, map,
                                                                                        seed))));
        context.progress(steps, steps, "scoring");
        return report;
    }

    private static Optional<ExternalScores> external(ClusterAssignment assignment, int[] labels) {
        return Arrays.stream(labels).anyMatch(label -> label >= 0)
                ? Optional.of(ExternalMetrics.score(labels, assignment.clusters()))
                : Optional.empty();
    }

    /// The features of a store as the space "x": one vector a clip, averaged to at most 32 x 32.
    public static Embeddings featureSpace(FeatureStore store, JobContext context) {
        return ClipVectors.of(store, context);
    }

    /// The label of each of some clips as an index into `dataset.labelNames(column)`, -1 for none.
    ///
    /// @param column empty for no labels at all
    /// @throws org.taxophone.common.TaxophoneException if there is no such column
    public static int[] labels(Dataset dataset, Optional<String> column, List<String> clipIds) {
        int[] labels = new int[clipIds.size()];
        Arrays.fill(labels, -1);
        if (column.isPresent()) {
            int[] all = dataset.labels(column.get());
            for (int row = 0; row < labels.length; row++) {
                int clip = dataset.indexOf(clipIds.get(row));
                labels[row] = clip < 0 ? -1 : all[clip];
            }
        }
        return labels;
    }
}
