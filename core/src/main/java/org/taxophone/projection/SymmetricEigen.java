package org.taxophone.projection;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations.
///
/// @param values eigenvalues, largest first
/// @param vectors `vectors[i]` belongs to `values[i]`, length 1
record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int MOST_SWEEPS = 60;
    private static final double ENOUGH = 1e-22; // of the squared norm, left off the diagonal

    static SymmetricEigen of(double[][] symmetric) {
        int size = symmetric.length;
        double[][] a = new double[size][];
        double[][] v = new double[size][size];
        for (int i = 0; i < size; i++) {
            a[i] = symmetric[i].clone();
            v[i][i] = 1;
        }
        double norm = squares(a, true);
        for (int sweep = 0; sweep < MOST_SWEEPS && squares(a, false) > ENOUGH * norm; sweep++) {
            for (int p = 0; p < size - 1; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        int[] order =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -a[i][i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] values = new double[size];
        double[][] vectors = new double[size][];
        for (int i = 0; i < size; i++) {
            values[i] = a[order[i]][order[i]];
            vectors[i] = v[order[i]];
        }
        return new SymmetricEigen(values, vectors);
    }

    /// Makes a[p][q] zero; rows of v turn with it, so that they become the eigenvectors.
    private static void rotate(double[][] a, double[][] v, int p, int q) {
        double off = a[p][q];
        if (off == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * off);
        double t = Math.copySign(1 / (Math.abs(theta) + Math.hypot(theta, 1)), theta);
        double c = 1 / Math.hypot(t, 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            if (k != p && k != q) {
                double kp = a[k][p];
                double kq = a[k][q];
                a[k][p] = c * kp - s * kq;
                a[p][k] = a[k][p];
                a[k][q] = s * kp + c * kq;
                a[q][k] = a[k][q];
            }
        }
        a[p][p] -= t * off;
        a[q][q] += t * off;
        a[p][q] = 0;
        a[q][p] = 0;
        double[] vp = v[p];
        double[] vq = v[q];
        for (int k = 0; k < vp.length; k++) {
            double old = vp[k];
            vp[k] = c * old - s * vq[k];
            vq[k] = s * old + c * vq[k];
        }
    }

    private static double squares(double[][] a, boolean diagonal) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                sum += i == j && !diagonal ? 0 : a[i][j] * a[i][j];
            }
        }
        return sum;
    }
}
