package org.taxophone.app.feature.data;

import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;

/// A small histogram that is a brush: dragging over it asks for the range. Grey is all clips,
/// indigo those that pass the filter.
final class HistogramView extends DrawnRegion {
    private @Nullable Histogram histogram;
    private boolean allPass = true;
    private double dragFrom = Double.NaN;
    private double dragTo = Double.NaN;

    /// @param brushed told low and high of the range that was dragged over
    HistogramView(BiConsumer<Double, Double> brushed) {
        getStyleClass().add("histogram");
        setOnMousePressed(event -> drag(event.getX(), event.getX()));
        setOnMouseDragged(event -> drag(dragFrom, event.getX()));
        setOnMouseReleased(event -> released(event, brushed));
    }

    /// @param allPass true while no filter is set
    void show(Histogram histogram, boolean allPass) {
        this.histogram = histogram;
        this.allPass = allPass;
        redraw();
    }

    private void drag(double from, double to) {
        dragFrom = from;
        dragTo = to;
        redraw();
    }

    private void released(MouseEvent event, BiConsumer<Double, Double> brushed) {
        Histogram now = histogram;
        double from = Math.min(dragFrom, dragTo);
        double to = Math.max(dragFrom, dragTo);
        drag(Double.NaN, Double.NaN);
        if (now != null && to - from > 3) {
            int steps = now.all().length;
            int first = (int) Math.clamp(from / getWidth() * steps, 0, steps - 1);
            int last = (int) Math.clamp(to / getWidth() * steps, first, steps - 1);
            brushed.accept(now.edge(first), now.edge(last + 1));
        }
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height, Inks inks) {
        Histogram now = histogram;
        if (now == null) {
            return;
        }
        if (!Double.isNaN(dragFrom)) {
            g.setFill(inks.accentTint());
            g.fillRect(Math.min(dragFrom, dragTo), 0, Math.abs(dragTo - dragFrom), height);
        }
        double most = Math.max(1, Arrays.stream(now.all()).max().orElse(1));
        bars(g, now.all(), most, width, height, inks.bar());
        if (!allPass) {
            bars(g, now.filtered(), most, width, height, inks.accent());
        }
        g.setFill(inks.bar());
        g.fillRect(0, height - 1, width, 1);
    }

    private static void bars(
            GraphicsContext g, int[] counts, double most, double width, double height, Color ink) {
        double step = width / counts.length;
        g.setFill(ink);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double bar = Math.max(1, counts[i] / most * (height - 2));
                g.fillRect(
                        Math.round(i * step),
                        height - 1 - bar,
                        Math.max(1, Math.round(step) - 1),
                        bar);
            }
        }
    }
}
