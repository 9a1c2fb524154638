package org.taxophone.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.experiment.TrainingSummary;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.Finding;

/// `metrics.json`: what a finished run is worth and what it took.
///
/// @param metrics the scores
/// @param secondsPerStage time of each stage, in order
/// @param samplesPerSecond clips trained on a second, or clips a second from file to cluster
/// @param peakResidentBytes most memory that the process held, 0 where unknown
/// @param training what the training did, empty without one
/// @param findings what a person should know
/// @param skipped clips without features
/// @param mapMethod how the map was made
/// @param spaces names of the spaces that are kept, in order
public record MetricsDocument(
        MetricReport metrics,
        Map<String, Double> secondsPerStage,
        double samplesPerSecond,
        long peakResidentBytes,
        Optional<TrainingSummary> training,
        List<Finding> findings,
        List<SkippedFile> skipped,
        String mapMethod,
        List<String> spaces) {
    static final String KIND = "metrics";
    static final String FILE = "metrics.json";

    public MetricsDocument {
        secondsPerStage = Collections.unmodifiableMap(new LinkedHashMap<>(secondsPerStage));
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
        spaces = List.copyOf(spaces);
    }

    /// Time of all stages.
    public double seconds() {
        return secondsPerStage.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    MetricsDocument with(MetricReport scores, List<Finding> told) {
        return new MetricsDocument(
                scores,
                secondsPerStage,
                samplesPerSecond,
                peakResidentBytes,
                training,
                told,
                skipped,
                mapMethod,
                spaces);
    }
}
