package org.taxophone.project;

import java.util.Optional;
import org.taxophone.metrics.MetricReport;

/// `curated-metrics.json`: what a run is worth after a person put its clusters right.
///
/// @param state which clusters were scored
/// @param labelColumn what they were scored against
/// @param metrics the scores
record CuratedMetrics(String state, Optional<String> labelColumn, MetricReport metrics) {
    static final String KIND = "curated-metrics";
    static final String FILE = "curated-metrics.json";
}
