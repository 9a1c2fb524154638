package org.taxophone.app.control.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// From values to a share of an axis, linear or logarithmic, with ticks at round numbers.
///
/// @param low at share 0
/// @param high at share 1, above `low`
/// @param logarithmic true for a logarithmic axis; `low` is then above 0
/// @param ticks the round numbers on the axis, ascending
public record AxisScale(double low, double high, boolean logarithmic, List<Double> ticks) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final double EPSILON = 1e-9;

    /// A linear axis that holds all values and ends at round numbers.
    ///
    /// @param intervals how many between ticks there should be, about
    public static AxisScale linear(double min, double max, int intervals) {
        double low = Double.isFinite(min) ? min : 0;
        double high = Double.isFinite(max) ? max : 1;
        if (high - low < EPSILON * Math.max(1, Math.abs(high))) {
            double room = Math.max(Math.abs(high) * 0.1, 1e-3);
            low = low >= 0 && low < room ? 0 : low - room;
            high = high + room;
        }
        double step = roundUp((high - low) / intervals);
        double first = Math.floor(low / step + EPSILON) * step;
        double last = Math.ceil(high / step - EPSILON) * step;
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((last - first) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(first + i * step);
        }
        return new AxisScale(first, last, false, List.copyOf(ticks));
    }

    /// A linear axis from the first to the last of some values, each of which has a tick; too many
    /// of them share ticks.
    ///
    /// @param values ascending, at least two
    static AxisScale over(List<Double> values, int most) {
        int step = (values.size() + most - 1) / most;
        List<Double> ticks =
                IntStream.range(0, values.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(values::get)
                        .toList();
        return new AxisScale(values.getFirst(), values.getLast(), false, ticks);
    }

    /// A logarithmic axis with ticks at powers of ten; linear where no value is above 0.
    public static AxisScale logarithmic(double min, double max, int intervals) {
        if (!(max > 0) || !Double.isFinite(max)) {
            return linear(min, max, intervals);
        }
        double least = min > 0 && Double.isFinite(min) ? min : max / 1_000;
        int from = (int) Math.floor(Math.log10(least) + EPSILON);
        int to = (int) Math.ceil(Math.log10(max) - EPSILON);
        int last = Math.max(to, from + 1);
        int step = Math.max(1, (last - from) / intervals);
        List<Double> ticks = new ArrayList<>();
        for (int power = from; power <= last; power += step) {
            ticks.add(Math.pow(10, power));
        }
        return new AxisScale(Math.pow(10, from), Math.pow(10, last), true, List.copyOf(ticks));
    }

    /// Where a value lies, 0 to 1 between `low` and `high`.
    public double share(double value) {
        if (logarithmic) {
            double floored = Math.max(value, low);
            return (Math.log10(floored) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
        }
        return (value - low) / (high - low);
    }

    private static double roundUp(double step) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(step)));
        for (double round : ROUND) {
            if (round * magnitude >= step - EPSILON * step) {
                return round * magnitude;
            }
        }
        return 10 * magnitude;
    }
}
