package org.taxophone.projection;

import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// UMAP (McInnes, Healy and Melville 2018): a map that keeps neighbours together.
public final class UmapProjector {
    /// Draws the map. Same rows, same config: same map, bit by bit, on the same machine.
    ///
    /// Any number of rows will do: with fewer rows than neighbours all rows are neighbours, and
    /// fewer than four rows are laid out by their principal components.
    ///
    /// @throws IllegalArgumentException naming the first number that is not finite
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public Projection project(Embeddings embeddings, UmapConfig config, JobContext context) {
        throw new UnsupportedOperationException("not yet");
    }
}
