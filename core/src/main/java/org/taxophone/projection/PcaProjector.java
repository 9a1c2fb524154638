package org.taxophone.projection;

import java.util.SplittableRandom;
import org.taxophone.common.Checks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// Principal components: the directions in which the rows vary most, strongest first.
///
/// Block power iteration from a fixed random start (Halko, Martinsson and Tropp 2011), carried on
/// until the variances stand still to five digits of the largest; exact where the rows have few
/// columns.
public final class PcaProjector {
    private static final String STAGE = "principal components";
    private static final int SPARE = 16; // directions beyond those asked for
    private static final int EXACT = 64; // up to so many columns all directions are kept
    private static final int MOST_ITERATIONS = 15;
    private static final double STILL = 1e-5;
    private static final long START = 20261121; // any number: the result does not hang on it

    /// As [#fit], unwatched, the rows in their new coordinates alone.
    public Embeddings project(Embeddings embeddings, int dimensions) {
        return fit(embeddings, dimensions, JobContext.none()).scores();
    }

    /// Projects the centred rows. The sign of each component is chosen so that its largest loading
    /// is positive.
    ///
    /// @param dimensions components to keep; where the rows span fewer, the rest are 0
    /// @return the same rows in `dimensions` columns; space "PCA(n) of ..."
    /// @throws IllegalArgumentException for a number that is not finite, or `dimensions` below 1
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public PrincipalComponents fit(Embeddings embeddings, int dimensions, JobContext context) {
        Checks.atLeast("dimensions", dimensions, 1);
        embeddings.requireFinite();
        if (embeddings.rows() == 0) {
            return new PrincipalComponents(
                    named(embeddings, dimensions, new float[0]),
                    new double[dimensions],
                    0,
                    new PrincipalAxes(
                            new float[embeddings.dimension()],
                            new float[embeddings.dimension() * dimensions]));
        }
        CentredRows rows = new CentredRows(embeddings, context);
        int width = Math.min(embeddings.dimension(), Math.max(EXACT, dimensions + SPARE));
        double[][] basis = start(embeddings.dimension(), width); // (dimension, width)
        double[] before = new double[width];
        for (int iteration = 1; ; iteration++) {
            context.progress(iteration, 0, STAGE);
            double[][] scores = rows.times(basis); // (rows, width)
            SymmetricEigen eigen = SymmetricEigen.of(Narrow.gram(scores));
            boolean still = still(eigen.values(), before, Math.min(dimensions, width));
            if (still || width == embeddings.dimension() || iteration == MOST_ITERATIONS) {
                return result(embeddings, dimensions, rows, basis, scores, eigen);
            }
            before = eigen.values();
            basis = rows.transposedTimes(Narrow.times(scores, eigen.vectors()));
            Narrow.orthonormalise(basis);
        }
    }

    private static double[][] start(int dimension, int width) {
        SplittableRandom random = new SplittableRandom(START);
        double[][] basis = new double[dimension][width];
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < width; j++) {
                // all directions kept: the plain axes are as good as any
                basis[i][j] = width == dimension ? (i == j ? 1 : 0) : random.nextGaussian();
            }
        }
        if (width < dimension) {
            Narrow.orthonormalise(basis);
        }
        return basis;
    }

    private static boolean still(double[] now, double[] before, int count) {
        for (int i = 0; i < count; i++) {
            if (Math.abs(now[i] - before[i]) > STILL * now[0]) {
                return false;
            }
        }
        return true;
    }

    private static PrincipalComponents result(
            Embeddings embeddings,
            int dimensions,
            CentredRows rows,
            double[][] basis,
            double[][] scores,
            SymmetricEigen eigen) {
        double[][] turned = Narrow.times(scores, eigen.vectors()); // (rows, width)
        double[][] loadings = Narrow.times(basis, eigen.vectors()); // (dimension, width)
        double[] signs = Narrow.signs(loadings);
        double degrees = Math.max(1, rows.rows() - 1);
        double[] variances = new double[dimensions];
        float[] values = new float[rows.rows() * dimensions];
        for (int column = 0; column < Math.min(dimensions, signs.length); column++) {
            variances[column] = Math.max(0, eigen.values()[column]) / degrees;
            for (int row = 0; row < rows.rows(); row++) {
                values[row * dimensions + column] = (float) (signs[column] * turned[row][column]);
            }
        }
        return new PrincipalComponents(
                named(embeddings, dimensions, values),
                variances,
                rows.squares() / degrees,
                axes(rows.mean(), loadings, signs, dimensions));
    }

    private static PrincipalAxes axes(
            double[] mean, double[][] loadings, double[] signs, int dimensions) {
        float[] means = new float[mean.length];
        float[] directions = new float[mean.length * dimensions];
        for (int column = 0; column < mean.length; column++) {
            means[column] = (float) mean[column];
            for (int i = 0; i < Math.min(dimensions, signs.length); i++) {
                directions[column * dimensions + i] = (float) (signs[i] * loadings[column][i]);
            }
        }
        return new PrincipalAxes(means, directions);
    }

    private static Embeddings named(Embeddings embeddings, int dimensions, float[] values) {
        String space = "PCA(" + dimensions + ") of " + embeddings.space();
        return new Embeddings(space, embeddings.ids(), dimensions, values);
    }
}
