package org.taxophone.projection;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.taxophone.common.Checks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.embedding.NearestNeighbours;
import org.taxophone.job.JobContext;

/// Places rows by the graph of their nearest neighbours: rows that many short paths join come to
/// lie in the same direction, however long and bent their cloud is (Ng, Jordan and Weiss 2002).
///
/// An edge joins each row to its nearest ones, counting half where it is not mutual; the
/// coordinates are the first eigenvectors of the adjacency divided by the roots of the degrees,
/// rows scaled to length 1. Found by block power iteration from a fixed random start: the same rows
/// give the same result.
public final class SpectralProjector {
    private static final String STAGE = "graph of neighbours";
    private static final int SPARE = 10; // directions beyond those asked for
    private static final int MULTIPLICATIONS = 10; // between two looks at the eigenvalues
    private static final int MOST_ROUNDS = 60;
    private static final double STILL = 1e-7;
    private static final long START = 20261121; // any number: the result does not hang on it

    /// @param neighbours of each row; all others where there are fewer
    /// @param dimensions coordinates wanted: as many as there are clusters
    /// @return the same rows, space "neighbours of ..."; columns beyond the number of rows are 0
    /// @throws IllegalArgumentException for a number that is not finite, or counts below 1
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public Embeddings project(Embeddings rows, int neighbours, int dimensions, JobContext context) {
        Checks.atLeast("neighbours", neighbours, 1);
        Checks.atLeast("dimensions", dimensions, 1);
        rows.requireFinite();
        int count = rows.rows();
        float[] values = new float[count * dimensions];
        if (count > 1) {
            int[][] nearest =
                    NearestNeighbours.find(rows, Math.min(neighbours, count - 1), context)
                            .neighbours();
            double[][] vectors = eigenvectors(new NeighbourGraph(nearest), dimensions, context);
            for (int row = 0; row < count; row++) {
                copyAtUnitLength(vectors[row], values, row * dimensions, dimensions);
            }
        }
        return new Embeddings("neighbours of " + rows.space(), rows.ids(), dimensions, values);
    }

    private static double[][] eigenvectors(
            NeighbourGraph graph, int dimensions, JobContext context) {
        int width = Math.min(graph.rows(), dimensions + SPARE);
        SplittableRandom random = new SplittableRandom(START);
        double[][] basis = new double[graph.rows()][width];
        for (double[] row : basis) {
            Arrays.setAll(row, i -> random.nextGaussian());
        }
        double before = Double.NEGATIVE_INFINITY;
        for (int round = 1; ; round++) {
            context.checkpoint();
            context.progress(round, 0, STAGE);
            for (int i = 0; i < MULTIPLICATIONS; i++) {
                basis = graph.smoothed(basis);
            }
            Narrow.orthonormalise(basis);
            double[][] once = graph.smoothed(basis);
            SymmetricEigen eigen = SymmetricEigen.of(product(basis, once));
            basis = Narrow.times(basis, eigen.vectors());
            double sum = Arrays.stream(eigen.values()).limit(dimensions).sum();
            if (Math.abs(sum - before) < STILL || round == MOST_ROUNDS) {
                return basis;
            }
            before = sum;
        }
    }

    /// B' C, made symmetric against rounding.
    private static double[][] product(double[][] b, double[][] c) {
        int width = b[0].length;
        double[][] product = new double[width][width];
        for (int row = 0; row < b.length; row++) {
            for (int i = 0; i < width; i++) {
                for (int j = 0; j < width; j++) {
                    double half = 0.5 * b[row][i] * c[row][j];
                    product[i][j] += half;
                    product[j][i] += half;
                }
            }
        }
        return product;
    }

    private static void copyAtUnitLength(double[] from, float[] to, int offset, int dimensions) {
        int kept = Math.min(dimensions, from.length);
        double squares = 0;
        for (int i = 0; i < kept; i++) {
            squares += from[i] * from[i];
        }
        double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
        for (int i = 0; i < kept; i++) {
            to[offset + i] = (float) (scale * from[i]);
        }
    }
}
