package org.taxophone.projection;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taxophone.embedding.Embeddings;
import org.taxophone.embedding.NearestNeighbours;
import smile.graph.NearestNeighborGraph;
import smile.manifold.UMAP;
import smile.math.MathEx;

/// Where the layout begins: Smile's UMAP after its first ten epochs.
///
/// Smile starts a graph that hangs together, up to 10,000 rows, from ARPACK's eigenvectors, and
/// ARPACK draws its first vector where no seed reaches: the same seed would give another map. A
/// graph in several pieces starts from principal components, which are repeatable. So small graphs
/// are given a second piece, a few anchors in the middle of the rows, which are dropped afterwards.
final class UmapStart {
    private static final Logger LOG = LoggerFactory.getLogger(UmapStart.class);
    private static final int LEAST_ROWS = 32; // fewer need no better start than components
    private static final int ARPACK_ROWS = 10_000; // above, Smile would start from components too
    private static final int EPOCHS = 10; // the least that Smile takes at its word
    private static final double WIDTH = 10;
    private static final double JITTER = 1e-3;

    private UmapStart() {}

    /// x, y of each row, finite.
    ///
    /// @param rows few columns: principal components are taken of them
    static float[] of(Embeddings rows, NearestNeighbours nearest, UmapConfig config, long seed) {
        if (rows.rows() >= LEAST_ROWS && rows.rows() <= ARPACK_ROWS) {
            try {
                float[] start = smile(rows, nearest, config, seed);
                if (finite(start)) {
                    return start;
                }
            } catch (RuntimeException | LinkageError e) {
                // rows that LAPACK cannot solve, or a machine without its natives
                LOG.debug("Smile's start failed; the map starts from principal components", e);
            }
        }
        return components(rows, seed);
    }

    private static float[] smile(
            Embeddings rows, NearestNeighbours nearest, UmapConfig config, long seed) {
        int count = nearest.neighbours()[0].length;
        int anchors = count + 1;
        int all = rows.rows() + anchors;
        int[][] neighbours = Arrays.copyOf(nearest.neighbours(), all);
        double[][] distances = Arrays.copyOf(nearest.distances(), all);
        for (int anchor = rows.rows(); anchor < all; anchor++) {
            int self = anchor;
            neighbours[anchor] =
                    IntStream.range(rows.rows(), all).filter(other -> other != self).toArray();
            distances[anchor] = new double[count];
            Arrays.fill(distances[anchor], 1);
        }
        MathEx.setSeed(seed); // of this thread only
        double[][] map =
                UMAP.fit(
                        withAnchors(rows, all),
                        new NearestNeighborGraph(count, neighbours, distances),
                        new UMAP.Options(count, 2, EPOCHS, 1, config.minDistance(), 1, 5, 1, 1));
        float[] start = new float[2 * rows.rows()];
        for (int row = 0; row < rows.rows(); row++) {
            start[2 * row] = (float) map[row][0];
            start[2 * row + 1] = (float) map[row][1];
        }
        return start;
    }

    /// The rows, then anchors at their mean, where they turn no principal component.
    private static double[][] withAnchors(Embeddings rows, int all) {
        double[][] data = new double[all][rows.dimension()];
        double[] mean = new double[rows.dimension()];
        for (int row = 0; row < rows.rows(); row++) {
            for (int column = 0; column < mean.length; column++) {
                data[row][column] = rows.at(row, column);
                mean[column] += data[row][column] / rows.rows();
            }
        }
        Arrays.fill(data, rows.rows(), all, mean);
        return data;
    }

    /// The first two principal components, scaled to the width of a map, with a little noise so
    /// that no two points touch.
    static float[] components(Embeddings rows, long seed) {
        float[] start = new PcaProjector().project(rows, 2).values().clone();
        float largest = 0;
        for (float value : start) {
            largest = Math.max(largest, Math.abs(value));
        }
        double scale = largest > 0 ? WIDTH / largest : 0;
        double jitter = largest > 0 ? JITTER * WIDTH : WIDTH / 2;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < start.length; i++) {
            start[i] = (float) (start[i] * scale + jitter * random.nextGaussian());
        }
        return start;
    }

    private static boolean finite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
