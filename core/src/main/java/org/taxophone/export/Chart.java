package org.taxophone.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// One small chart: name, axes with round numbers, lines.
final class Chart {
    private static final int[] ORDER = {0, 5, 2, 3}; // blue, vermilion, green, pink of the table

    private final Sheet sheet;
    private final CurvesFigure.Panel panel;
    private final Rectangle2D.Double place;
    private final Ticks across;
    private final Ticks up;

    Chart(Sheet sheet, CurvesFigure.Panel panel, Rectangle2D.Double place) {
        this.sheet = sheet;
        this.panel = panel;
        this.place = place;
        this.across = ticks(CurvesFigure.Curve::x);
        this.up = ticks(CurvesFigure.Curve::y);
    }

    /// The colour of the nth line.
    static Color color(int line) {
        return new Color(DataColors.rgb(ORDER[line % ORDER.length], false));
    }

    void paint() {
        double font = sheet.fontPt();
        String unit = panel.unit().isEmpty() ? "" : ", " + sheet.say(panel.unit());
        sheet.text(
                sheet.fitted(sheet.say(panel.name()) + unit, 1, place.width),
                place.x,
                place.y + font,
                0,
                1,
                Sheet.TEXT);
        double numbers = 0;
        for (double tick : up.places()) {
            numbers = Math.max(numbers, sheet.width(sheet.number(up.words(tick)), sheet.small()));
        }
        double left = place.x + numbers + font * 0.5;
        Rectangle2D.Double plot =
                new Rectangle2D.Double(
                        left,
                        place.y + sheet.lineHeight() + font * 0.2,
                        Math.max(1, place.getMaxX() - left),
                        Math.max(1, place.height - 2 * sheet.lineHeight() - font * 0.2));
        axes(plot);
        for (int i = 0; i < panel.curves().size(); i++) {
            curve(plot, panel.curves().get(i), color(i));
        }
    }

    private void axes(Rectangle2D.Double plot) {
        double font = sheet.fontPt();
        for (double tick : up.places()) {
            double y = y(plot, tick);
            sheet.line(plot.x, y, plot.getMaxX(), y, 0.5, Sheet.GRID);
            sheet.text(
                    sheet.number(up.words(tick)),
                    plot.x - font * 0.4,
                    y + font * 0.3,
                    1,
                    sheet.small(),
                    Sheet.MUTED);
        }
        for (double tick : across.places()) {
            double x = x(plot, tick);
            double base = plot.getMaxY() + font * 1.1;
            sheet.text(sheet.number(across.words(tick)), x, base, 0.5, sheet.small(), Sheet.MUTED);
        }
        double bottom = plot.getMaxY();
        sheet.line(plot.x, bottom, plot.getMaxX(), bottom, 0.5, Sheet.BORDER);
    }

    /// A value that is no number leaves a gap.
    private void curve(Rectangle2D.Double plot, CurvesFigure.Curve curve, Color color) {
        Path2D.Double path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < curve.x().length; i++) {
            boolean finite = Double.isFinite(curve.y()[i]) && Double.isFinite(curve.x()[i]);
            if (finite) {
                double x = x(plot, curve.x()[i]);
                double y = y(plot, curve.y()[i]);
                if (drawing) {
                    path.lineTo(x, y);
                } else {
                    path.moveTo(x, y);
                    path.lineTo(x, y); // a lone value is a dot
                }
            }
            drawing = finite;
        }
        if (path.getCurrentPoint() != null) {
            sheet.outline(path, 1.1, color);
        }
    }

    private double x(Rectangle2D.Double plot, double value) {
        return plot.x + across.share(value) * plot.width;
    }

    private double y(Rectangle2D.Double plot, double value) {
        return plot.getMaxY() - up.share(value) * plot.height;
    }

    private Ticks ticks(Function<CurvesFigure.Curve, double[]> values) {
        double[] finite =
                panel.curves().stream()
                        .flatMapToDouble(curve -> DoubleStream.of(values.apply(curve)))
                        .filter(Double::isFinite)
                        .toArray();
        return Ticks.of(
                DoubleStream.of(finite).min().orElse(0), DoubleStream.of(finite).max().orElse(1));
    }
}
