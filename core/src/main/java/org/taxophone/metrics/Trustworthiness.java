package org.taxophone.metrics;

import org.taxophone.embedding.Embeddings;
import org.taxophone.projection.Projection;

/// How far neighbours on a map are neighbours in truth (Venna and Kaski 2001).
public final class Trustworthiness {
    private Trustworthiness() {}

    /// 1 when every neighbour on the map is one in the space; about 0.5 for a random map.
    ///
    /// @param embeddings the space
    /// @param projection the map of the same rows
    /// @param neighbours how many of each point, below half the number of rows
    /// @throws IllegalArgumentException if the rows differ or the neighbours are too many
    public static double score(Embeddings embeddings, Projection projection, int neighbours) {
        throw new UnsupportedOperationException("not yet");
    }
}
