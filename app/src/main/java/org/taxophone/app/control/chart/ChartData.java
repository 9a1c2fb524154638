package org.taxophone.app.control.chart;

import java.util.List;

/// What a small chart shows.
///
/// @param curves training first
/// @param schedule what is planned for the x to come, drawn dashed; empty when nothing is planned
/// @param reference a dashed level such as ln K; NaN for none
/// @param bestX where the best was reached; NaN for none
/// @param endX where the x axis ends, at least 1
/// @param attention true when a warning speaks of this chart
public record ChartData(
        List<Curve> curves,
        Curve schedule,
        double reference,
        double bestX,
        double endX,
        boolean attention) {
    private static final Curve NO_SCHEDULE =
            new Curve(Curve.Role.TRAINING, new double[0], new double[0]);

    /// Axes and nothing on them.
    public static final ChartData EMPTY = of(List.of(), 1);

    public ChartData {
        curves = List.copyOf(curves);
    }

    /// Curves alone.
    public static ChartData of(List<Curve> curves, double endX) {
        return new ChartData(curves, NO_SCHEDULE, Double.NaN, Double.NaN, Math.max(1, endX), false);
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
        return new ChartData(all, schedule, reference, bestX, end, attention);
    }

    public ChartData withSchedule(Curve planned) {
        return new ChartData(curves, planned, reference, bestX, endX, attention);
    }

    public ChartData withReference(double level) {
        return new ChartData(curves, schedule, level, bestX, endX, attention);
    }

    public ChartData withBest(double x) {
        return new ChartData(curves, schedule, reference, x, endX, attention);
    }

    public ChartData withAttention(boolean needed) {
        return new ChartData(curves, schedule, reference, bestX, endX, needed);
    }
}
