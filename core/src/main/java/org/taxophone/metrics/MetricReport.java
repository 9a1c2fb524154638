package org.taxophone.metrics;

import java.util.List;
import java.util.Optional;

/// All scores of one partition.
///
/// @param clusters clusters that there could be
/// @param used clusters with at least one clip
/// @param external agreement with labels, where there are labels
/// @param internal shape, one entry a space
public record MetricReport(
        int clusters, int used, Optional<ExternalScores> external, List<InternalScores> internal) {
    public MetricReport {
        internal = List.copyOf(internal);
    }
}
