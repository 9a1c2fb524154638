package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.app.control.heatmap.HeatmapData;
import org.taxophone.app.control.heatmap.Normalisation;

/// The matrix of clusters by values as a table: one row a cluster, for sorting and for taking
/// along.
///
/// @param column whose values are the columns
/// @param data the matrix
record CountTable(String column, HeatmapData data) {
    /// Clips of a cluster of which the column says something.
    int clips(int row) {
        return IntStream.of(data.counts()[row]).sum();
    }

    /// Share of the most frequent value, 0 for a cluster without clips.
    double purity(int row) {
        int clips = clips(row);
        return clips == 0 ? 0 : IntStream.of(data.counts()[row]).max().orElse(0) / (double) clips;
    }

    /// The value of a cell: a count, a share of its row or column, or its residual.
    double value(int row, int column, Normalisation by) {
        return by == Normalisation.NONE ? data.counts()[row][column] : data.share(row, column, by);
    }

    /// Counts with tabs between them, as spreadsheets take them.
    ///
    /// @param heads what cluster, clips and purity are called
    String text(String cluster, String clips, String purity) {
        List<String> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(cluster, clips));
        head.addAll(data.columns());
        head.add(purity);
        lines.add(line(head));
        for (int row = 0; row < data.rows().size(); row++) {
            List<String> cells = new ArrayList<>();
            cells.add(data.rows().get(row).name());
            cells.add(Integer.toString(clips(row)));
            for (int count : data.counts()[row]) {
                cells.add(Integer.toString(count));
            }
            cells.add(String.format(java.util.Locale.ROOT, "%.4f", purity(row)));
            lines.add(line(cells));
        }
        return String.join("\n", lines) + "\n";
    }

    // a tab or a line break within a name would part it
    private static String line(List<String> cells) {
        return String.join(
                "\t", cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList());
    }
}
