package org.taxophone.app.control.scatter;

/// How large points are: 5.6 px at 3,000, 1.5 px from 100,000 on, and larger again where zooming
/// makes room.
final class PointSize {
    private static final double LARGE = 5.6;
    private static final double SMALL = 1.5;
    private static final double FEW = 3_000;
    private static final double MANY = 100_000;
    private static final double CLOSE_UP = 9;

    private PointSize() {}

    /// Diameter in pixels at 100 %, in steps of a quarter so that few sprites are made.
    ///
    /// @param zoom 1 when all points are shown
    static double diameter(int points, double zoom) {
        double seen = points / Math.max(1, zoom * zoom);
        double share = Math.log(Math.max(seen, FEW) / FEW) / Math.log(MANY / FEW);
        double size = LARGE + (SMALL - LARGE) * Math.min(1, share);
        if (seen < FEW && zoom > 1) {
            // once there is room, points grow slowly with the zoom
            double spare = Math.min(zoom, Math.sqrt(FEW / Math.max(1, seen)));
            size = Math.min(CLOSE_UP, size * Math.pow(spare, 0.3));
        }
        return Math.round(size * 4) / 4.0;
    }
}
