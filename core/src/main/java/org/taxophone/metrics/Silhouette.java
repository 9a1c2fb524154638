package org.taxophone.metrics;

import org.taxophone.embedding.Embeddings;

/// Silhouette (Rousseeuw 1987) by Euclidean distance.
public final class Silhouette {
    /// Up to so many rows every pair of rows is measured.
    public static final int EXACT_ROWS = 20_000;

    private Silhouette() {}

    /// The mean over all rows; clips alone in their cluster count 0.
    ///
    /// @param clusters the cluster of each row
    /// @return -1 to 1; NaN with fewer than two used clusters, or as many as rows
    public static double mean(Embeddings embeddings, int[] clusters) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The silhouette of each row.
    ///
    /// @return NaN in each row with fewer than two used clusters, or as many as rows
    public static double[] samples(Embeddings embeddings, int[] clusters) {
        throw new UnsupportedOperationException("not yet");
    }
}
