package org.taxophone.app.control.scatter;

/// Finds the point nearest to a place: points sorted into the cells of a regular grid.
final class PointGrid {
    private static final int POINTS_A_CELL = 4;
    private static final int MOST_CELLS_A_SIDE = 1_024;

    private final ScatterPoints points;
    private final MapBounds bounds;
    private final int side;
    private final int[] starts;
    private final int[] rows;

    PointGrid(ScatterPoints points) {
        this.points = points;
        bounds = MapBounds.of(points.x(), points.y());
        double cells = Math.sqrt(points.size() / (double) POINTS_A_CELL);
        side = Math.clamp((int) cells, 1, MOST_CELLS_A_SIDE);
        starts = new int[side * side + 1];
        for (int i = 0; i < points.size(); i++) {
            starts[cell(i) + 1]++;
        }
        for (int cell = 0; cell < side * side; cell++) {
            starts[cell + 1] += starts[cell];
        }
        rows = new int[points.size()];
        int[] next = starts.clone();
        for (int i = 0; i < rows.length; i++) {
            rows[next[cell(i)]++] = i;
        }
    }

    /// @param radius in map units
    /// @return the row of the nearest point within `radius`, or -1
    int nearest(double x, double y, double radius) {
        return nearest(x, y, radius, HiddenGroups.NONE);
    }

    /// The same among the points that are not hidden.
    int nearest(double x, double y, double radius, HiddenGroups hidden) {
        int best = -1;
        double bestSquare = radius * radius;
        int lastRow = row(y + radius);
        int lastColumn = column(x + radius);
        for (int r = row(y - radius); r <= lastRow; r++) {
            for (int c = column(x - radius); c <= lastColumn; c++) {
                for (int k = starts[r * side + c]; k < starts[r * side + c + 1]; k++) {
                    double dx = points.x()[rows[k]] - x;
                    double dy = points.y()[rows[k]] - y;
                    double square = dx * dx + dy * dy;
                    if (square <= bestSquare && !hidden.hides(points.groups()[rows[k]])) {
                        bestSquare = square;
                        best = rows[k];
                    }
                }
            }
        }
        return best;
    }

    private int cell(int i) {
        return row(points.y()[i]) * side + column(points.x()[i]);
    }

    private int column(double x) {
        return index((x - bounds.minX()) / Math.max(bounds.width(), 1e-12));
    }

    private int row(double y) {
        return index((y - bounds.minY()) / Math.max(bounds.height(), 1e-12));
    }

    private int index(double share) {
        // a coordinate that is not a number lands in cell 0 and is never near anything
        return Math.clamp((long) (share * side), 0, side - 1);
    }
}
