package org.taxophone.app.control.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/// What a small chart shows.
///
/// @param curves training first
/// @param schedule what is planned for the x to come, drawn dashed; empty when nothing is planned
/// @param reference a dashed level such as ln K; NaN for none
/// @param bestX where the best was reached; NaN for none
/// @param endX where the x axis ends, at least 1
/// @param marks where alone there are values, ascending: each is a point, the axis begins with
///     the first one; empty for a curve that begins at 0
/// @param attention true when a warning speaks of this chart
public record ChartData(
        List<Curve> curves,
        Curve schedule,
        double reference,
        double bestX,
        double endX,
        List<Double> marks,
        boolean attention) {
    private static final Curve NO_SCHEDULE =
            new Curve(Curve.Role.TRAINING, new double[0], new double[0]);

    /// Axes and nothing on them.
    public static final ChartData EMPTY = of(List.of(), 1);

    public ChartData {
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
    }

    /// Curves alone.
    public static ChartData of(List<Curve> curves, double endX) {
        return new ChartData(
                curves, NO_SCHEDULE, Double.NaN, Double.NaN, Math.max(1, endX), List.of(), false);
    }

    /// Curves of values at few places, ascending and at least two.
    public static ChartData at(double[] x, List<Curve> curves) {
        List<Double> marks = DoubleStream.of(x).boxed().toList();
        return new ChartData(
                curves, NO_SCHEDULE, Double.NaN, Double.NaN, marks.getLast(), marks, false);
    }

    /// The curves of the run itself, without ghosts.
    List<Curve> own() {
        return curves.stream().filter(curve -> curve.role() != Curve.Role.GHOST).toList();
    }

    /// The same with other runs behind; the x axis grows as far as they go.
    public ChartData withGhosts(List<Curve> ghosts) {
        List<Curve> all = new java.util.ArrayList<>(curves);
        all.addAll(ghosts);
        double end = endX;
        for (Curve ghost : ghosts) {
            end = ghost.x().length == 0 ? end : Math.max(end, ghost.x()[ghost.x().length - 1]);
        }
        return new ChartData(all, schedule, reference, bestX, end, marks, attention);
    }

    public ChartData withSchedule(Curve planned) {
        return new ChartData(curves, planned, reference, bestX, endX, marks, attention);
    }

    public ChartData withReference(double level) {
        return new ChartData(curves, schedule, level, bestX, endX, marks, attention);
    }

    public ChartData withBest(double x) {
        return new ChartData(curves, schedule, reference, x, endX, marks, attention);
    }

    public ChartData withAttention(boolean needed) {
        return new ChartData(curves, schedule, reference, bestX, endX, marks, needed);
    }
}
