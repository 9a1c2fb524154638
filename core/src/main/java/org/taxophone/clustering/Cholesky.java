package org.taxophone.clustering;

import java.util.Optional;

/// Cholesky's root of a symmetric matrix: the lower triangle L with L L' = A.
final class Cholesky {
    private Cholesky() {}

    /// Empty if the matrix is not positive definite.
    static Optional<double[][]> of(double[][] symmetric) {
        int size = symmetric.length;
        double[][] root = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = symmetric[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                if (i != j) {
                    root[i][j] = rest / root[j][j];
                } else if (rest > 0 && Double.isFinite(rest)) {
                    root[i][i] = Math.sqrt(rest);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(root);
    }

    /// The inverse of a lower triangle, a lower triangle too.
    static double[][] inverse(double[][] lower) {
        int size = lower.length;
        double[][] inverse = new double[size][size];
        for (int column = 0; column < size; column++) {
            inverse[column][column] = 1 / lower[column][column];
            for (int row = column + 1; row < size; row++) {
                double sum = 0;
                for (int k = column; k < row; k++) {
                    sum -= lower[row][k] * inverse[k][column];
                }
                inverse[row][column] = sum / lower[row][row];
            }
        }
        return inverse;
    }
}
