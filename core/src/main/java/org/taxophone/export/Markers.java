package org.taxophone.export;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Points of a map, all of about the same area whatever their shape.
final class Markers {
    private static final float EDGE = 0.35f;

    private Markers() {}

    /// Draws the point of a group.
    ///
    /// @param group from 0; below 0 is noise
    /// @param size diameter of the circle of this area
    /// @param alpha 0 to 255
    static void draw(Sheet sheet, int group, double x, double y, double size, int alpha) {
        int rgb = DataColors.rgb(group, false);
        Color color = new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, alpha);
        Marker marker = DataColors.marker(group);
        if (marker == Marker.CROSS) {
            double arm = size * 0.4;
            sheet.line(x - arm, y - arm, x + arm, y + arm, size * 0.2, color);
            sheet.line(x - arm, y + arm, x + arm, y - arm, size * 0.2, color);
            return;
        }
        Shape shape = shape(marker, x, y, size);
        sheet.fill(shape, color);
        if (DataColors.needsEdge(rgb, false)) {
            sheet.outline(shape, EDGE, new Color(DataColors.edge(rgb, false)));
        }
    }

    private static Shape shape(Marker marker, double x, double y, double size) {
        double square = size * 0.886; // side of the square as large as the circle
        return switch (marker) {
            case SQUARE -> new Rectangle2D.Double(x - square / 2, y - square / 2, square, square);
            case DIAMOND ->
                    polygon(
                            x,
                            y - size * 0.63,
                            x + size * 0.63,
                            y,
                            x,
                            y + size * 0.63,
                            x - size * 0.63,
                            y);
            case TRIANGLE ->
                    polygon(
                            x,
                            y - size * 0.78,
                            x + size * 0.67,
                            y + size * 0.39,
                            x - size * 0.67,
                            y + size * 0.39);
            case CIRCLE, CROSS -> new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
        };
    }

    private static Shape polygon(double... corners) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
