package org.taxophone.app.control.chart;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;

/// A small chart: raw values faint, smoothed ones on top, what is planned dashed, the best epoch
/// marked, a crosshair that its neighbours share.
public final class CurveChart extends DrawnRegion {
    private static final double AXIS_WIDTH = 34;
    private static final double DIGIT_WIDTH = 6.6;
    private static final double FONT = 11; // that a digit is so wide in
    private static final double AXIS_HEIGHT = 18;
    private static final double RAW_OPACITY = 0.3;
    private static final double GHOST_OPACITY = 0.7;
    private static final double[] DASHES = {4, 3};
    private static final int INTERVALS = 2;

    private final ChartLink link;
    private ChartData data = ChartData.EMPTY;
    private ChartFrame frame;

    public CurveChart(ChartLink link) {
        this.link = link;
        frame = frame(1, 1);
        getStyleClass().add("curve-chart");
        link.crosshairProperty().addListener((source, old, now) -> redraw());
        link.smoothingProperty().addListener((source, old, now) -> redraw());
        link.logarithmicProperty().addListener((source, old, now) -> redraw());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> link.hover(nearestX(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> link.hover(Double.NaN));
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.isStillSincePress() && event.getClickCount() == 1) {
                        link.pin(nearestX(event.getX()));
                    }
                });
    }

    public void setData(ChartData shown) {
        data = shown;
        redraw();
    }

    public ChartData data() {
        return data;
    }

    /// The epoch (or step) under a pixel.
    private double nearestX(double pixel) {
        double wanted = frame.valueAt(pixel);
        double nearest = Double.NaN;
        for (Curve curve : data.own()) {
            for (double x : curve.x()) {
                if (Double.isNaN(nearest) || Math.abs(x - wanted) < Math.abs(nearest - wanted)) {
                    nearest = x;
                }
            }
        }
        return nearest;
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        frame = frame(width, height);
        graphics.setFont(font());
        axes(graphics, inks);
        dashedLine(graphics, inks.muted(), data.schedule());
        if (Double.isFinite(data.reference())) {
            level(graphics, inks, data.reference());
        }
        if (Double.isFinite(data.bestX())) {
            upright(graphics, inks.ok(), frame.x(data.bestX()), true);
        }
        for (Curve curve : data.curves().reversed()) {
            curve(graphics, inks, curve);
        }
        double crosshair = link.crosshairProperty().get();
        if (Double.isFinite(crosshair) && crosshair <= data.endX()) {
            crosshair(graphics, inks, crosshair);
        }
    }

    private ChartFrame frame(double width, double height) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (Curve curve : data.curves()) {
            for (double value : curve.y()) {
                if (Double.isFinite(value)) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
        }
        for (double value : data.schedule().y()) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        if (Double.isFinite(data.reference())) {
            max = Math.max(max, data.reference());
        }
        // a curve that is near 0 for its size starts at 0
        if (min > 0 && min < 0.4 * max) {
            min = 0;
        }
        AxisScale y =
                link.logarithmicProperty().get()
                        ? AxisScale.logarithmic(smallestAboveZero(), max, INTERVALS)
                        : AxisScale.linear(min, max, INTERVALS);
        double left = axisWidth(y);
        return new ChartFrame(
                left, 6, width - 12, height - AXIS_HEIGHT, across(width - 12 - left), y);
    }

    private AxisScale across(double width) {
        if (!data.marks().isEmpty()) {
            double room = 4 * DIGIT_WIDTH * font().getSize() / FONT;
            return AxisScale.over(data.marks(), (int) Math.max(2, width / room));
        }
        List<Double> ticks =
                AxisScale.linear(0, data.endX(), INTERVALS).ticks().stream()
                        .filter(tick -> tick <= data.endX())
                        .toList();
        return new AxisScale(0, data.endX(), false, ticks);
    }

    /// Room for the longest figure on the axis.
    private double axisWidth(AxisScale axis) {
        int longest = 0;
        for (double tick : axis.ticks()) {
            longest = Math.max(longest, Figures.tick(axis, tick).length());
        }
        return Math.max(AXIS_WIDTH, 8 + DIGIT_WIDTH * longest * font().getSize() / FONT);
    }

    private double smallestAboveZero() {
        double least = Double.POSITIVE_INFINITY;
        for (Curve curve : data.curves()) {
            for (double value : curve.y()) {
                least = value > 0 ? Math.min(least, value) : least;
            }
        }
        return least;
    }

    private void axes(GraphicsContext graphics, Inks inks) {
        graphics.setLineDashes((double[]) null);
        graphics.setLineWidth(1);
        graphics.setFill(inks.muted());
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setTextAlign(TextAlignment.RIGHT);
        for (double tick : frame.yAxis().ticks()) {
            double y = Math.round(frame.y(tick)) + 0.5;
            graphics.setStroke(inks.grid());
            graphics.strokeLine(frame.left(), y, frame.right(), y);
            graphics.fillText(Figures.tick(frame.yAxis(), tick), frame.left() - 6, y);
        }
        graphics.setStroke(inks.bar());
        double bottom = Math.round(frame.bottom()) + 0.5;
        graphics.strokeLine(frame.left(), bottom, frame.right(), bottom);
        graphics.setTextAlign(TextAlignment.CENTER);
        for (double tick : frame.xAxis().ticks()) {
            graphics.fillText(
                    Figures.tick(frame.xAxis(), tick), frame.x(tick), frame.bottom() + 11);
        }
    }

    private void ghost(GraphicsContext graphics, Inks inks, Curve curve) {
        graphics.setGlobalAlpha(GHOST_OPACITY);
        double[] smooth = Smoothing.exponential(curve.y(), link.smoothingProperty().get());
        line(graphics, inks.muted(), curve.x(), smooth, 1.2);
        graphics.setGlobalAlpha(1);
    }

    private void curve(GraphicsContext graphics, Inks inks, Curve curve) {
        if (curve.role() == Curve.Role.GHOST) {
            ghost(graphics, inks, curve);
            return;
        }
        Color color = colour(curve, inks);
        // what follows a plan has no noise to take out
        boolean planned = data.schedule().x().length > 0;
        double weight = planned ? 0 : link.smoothingProperty().get();
        if (weight > 0) {
            graphics.setGlobalAlpha(RAW_OPACITY);
            line(graphics, color, curve.x(), curve.y(), 1);
            graphics.setGlobalAlpha(1);
        }
        double[] smooth = Smoothing.exponential(curve.y(), weight);
        line(graphics, color, curve.x(), smooth, 1.6);
        if (!data.marks().isEmpty()) {
            dots(graphics, color, curve.x(), smooth);
        }
        int last = smooth.length - 1;
        if (last >= 0 && Double.isFinite(smooth[last])) {
            dot(graphics, color, frame.x(curve.x()[last]), frame.y(smooth[last]));
        }
    }

    private Color colour(Curve curve, Inks inks) {
        if (data.attention()) {
            return inks.warning();
        }
        return curve.role() == Curve.Role.TRAINING ? inks.accent() : inks.text();
    }

    private void line(GraphicsContext graphics, Color color, double[] x, double[] y, double thick) {
        graphics.setStroke(color);
        graphics.setLineWidth(thick);
        graphics.beginPath();
        boolean pen = false;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(y[i])) {
                pen = false;
                continue;
            }
            if (pen) {
                graphics.lineTo(frame.x(x[i]), frame.y(y[i]));
            } else {
                graphics.moveTo(frame.x(x[i]), frame.y(y[i]));
            }
            pen = true;
        }
        graphics.stroke();
    }

    private void dashedLine(GraphicsContext graphics, Color color, Curve planned) {
        graphics.setLineDashes(DASHES);
        line(graphics, color, planned.x(), planned.y(), 1);
        graphics.setLineDashes((double[]) null);
    }

    private void level(GraphicsContext graphics, Inks inks, double value) {
        double y = Math.round(frame.y(value)) + 0.5;
        graphics.setStroke(inks.muted());
        graphics.setLineWidth(1);
        graphics.setLineDashes(DASHES);
        graphics.strokeLine(frame.left(), y, frame.right(), y);
        graphics.setLineDashes((double[]) null);
    }

    private void upright(GraphicsContext graphics, Color color, double x, boolean dashed) {
        double at = Math.round(x) + 0.5;
        graphics.setStroke(color);
        graphics.setLineWidth(1);
        graphics.setLineDashes(dashed ? DASHES : null);
        graphics.strokeLine(at, frame.top(), at, frame.bottom());
        graphics.setLineDashes((double[]) null);
    }

    private void crosshair(GraphicsContext graphics, Inks inks, double at) {
        upright(graphics, inks.muted(), frame.x(at), false);
        for (Curve curve : data.own()) {
            double value = curve.valueAt(at);
            if (Double.isFinite(value)) {
                dot(graphics, colour(curve, inks), frame.x(at), frame.y(value));
            }
        }
    }

    private void dots(GraphicsContext graphics, Color color, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(y[i])) {
                dot(graphics, color, frame.x(x[i]), frame.y(y[i]));
            }
        }
    }

    private static void dot(GraphicsContext graphics, Color color, double x, double y) {
        graphics.setFill(color);
        graphics.fillOval(x - 2.75, y - 2.75, 5.5, 5.5);
    }
}
