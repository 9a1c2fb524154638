package org.taxophone.metrics;

import org.taxophone.embedding.Embeddings;

/// Calinski-Harabasz index (1974): variance between over variance within. Higher is better.
public final class CalinskiHarabasz {
    private CalinskiHarabasz() {}

    /// @param clusters the cluster of each row
    /// @return 0 or more; NaN with fewer than two used clusters, or as many as rows
    public static double score(Embeddings embeddings, int[] clusters) {
        throw new UnsupportedOperationException("not yet");
    }
}
