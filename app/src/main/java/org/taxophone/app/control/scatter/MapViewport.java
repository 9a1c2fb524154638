package org.taxophone.app.control.scatter;

/// Which part of the plane is seen, and how large: map units to pixels and back. Pixels count from
/// the upper left corner, map units grow upwards.
///
/// @param centerX map coordinate in the middle of the view
/// @param centerY map coordinate in the middle of the view
/// @param scale pixels a map unit, above 0
/// @param width of the view in pixels
/// @param height of the view in pixels
public record MapViewport(
        double centerX, double centerY, double scale, double width, double height) {
    /// Room left around the points when all are shown, as a share of the view.
    private static final double MARGIN = 0.06;

    public MapViewport {
        if (!(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("scale must be > 0 and finite: was " + scale);
        }
    }

    /// The view that shows all of `bounds`.
    public static MapViewport fitting(MapBounds bounds, double width, double height) {
        double usableWidth = Math.max(1, width * (1 - 2 * MARGIN));
        double usableHeight = Math.max(1, height * (1 - 2 * MARGIN));
        double scale =
                Math.min(
                        usableWidth / Math.max(bounds.width(), 1e-9),
                        usableHeight / Math.max(bounds.height(), 1e-9));
        // a single point, or all points in one place, have no extent to fit
        double finite = Math.clamp(scale, 1e-9, 1e9);
        return new MapViewport(bounds.centerX(), bounds.centerY(), finite, width, height);
    }

    public double pixelX(double x) {
        return (x - centerX) * scale + width / 2;
    }

    public double pixelY(double y) {
        return height / 2 - (y - centerY) * scale;
    }

    public double mapX(double pixelX) {
        return (pixelX - width / 2) / scale + centerX;
    }

    public double mapY(double pixelY) {
        return (height / 2 - pixelY) / scale + centerY;
    }

    /// The same place of the map stays under the pointer.
    public MapViewport zoomedAt(double pixelX, double pixelY, double factor) {
        double zoomed = scale * factor;
        double x = mapX(pixelX) - (pixelX - width / 2) / zoomed;
        double y = mapY(pixelY) - (height / 2 - pixelY) / zoomed;
        return new MapViewport(x, y, zoomed, width, height);
    }

    public MapViewport panned(double pixelsRight, double pixelsDown) {
        return new MapViewport(
                centerX - pixelsRight / scale, centerY + pixelsDown / scale, scale, width, height);
    }

    public MapViewport resized(double newWidth, double newHeight) {
        return new MapViewport(centerX, centerY, scale, newWidth, newHeight);
    }

    /// The same part of the plane on a screen with `factor` pixels for one.
    public MapViewport onPixels(double factor) {
        return new MapViewport(centerX, centerY, scale * factor, width * factor, height * factor);
    }
}
