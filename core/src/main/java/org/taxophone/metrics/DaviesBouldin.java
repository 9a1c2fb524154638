package org.taxophone.metrics;

import org.taxophone.embedding.Embeddings;

/// Davies-Bouldin index (1979): spread within over distance between clusters. Lower is better.
public final class DaviesBouldin {
    private DaviesBouldin() {}

    /// @param clusters the cluster of each row
    /// @return 0 or more; NaN with fewer than two used clusters, or as many as rows
    public static double score(Embeddings embeddings, int[] clusters) {
        throw new UnsupportedOperationException("not yet");
    }
}
