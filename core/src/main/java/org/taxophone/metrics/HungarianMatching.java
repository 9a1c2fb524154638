package org.taxophone.metrics;

/// The best one-to-one matching of rows to columns (Kuhn 1955, Munkres 1957), in O(n^3).
public final class HungarianMatching {
    private HungarianMatching() {}

    /// Matches so that the sum of the weights is largest.
    ///
    /// @param weights `weights[row][column]`, any shape, finite
    /// @return the column of each row, -1 for a row that is left over
    public static int[] maximise(double[][] weights) {
        throw new UnsupportedOperationException("not yet");
    }
}
