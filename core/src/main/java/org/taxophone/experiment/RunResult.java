package org.taxophone.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.SkippedClip;
import org.taxophone.metrics.MetricReport;
import org.taxophone.projection.Projection;
import org.taxophone.training.Finding;

/// What a run found.
///
/// @param recipe what was done, kind decided and front end fitted
/// @param assignment the cluster of each clip that has features
/// @param spaces where the clips are: "y", "z" and "features" of a model, or the components
/// @param projection the map
/// @param metrics the scores
/// @param secondsPerStage time of each stage, by [Stage#key()], in order
/// @param samplesPerSecond clips trained on a second; without a training, clips a second from file
///     to cluster
/// @param peakResidentBytes most memory that the process held, 0 where the system does not tell
/// @param kindSentence why events or textures, empty where nothing was to decide
/// @param training what the training did, empty without one
/// @param findings what a person should know
/// @param skipped clips without features
public record RunResult(
        Recipe recipe,
        ClusterAssignment assignment,
        List<Embeddings> spaces,
        Projection projection,
        MetricReport metrics,
        Map<String, Double> secondsPerStage,
        double samplesPerSecond,
        long peakResidentBytes,
        String kindSentence,
        Optional<TrainingSummary> training,
        List<Finding> findings,
        List<SkippedClip> skipped) {
    public RunResult {
        spaces = List.copyOf(spaces);
        secondsPerStage = Collections.unmodifiableMap(new LinkedHashMap<>(secondsPerStage));
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }
}
