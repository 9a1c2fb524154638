package org.taxophone.projection;

import org.taxophone.embedding.Embeddings;

/// Principal components: the directions in which the rows vary most, strongest first.
public final class PcaProjector {
    /// Projects the centred rows. The sign of each component is chosen so that its largest loading
    /// is positive.
    ///
    /// @param dimensions components to keep; where the rows span fewer, the rest are 0
    /// @return the same rows in `dimensions` columns; space "PCA(n) of ..."
    /// @throws IllegalArgumentException for a number that is not finite, or `dimensions` below 1
    public Embeddings project(Embeddings embeddings, int dimensions) {
        throw new UnsupportedOperationException("not yet");
    }
}
