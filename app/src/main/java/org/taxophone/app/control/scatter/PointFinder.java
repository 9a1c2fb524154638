package org.taxophone.app.control.scatter;

import org.jspecify.annotations.Nullable;

/// Finds the points that a person means, by a grid that is made when it is first needed.
final class PointFinder {
    private static final double HIT_RADIUS = 5;

    private ScatterPoints points = ScatterPoints.NONE;
    private @Nullable PointGrid grid;

    void of(ScatterPoints now) {
        points = now;
        grid = null;
    }

    /// The point under the pointer, -1 if there is none.
    ///
    /// @param diameter of the points in pixels
    int at(double x, double y, MapViewport view, double diameter, HiddenGroups hidden) {
        PointGrid cells = grid;
        if (cells == null) {
            cells = new PointGrid(points);
            grid = cells;
        }
        double reach = Math.max(HIT_RADIUS, diameter / 2 + 2);
        return cells.nearest(view.mapX(x), view.mapY(y), reach / view.scale(), hidden);
    }
}
