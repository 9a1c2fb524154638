package org.taxophone.projection;

import java.util.Arrays;

/// The graph of nearest neighbours, every edge in both directions.
final class NeighbourGraph {
    private final int[][] nearest;
    private final double[] roots; // of the degrees

    /// @param nearest `nearest[row][place]`, other rows
    NeighbourGraph(int[][] nearest) {
        this.nearest = nearest;
        double[] degrees = new double[nearest.length];
        for (int row = 0; row < nearest.length; row++) {
            degrees[row] += 0.5 * nearest[row].length;
            for (int other : nearest[row]) {
                degrees[other] += 0.5;
            }
        }
        roots = Arrays.stream(degrees).map(Math::sqrt).toArray();
    }

    int rows() {
        return nearest.length;
    }

    /// (I + D^-1/2 A D^-1/2) / 2 times the matrix: its eigenvalues lie in [0, 1], those of the
    /// smoothest vectors at the top.
    ///
    /// @param matrix (row, column)
    double[][] smoothed(double[][] matrix) {
        int width = matrix[0].length;
        double[][] sums = new double[matrix.length][width];
        for (int row = 0; row < nearest.length; row++) {
            for (int other : nearest[row]) {
                // half an edge from the row to its neighbour, half back
                double weight = 0.25 / (roots[row] * roots[other]);
                double[] here = matrix[row];
                double[] there = matrix[other];
                double[] toHere = sums[row];
                double[] toThere = sums[other];
                for (int i = 0; i < width; i++) {
                    toHere[i] += weight * there[i];
                    toThere[i] += weight * here[i];
                }
            }
        }
        for (int row = 0; row < sums.length; row++) {
            for (int i = 0; i < width; i++) {
                sums[row][i] += 0.5 * matrix[row][i];
            }
        }
        return sums;
    }
}
