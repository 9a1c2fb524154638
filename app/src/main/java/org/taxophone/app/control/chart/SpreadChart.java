package org.taxophone.app.control.chart;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;

/// How far values of several groups are apart: below each group's name a dot a value, above them a
/// bar for mean and standard deviation.
public final class SpreadChart extends DrawnRegion {
    private static final double PLAIN_TEXT = 11;
    private static final double LEFT = 64;
    private static final double RIGHT = 20;
    private static final double AXIS = 44;
    private static final double ROW = 52;
    private static final double LEAST_ROW = 26;
    private static final double BAR = 6;
    private static final double DOT = 6;
    private static final int INTERVALS = 5;
    private static final double LABEL_WIDTH = 44;

    /// On either side of a single value, as a share of it.
    private static final double ROOM_FOR_ONE = 0.1;

    private double left = LEFT;
    private List<Row> rows = List.of();
    private Limits limits = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private String axis = "";
    private String nothing = "";

    /// A group of values.
    ///
    /// @param name beside it
    /// @param values finite numbers; not copied
    /// @param mean of the values, NaN where there are none
    /// @param deviation standard deviation, NaN with fewer than two values
    public record Row(String name, double[] values, double mean, double deviation) {}

    /// What the values can be at all: a bar ends there, and so does the axis.
    ///
    /// @param most above `least`; either may be infinite
    public record Limits(double least, double most) {
        double within(double value) {
            return Math.clamp(value, least, most);
        }
    }

    public SpreadChart() {
        getStyleClass().add("spread-chart");
    }

    /// @param possible what values there can be
    /// @param axisText what stands below the axis
    /// @param emptyText what stands in place of the chart where no group has a value
    public void setData(List<Row> groups, Limits possible, String axisText, String emptyText) {
        rows = List.copyOf(groups);
        limits = possible;
        axis = axisText;
        nothing = emptyText;
        redraw();
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        graphics.setFont(font());
        graphics.setTextBaseline(VPos.CENTER);
        if (values(rows).length == 0) {
            graphics.setFill(inks.muted());
            graphics.setTextAlign(TextAlignment.CENTER);
            graphics.fillText(nothing, width / 2, height / 2, width);
            return;
        }
        left = LEFT * Math.max(1, font().getSize() / PLAIN_TEXT);
        double room = width - left - RIGHT;
        int intervals = (int) Math.clamp(room / LABEL_WIDTH, 2, INTERVALS);
        AxisScale scale = scale(rows, limits, intervals);
        double step = Math.clamp((height - AXIS) / rows.size(), LEAST_ROW, ROW);
        axis(graphics, scale, room, Math.min(height - AXIS, step * rows.size()), inks);
        for (int i = 0; i < rows.size(); i++) {
            row(graphics, rows.get(i), scale, room, 4 + (i + 0.5) * step, step, inks);
        }
    }

    /// The axis that all of it fits on, and that ends where values do.
    static AxisScale scale(List<Row> rows, Limits limits, int intervals) {
        double[] all = values(rows);
        double low = Arrays.stream(all).min().orElse(0);
        double high = Arrays.stream(all).max().orElse(1);
        double room = high > low ? 0 : Math.abs(high) * ROOM_FOR_ONE;
        return AxisScale.linear(limits.within(low - room), limits.within(high + room), intervals);
    }

    private static double[] values(List<Row> rows) {
        return rows.stream().flatMapToDouble(row -> Arrays.stream(ends(row))).toArray();
    }

    // What must find room: every value, and the ends of the bar.
    private static double[] ends(Row row) {
        if (Double.isNaN(row.deviation())) {
            return row.values();
        }
        double[] ends = Arrays.copyOf(row.values(), row.values().length + 2);
        ends[row.values().length] = row.mean() - row.deviation();
        ends[row.values().length + 1] = row.mean() + row.deviation();
        return ends;
    }

    private void axis(
            GraphicsContext graphics, AxisScale scale, double room, double bottom, Inks inks) {
        graphics.setLineWidth(1);
        graphics.setTextAlign(TextAlignment.CENTER);
        for (double tick : scale.ticks()) {
            double x = Math.round(left + scale.share(tick) * room) + 0.5;
            graphics.setStroke(inks.grid());
            graphics.strokeLine(x, 4, x, bottom);
            graphics.setFill(inks.muted());
            graphics.fillText(Figures.tick(scale, tick), x, bottom + 12);
        }
        double whole = left + room;
        graphics.fillText(axis, (whole + RIGHT) / 2, bottom + 30, whole);
    }

    private void row(
            GraphicsContext graphics,
            Row row,
            AxisScale scale,
            double room,
            double middle,
            double step,
            Inks inks) {
        Font plain = font();
        graphics.setFont(Font.font(plain.getFamily(), FontWeight.BOLD, plain.getSize()));
        graphics.setFill(inks.text());
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(row.name(), 12, middle, left - 16);
        graphics.setFont(plain);
        if (row.values().length == 0) {
            return;
        }
        double apart = Math.min(8, step / 4);
        if (Double.isFinite(row.deviation())) {
            double from = left + scale.share(limits.within(row.mean() - row.deviation())) * room;
            double to = left + scale.share(limits.within(row.mean() + row.deviation())) * room;
            graphics.setFill(inks.bar());
            graphics.fillRoundRect(from, middle - apart - BAR / 2, to - from, BAR, BAR, BAR);
        }
        graphics.setFill(inks.text());
        double mean = left + scale.share(row.mean()) * room;
        graphics.fillRect(mean - 1, middle - apart - BAR, 2, 2 * BAR);
        graphics.setFill(inks.accent());
        for (double value : row.values()) {
            double x = left + scale.share(value) * room;
            graphics.fillOval(x - DOT / 2, middle + apart - DOT / 2, DOT, DOT);
        }
    }
}
