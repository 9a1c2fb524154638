package org.taxophone.projection;

import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// The centred matrix A of a principal component analysis and its two products, on all cores.
/// Narrow matrices are kept row by row, so that the innermost loop runs along contiguous numbers.
final class CentredRows {
    private static final int BLOCK = 64;

    private final int rows;
    private final int dimension;
    private final float[] values;
    private final double[] mean;
    private final JobContext context;

    CentredRows(Embeddings embeddings, JobContext context) {
        this.rows = embeddings.rows();
        this.dimension = embeddings.dimension();
        this.values = embeddings.values();
        this.mean = new double[dimension];
        this.context = context;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < dimension; column++) {
                mean[column] += values[row * dimension + column];
            }
        }
        for (int column = 0; column < dimension; column++) {
            mean[column] /= Math.max(1, rows);
        }
    }

    int rows() {
        return rows;
    }

    /// Mean of each column.
    double[] mean() {
        return mean;
    }

    /// Sum of the squares of all centred values.
    double squares() {
        double[] sums = new double[blocks(rows)];
        ParallelBlocks.forEach(
                sums.length,
                context,
                block -> {
                    int last = Math.min(rows, (block + 1) * BLOCK);
                    for (int row = block * BLOCK; row < last; row++) {
                        for (int column = 0; column < dimension; column++) {
                            double value = at(row, column);
                            sums[block] += value * value;
                        }
                    }
                });
        double sum = 0;
        for (double part : sums) {
            sum += part;
        }
        return sum;
    }

    /// A Q.
    ///
    /// @param narrow Q, (dimension, width)
    /// @return (rows, width)
    double[][] times(double[][] narrow) {
        int width = narrow[0].length;
        double[][] product = new double[rows][width];
        ParallelBlocks.forEach(
                blocks(rows),
                context,
                block -> {
                    int last = Math.min(rows, (block + 1) * BLOCK);
                    for (int row = block * BLOCK; row < last; row++) {
                        int column = 0;
                        for (; column + 3 < dimension; column += 4) {
                            add(
                                    product[row],
                                    at(row, column),
                                    narrow[column],
                                    at(row, column + 1),
                                    narrow[column + 1],
                                    at(row, column + 2),
                                    narrow[column + 2],
                                    at(row, column + 3),
                                    narrow[column + 3]);
                        }
                        for (; column < dimension; column++) {
                            add(product[row], at(row, column), narrow[column]);
                        }
                    }
                });
        return product;
    }

    /// A' Z.
    ///
    /// @param tall Z, (rows, width)
    /// @return (dimension, width)
    double[][] transposedTimes(double[][] tall) {
        int width = tall[0].length;
        double[][] product = new double[dimension][width];
        ParallelBlocks.forEach(
                blocks(dimension),
                context,
                block -> {
                    int first = block * BLOCK;
                    int last = Math.min(dimension, first + BLOCK);
                    int row = 0;
                    for (; row + 3 < rows; row += 4) {
                        for (int column = first; column < last; column++) {
                            add(
                                    product[column],
                                    at(row, column),
                                    tall[row],
                                    at(row + 1, column),
                                    tall[row + 1],
                                    at(row + 2, column),
                                    tall[row + 2],
                                    at(row + 3, column),
                                    tall[row + 3]);
                        }
                    }
                    for (; row < rows; row++) {
                        for (int column = first; column < last; column++) {
                            add(product[column], at(row, column), tall[row]);
                        }
                    }
                });
        return product;
    }

    private double at(int row, int column) {
        return values[row * dimension + column] - mean[column];
    }

    private static void add(
            double[] sum,
            double a,
            double[] va,
            double b,
            double[] vb,
            double c,
            double[] vc,
            double d,
            double[] vd) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a * va[i] + b * vb[i] + c * vc[i] + d * vd[i];
        }
    }

    private static void add(double[] sum, double a, double[] va) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a * va[i];
        }
    }

    private static int blocks(int items) {
        return (items + BLOCK - 1) / BLOCK;
    }
}
