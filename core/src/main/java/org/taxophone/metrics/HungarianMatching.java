package org.taxophone.metrics;

import java.util.Arrays;

/// The best one-to-one matching of rows to columns (Kuhn 1955, Munkres 1957), in O(n^3).
public final class HungarianMatching {
    private HungarianMatching() {}

    /// Matches so that the sum of the weights is largest.
    ///
    /// @param weights `weights[row][column]`, any shape, finite
    /// @return the column of each row, -1 for a row that is left over
    public static int[] maximise(double[][] weights) {
        int rows = weights.length;
        int columns = rows == 0 ? 0 : weights[0].length;
        int[] match = new int[rows];
        Arrays.fill(match, -1);
        if (rows == 0 || columns == 0) {
            return match;
        }
        boolean flipped = rows > columns;
        double[][] cost = new double[Math.min(rows, columns)][Math.max(rows, columns)];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double value = -weights[row][column];
                if (flipped) {
                    cost[column][row] = value;
                } else {
                    cost[row][column] = value;
                }
            }
        }
        int[] rowOfColumn = new ShortestPaths(cost).match();
        for (int column = 0; column < rowOfColumn.length; column++) {
            int row = rowOfColumn[column];
            if (row >= 0) {
                match[flipped ? column : row] = flipped ? row : column;
            }
        }
        return match;
    }

    /// Adds one row after another along the cheapest alternating path (Jonker and Volgenant 1987).
    /// Potentials keep every reduced cost at 0 or above. Not more rows than columns.
    private static final class ShortestPaths {
        private final double[][] cost;
        private final double[] rowPotential;
        private final double[] columnPotential;
        private final int[] rowOfColumn;

        ShortestPaths(double[][] cost) {
            this.cost = cost;
            this.rowPotential = new double[cost.length];
            this.columnPotential = new double[cost[0].length];
            this.rowOfColumn = new int[cost[0].length];
            Arrays.fill(rowOfColumn, -1);
        }

        int[] match() {
            for (int row = 0; row < cost.length; row++) {
                add(row);
            }
            return rowOfColumn;
        }

        private void add(int start) {
            int columns = rowOfColumn.length;
            double[] distance = new double[columns];
            int[] rowBefore = new int[columns];
            int[] columnBefore = new int[columns];
            boolean[] done = new boolean[columns];
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
            int row = start;
            int through = -1; // the column that led to the row
            double reached = 0;
            int end = -1;
            while (end < 0) {
                int nearest = -1;
                for (int column = 0; column < columns; column++) {
                    if (done[column]) {
                        continue;
                    }
                    double length =
                            reached
                                    + cost[row][column]
                                    - rowPotential[row]
                                    - columnPotential[column];
                    if (length < distance[column]) {
                        distance[column] = length;
                        rowBefore[column] = row;
                        columnBefore[column] = through;
                    }
                    if (nearest < 0 || distance[column] < distance[nearest]) {
                        nearest = column;
                    }
                }
                done[nearest] = true;
                reached = distance[nearest];
                through = nearest;
                row = rowOfColumn[nearest];
                end = row < 0 ? nearest : -1;
            }
            raisePotentials(start, reached, distance, done);
            for (int column = end; column >= 0; column = columnBefore[column]) {
                rowOfColumn[column] = rowBefore[column];
            }
        }

        private void raisePotentials(int start, double reached, double[] distance, boolean[] done) {
            rowPotential[start] += reached;
            for (int column = 0; column < done.length; column++) {
                if (done[column]) {
                    double slack = reached - distance[column];
                    columnPotential[column] -= slack;
                    if (rowOfColumn[column] >= 0) {
                        rowPotential[rowOfColumn[column]] += slack;
                    }
                }
            }
        }
    }
}
