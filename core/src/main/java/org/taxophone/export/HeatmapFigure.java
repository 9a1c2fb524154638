package org.taxophone.export;

import java.awt.Graphics2D;
import java.util.List;
import org.taxophone.clustering.ClusterAssignment;

/// Clusters by labels: how many clips of each label each cluster holds.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param rows names of the clusters, from the top
/// @param columns names of the labels, from the left
/// @param counts `counts[row][column]`, clips
public record HeatmapFigure(
        String title, String note, List<String> rows, List<String> columns, int[][] counts)
        implements Figure {
    public HeatmapFigure {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (counts.length != rows.size()) {
            throw new IllegalArgumentException(
                    rows.size() + " rows need as many rows of counts: had " + counts.length);
        }
        for (int[] row : counts) {
            if (row.length != columns.size()) {
                throw new IllegalArgumentException(
                        columns.size() + " columns need as many counts: had " + row.length);
            }
        }
    }

    /// Counts clips by cluster and label; labels are ordered so that the best matching lies on the
    /// diagonal. Clips without a label are left out.
    ///
    /// @param labels the label of each clip of the assignment, -1 for none
    public static HeatmapFigure of(
            String title, ClusterAssignment assignment, int[] labels, List<String> labelNames) {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config) {
        throw new UnsupportedOperationException("not yet");
    }
}
