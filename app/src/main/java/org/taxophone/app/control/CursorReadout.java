package org.taxophone.app.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// The cross hairs under the pointer and the words beside them, away from the nearest edge.
final class CursorReadout {
    private static final double GAP = 12;
    private static final double HEIGHT = 22;
    private static final double PADDING = 8;
    private static final double RADIUS = 8;

    private final CursorWords words;

    /// Where the pointer is, and the plot it is in.
    record Place(double x, double y, double left, double top, double right, double bottom) {}

    CursorReadout(CursorWords words) {
        this.words = words;
    }

    void draw(
            GraphicsContext g,
            Place place,
            double seconds,
            double hertz,
            double level,
            Inks inks,
            Font font) {
        g.setStroke(Color.WHITE);
        g.setGlobalAlpha(0.75);
        g.setLineWidth(1);
        g.setLineDashes(2, 3);
        g.strokeLine(place.x(), place.top(), place.x(), place.bottom());
        g.strokeLine(place.left(), place.y(), place.right(), place.y());
        g.setLineDashes();
        g.setGlobalAlpha(1);
        String text = words.of(seconds, hertz, level);
        Text measure = new Text(text);
        measure.setFont(font);
        double width = measure.getLayoutBounds().getWidth() + 2 * PADDING;
        double x =
                place.x() + GAP + width <= place.right()
                        ? place.x() + GAP
                        : Math.max(place.left(), place.x() - GAP - width);
        double y =
                place.y() - GAP - HEIGHT >= place.top()
                        ? place.y() - GAP - HEIGHT
                        : place.y() + GAP;
        g.setFill(inks.text());
        g.fillRoundRect(x, y, width, HEIGHT, RADIUS, RADIUS);
        g.setFill(inks.ground());
        g.setFont(font);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(text, x + PADDING, y + 15);
    }
}
