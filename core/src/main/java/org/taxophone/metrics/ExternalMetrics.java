package org.taxophone.metrics;

/// Agreement of a partition with labels.
public final class ExternalMetrics {
    private ExternalMetrics() {}

    /// Scores the rows that have a label and a cluster.
    ///
    /// @param labels the label of each row, -1 for none
    /// @param clusters the cluster of each row, -1 for none (noise)
    /// @return the scores; all NaN where no row has both
    /// @throws IllegalArgumentException if the lengths differ
    public static ExternalScores score(int[] labels, int[] clusters) {
        throw new UnsupportedOperationException("not yet");
    }
}
