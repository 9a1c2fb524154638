package org.taxophone.app.control.scatter;

import java.util.HashMap;
import java.util.Map;
import org.taxophone.export.Marker;

/// Sprite sheets by look and size, each made once. Not for several threads.
final class SpriteCache {
    private record Shape(Marker marker, double radius, double edge) {}

    private record Look(GroupStyle style, double radius, double edge, double opacity) {}

    private static final double EDGE_PIXELS = 0.7;

    /// Sizes come in quarters of a pixel, so few are in use at a time.
    private static final int LIMIT = 3_000;

    private final Map<Shape, MarkerCoverage> shapes = new HashMap<>();
    private final Map<Look, SpriteSheet> sheets = new HashMap<>();

    /// @param radius in device pixels
    /// @param pixelScale device pixels for one
    /// @param opacity 0 to 1
    SpriteSheet sheet(GroupStyle style, double radius, double pixelScale, double opacity) {
        if (sheets.size() > LIMIT) {
            sheets.clear();
            shapes.clear();
        }
        double edge = EDGE_PIXELS * pixelScale;
        return sheets.computeIfAbsent(
                new Look(style, radius, edge, opacity),
                look -> {
                    Shape shape = new Shape(style.marker(), radius, edge);
                    MarkerCoverage coverage =
                            shapes.computeIfAbsent(
                                    shape,
                                    s -> MarkerCoverage.of(s.marker(), s.radius(), s.edge()));
                    return SpriteSheet.of(coverage, style, opacity);
                });
    }
}
