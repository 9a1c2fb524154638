package org.taxophone.projection;

import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.embedding.NearestNeighbours;
import org.taxophone.job.JobContext;

/// UMAP (McInnes, Healy and Melville 2018): a map that keeps neighbours together.
///
/// Three stages, each told to the job: neighbours (every pair compared, on all cores), start
/// (Smile), layout (one thread, epoch by epoch).
public final class UmapProjector {
    /// Squared differences that the search for neighbours may take; beyond it, and beyond the
    /// columns below, the rows are reduced to their principal components first.
    private static final double MOST_WORK = 3e11;

    private static final int REDUCED = 50;
    private static final int FEWEST = 5; // fewer rows have no neighbourhoods to speak of

    /// Draws the map. Same rows, same config: same map, bit by bit, on the same machine.
    ///
    /// Any number of rows will do: with no more rows than neighbours all rows are neighbours, and
    /// fewer than five rows are laid out by their principal components. Above some 17,000 rows of
    /// 1,000 columns neighbours are sought among 50 principal components, and the method says so.
    ///
    /// @throws IllegalArgumentException naming the first number that is not finite
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public Projection project(Embeddings embeddings, UmapConfig config, JobContext context) {
        embeddings.requireFinite();
        int rows = embeddings.rows();
        long seed = Seeds.derive(config.seed(), "umap");
        if (rows < FEWEST) {
            return few(embeddings);
        }
        Embeddings compact = compact(embeddings, context);
        Embeddings space = searchable(embeddings, compact);
        int count = Math.min(config.neighbours(), rows - 1);
        NearestNeighbours nearest = NearestNeighbours.find(space, count, context);
        context.checkpoint();
        context.progress(0, 0, "placing the map's points");
        float[] map = UmapStart.of(compact, nearest, config, seed);
        new UmapLayout(FuzzyGraph.of(nearest), map, MembershipCurve.fit(config.minDistance()), seed)
                .run(config.epochsFor(rows), context);
        String method =
                "UMAP of " + space.space() + ", " + count + " neighbours, seed " + config.seed();
        return centred(method, embeddings, map);
    }

    private static Embeddings compact(Embeddings embeddings, JobContext context) {
        return embeddings.dimension() <= REDUCED
                ? embeddings
                : new PcaProjector().fit(embeddings, REDUCED, context).scores();
    }

    private static Embeddings searchable(Embeddings embeddings, Embeddings compact) {
        double work = (double) embeddings.rows() * embeddings.rows() * embeddings.dimension();
        return work > MOST_WORK ? compact : embeddings;
    }

    private static Projection few(Embeddings embeddings) {
        float[] map = new PcaProjector().project(embeddings, 2).values();
        return centred("PCA of " + embeddings.space(), embeddings, map);
    }

    private static Projection centred(String method, Embeddings embeddings, float[] map) {
        int rows = embeddings.rows();
        double meanX = 0;
        double meanY = 0;
        for (int row = 0; row < rows; row++) {
            meanX += map[2 * row] / rows;
            meanY += map[2 * row + 1] / rows;
        }
        float[] x = new float[rows];
        float[] y = new float[rows];
        for (int row = 0; row < rows; row++) {
            x[row] = (float) (map[2 * row] - meanX);
            y[row] = (float) (map[2 * row + 1] - meanY);
        }
        return new Projection(method, embeddings.ids(), x, y);
    }
}
