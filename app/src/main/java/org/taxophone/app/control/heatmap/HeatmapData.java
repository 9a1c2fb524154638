package org.taxophone.app.control.heatmap;

import java.util.List;

/// How many things each pair of row and column has in common.
///
/// @param rows clusters, from the top
/// @param columns names, from the left
/// @param counts `counts[row][column]`; not copied
public record HeatmapData(List<Row> rows, List<String> columns, int[][] counts) {
    /// Nothing to count.
    public static final HeatmapData EMPTY = new HeatmapData(List.of(), List.of(), new int[0][0]);

    /// A cluster.
    ///
    /// @param cluster number for its colour, from 0; -1 is noise
    /// @param name beside the number
    public record Row(int cluster, String name) {}

    public HeatmapData {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (counts.length != rows.size()) {
            throw new IllegalArgumentException(
                    rows.size() + " rows need as many rows of counts: had " + counts.length);
        }
    }

    public int rowTotal(int row) {
        int total = 0;
        for (int count : counts[row]) {
            total += count;
        }
        return total;
    }

    public int columnTotal(int column) {
        int total = 0;
        for (int[] row : counts) {
            total += row[column];
        }
        return total;
    }

    /// Share of the row that its largest cell holds.
    public double purity(int row) {
        int largest = 0;
        for (int count : counts[row]) {
            largest = Math.max(largest, count);
        }
        int total = rowTotal(row);
        return total == 0 ? 0 : largest / (double) total;
    }

    /// How many more there are than if rows and columns had nothing to do with each other, in
    /// standard deviations of that (Pearson's residual); below 0 there are fewer.
    public double residual(int row, int column) {
        int total = total();
        double expected = total == 0 ? 0 : (double) rowTotal(row) * columnTotal(column) / total;
        return expected == 0 ? 0 : (counts[row][column] - expected) / Math.sqrt(expected);
    }

    private int total() {
        int total = 0;
        for (int row = 0; row < counts.length; row++) {
            total += rowTotal(row);
        }
        return total;
    }

    /// From 0 to 1.
    public double share(int row, int column, Normalisation by) {
        int whole =
                switch (by) {
                    case NONE -> largest();
                    case ROW -> rowTotal(row);
                    case COLUMN -> columnTotal(column);
                    case RESIDUAL -> total();
                };
        return whole == 0 ? 0 : counts[row][column] / (double) whole;
    }

    private int largest() {
        int largest = 0;
        for (int[] row : counts) {
            for (int count : row) {
                largest = Math.max(largest, count);
            }
        }
        return largest;
    }
}
