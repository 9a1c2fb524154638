package org.taxophone.app.control.scatter;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.Inks;

/// What lies over the points: the rings of the hovered and the current one, and the outline that is
/// being drawn.
final class ScatterOverlay {
    private static final double RING = 6;
    private static final double RING_LINE = 2;
    private static final double[] DASHES = {5, 4};
    private static final double TINT = 0.12;

    private final GraphicsContext graphics;
    private final MapViewport view;
    private final Inks inks;

    ScatterOverlay(GraphicsContext graphics, MapViewport view, Inks inks) {
        this.graphics = graphics;
        this.view = view;
        this.inks = inks;
    }

    /// A ring of the text colour, with a gap of the ground between it and the point.
    void hoverRing(double x, double y, double radius) {
        circle(x, y, radius + RING, 1.2, inks.muted());
        circle(x, y, radius + RING / 2, RING, withOpacity(inks.ground(), 0.75));
        circle(x, y, radius + 1, RING_LINE, inks.text());
    }

    /// The clip that is heard and shown in detail.
    void currentRing(double x, double y, double radius) {
        circle(x, y, radius + 2.5, RING_LINE + 1.5, inks.ground());
        circle(x, y, radius + 2, RING_LINE, inks.accent());
    }

    void outline(@Nullable Lasso lasso) {
        if (lasso == null || lasso.size() < 2) {
            return;
        }
        graphics.beginPath();
        for (int i = 0; i < lasso.size(); i++) {
            double x = view.pixelX(lasso.x(i));
            double y = view.pixelY(lasso.y(i));
            if (i == 0) {
                graphics.moveTo(x, y);
            } else {
                graphics.lineTo(x, y);
            }
        }
        graphics.closePath();
        graphics.setFill(withOpacity(inks.accent(), TINT));
        graphics.fill();
        graphics.setStroke(inks.accent());
        graphics.setLineWidth(1.5);
        graphics.setLineDashes(DASHES);
        graphics.stroke();
        graphics.setLineDashes((double[]) null);
    }

    private void circle(double x, double y, double radius, double line, Color color) {
        graphics.setStroke(color);
        graphics.setLineWidth(line);
        graphics.strokeOval(
                view.pixelX(x) - radius, view.pixelY(y) - radius, 2 * radius, 2 * radius);
    }

    private static Color withOpacity(Color color, double opacity) {
        return Color.color(color.getRed(), color.getGreen(), color.getBlue(), opacity);
    }
}
