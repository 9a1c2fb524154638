package org.taxophone.app.control.scatter;

/// The smallest upright rectangle around all points, in map units.
public record MapBounds(double minX, double minY, double maxX, double maxY) {
    /// Bounds of the finite points; the unit square when there are none.
    public static MapBounds of(float[] x, float[] y) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (Float.isFinite(x[i]) && Float.isFinite(y[i])) {
                minX = Math.min(minX, x[i]);
                maxX = Math.max(maxX, x[i]);
                minY = Math.min(minY, y[i]);
                maxY = Math.max(maxY, y[i]);
            }
        }
        return minX <= maxX ? new MapBounds(minX, minY, maxX, maxY) : new MapBounds(0, 0, 1, 1);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public double centerX() {
        return (minX + maxX) / 2;
    }

    public double centerY() {
        return (minY + maxY) / 2;
    }
}
