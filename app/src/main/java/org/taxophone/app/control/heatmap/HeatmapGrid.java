package org.taxophone.app.control.heatmap;

/// Where the cells lie, and how far the matrix is scrolled.
///
/// @param left edge of the first column, headers are left of it
/// @param top edge of the first row, headers are above it
/// @param cellWidth with the gap
/// @param cellHeight with the gap
/// @param viewWidth room for cells
/// @param viewHeight room for cells
record HeatmapGrid(
        double left,
        double top,
        double cellWidth,
        double cellHeight,
        double viewWidth,
        double viewHeight,
        double scrollX,
        double scrollY) {
    static final double ROW_HEAD = 206;
    static final double COLUMN_HEAD = 78;
    static final double PURITY = 118;
    static final double LEGEND = 44;
    static final double GAP = 2;
    private static final double WIDEST = 74;
    private static final double NARROWEST = 36;
    private static final double HIGHEST = 44;
    private static final double LOWEST = 28;

    /// Cells as large as fit, from 36 x 28 to 74 x 44; what does not fit is scrolled.
    static HeatmapGrid of(
            HeatmapData data, double width, double height, double scrollX, double scrollY) {
        int columns = Math.max(1, data.columns().size());
        int rows = Math.max(1, data.rows().size());
        double viewWidth = Math.max(NARROWEST, width - ROW_HEAD - PURITY);
        double viewHeight = Math.max(LOWEST, height - COLUMN_HEAD - LEGEND);
        double cellWidth = Math.floor(Math.clamp(viewWidth / columns, NARROWEST, WIDEST));
        double cellHeight = Math.floor(Math.clamp(viewHeight / rows, LOWEST, HIGHEST));
        return new HeatmapGrid(
                ROW_HEAD,
                COLUMN_HEAD,
                cellWidth,
                cellHeight,
                Math.min(viewWidth, columns * cellWidth),
                Math.min(viewHeight, rows * cellHeight),
                Math.clamp(scrollX, 0, Math.max(0, columns * cellWidth - viewWidth)),
                Math.clamp(scrollY, 0, Math.max(0, rows * cellHeight - viewHeight)));
    }

    double x(int column) {
        return left + column * cellWidth - scrollX;
    }

    double y(int row) {
        return top + row * cellHeight - scrollY;
    }

    /// The row at a pixel, -1 above the first, or `rows` below the last.
    int rowAt(double y, int rows) {
        if (y < top) {
            return -1;
        }
        return y >= top + viewHeight
                ? rows
                : Math.min(rows, (int) ((y - top + scrollY) / cellHeight));
    }

    /// The column at a pixel, -1 left of the first, or `columns` right of the last.
    int columnAt(double x, int columns) {
        if (x < left) {
            return -1;
        }
        return x >= left + viewWidth
                ? columns
                : Math.min(columns, (int) ((x - left + scrollX) / cellWidth));
    }
}
