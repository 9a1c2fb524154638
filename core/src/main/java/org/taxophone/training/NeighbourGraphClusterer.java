package org.taxophone.training;

import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.projection.SpectralProjector;

/// Parts learnt features along the gaps in the graph of nearest neighbours, by direction alone:
/// centred, on the unit sphere, then spectral clustering. Clusters may be long and bent.
///
/// Wants clusters that hang together clip by clip, as textures do. (Words of few speakers do not:
/// each speaker's takes are an island, and islands are joined at random.)
final class NeighbourGraphClusterer {
    private static final int STARTS = 30;
    private static final int MOST_NEIGHBOURS = 100;
    private static final int LEAST_NEIGHBOURS = 5;

    private NeighbourGraphClusterer() {}

    /// @return the cluster of each row
    static int[] fit(Embeddings features, int clusters, long seed, JobContext context) {
        Embeddings places =
                new SpectralProjector()
                        .project(
                                centred(features).onUnitSphere(),
                                neighbours(features.rows(), clusters),
                                clusters,
                                context);
        return new KMeansClusterer()
                .fit(
                        places,
                        new KMeansConfig(
                                clusters, STARTS, 300, Seeds.derive(seed, "neighbour graph")),
                        context)
                .clusters();
    }

    /// A quarter more than a mean cluster has clips: an edge that is not mutual counts half, so
    /// that clusters still hang together more than they touch. Far more than the pieces of one
    /// recording, which lie so close together that with few neighbours every recording is an
    /// island of its own.
    static int neighbours(int rows, int clusters) {
        return Math.clamp(5L * rows / (4L * clusters), LEAST_NEIGHBOURS, MOST_NEIGHBOURS);
    }

    private static Embeddings centred(Embeddings features) {
        int columns = features.dimension();
        double[] mean = new double[columns];
        float[] values = features.values().clone();
        for (int i = 0; i < values.length; i++) {
            mean[i % columns] += values[i] / (double) features.rows();
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= (float) mean[i % columns];
        }
        return new Embeddings(features.space(), features.ids(), columns, values);
    }
}
