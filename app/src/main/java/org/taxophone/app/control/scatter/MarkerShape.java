package org.taxophone.app.control.scatter;

import org.taxophone.export.Marker;

/// The outlines of markers of radius 1. All but the cross cover about the same area.
final class MarkerShape {
    private MarkerShape() {}

    /// How far (x, y) lies outside of the marker, below 0 when inside.
    static double distance(Marker marker, double x, double y) {
        return switch (marker) {
            case CIRCLE -> Math.hypot(x, y) - 1;
            case SQUARE -> Math.max(Math.abs(x), Math.abs(y)) - 0.88;
            case TRIANGLE -> Math.max(y - 0.8, (Math.abs(x) * 1.75 - y - 1.2) / 2.02);
            case DIAMOND -> (Math.abs(x) + Math.abs(y) - 1.25) / Math.sqrt(2);
            case CROSS -> cross(x, y);
        };
    }

    private static double cross(double x, double y) {
        double along = (Math.abs(x) + Math.abs(y)) / Math.sqrt(2);
        double across = Math.abs(Math.abs(x) - Math.abs(y)) / Math.sqrt(2);
        return Math.max(across - 0.2, along - 0.95);
    }
}
