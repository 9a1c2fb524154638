package org.taxophone.metrics;

import org.taxophone.embedding.Embeddings;

/// In how many directions vectors spread: the participation ratio of their covariance,
/// `(trace C)^2 / trace(C C)`; the dimension where all directions weigh alike, 1 where all
/// dimensions say the same. Unlike a count of dimensions with some variance it does not depend on
/// how the space is turned.
public final class Directions {
    private static final int SAMPLE = 2000;

    private Directions() {}

    /// @param rows of many, every so manyeth is looked at
    public static double of(Embeddings rows) {
        int dimension = rows.dimension();
        int stride = Math.max(1, rows.rows() / SAMPLE);
        double[] mean = new double[dimension];
        double[][] products = new double[dimension][dimension];
        int count = 0;
        for (int row = 0; row < rows.rows(); row += stride, count++) {
            for (int d = 0; d < dimension; d++) {
                double value = rows.at(row, d);
                mean[d] += value;
                for (int e = 0; e <= d; e++) {
                    products[d][e] += value * rows.at(row, e);
                }
            }
        }
        double trace = 0;
        double squares = 0;
        for (int d = 0; d < dimension; d++) {
            for (int e = 0; e <= d; e++) {
                double covariance = products[d][e] / count - mean[d] / count * mean[e] / count;
                squares += (d == e ? 1 : 2) * covariance * covariance;
                trace += d == e ? covariance : 0;
            }
        }
        return squares > 0 ? trace * trace / squares : 0;
    }
}
