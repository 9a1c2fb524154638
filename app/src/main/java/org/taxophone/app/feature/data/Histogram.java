package org.taxophone.app.feature.data;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How a number is spread over clips: counts in equal steps, of all clips and of those that pass
/// the filter.
///
/// @param low left edge of the first step
/// @param high right edge of the last one
public record Histogram(double low, double high, int[] all, int[] filtered) {
    private static final int STEPS = 26;
    private static final double SHARE = 0.99;

    /// The long tail (1 % at the far end) is counted in the last step, so that the rest has room.
    static Histogram of(
            List<ClipRow> rows, Collection<ClipRow> filtered, ToDoubleFunction<ClipRow> number) {
        double[] values =
                rows.stream().mapToDouble(number).filter(Double::isFinite).sorted().toArray();
        if (values.length == 0) {
            return new Histogram(0, 1, new int[STEPS], new int[STEPS]);
        }
        double low = values[(int) ((1 - SHARE) * (values.length - 1))];
        double high = values[(int) Math.ceil(SHARE * (values.length - 1))];
        double top = high > low ? high : low + 1;
        return new Histogram(
                low, top, counts(rows, number, low, top), counts(filtered, number, low, top));
    }

    private static int[] counts(
            Collection<ClipRow> rows, ToDoubleFunction<ClipRow> number, double low, double high) {
        int[] counts = new int[STEPS];
        for (ClipRow row : rows) {
            double value = number.applyAsDouble(row);
            if (Double.isFinite(value)) {
                int step = (int) ((value - low) / (high - low) * STEPS);
                counts[Math.clamp(step, 0, STEPS - 1)]++;
            }
        }
        return counts;
    }

    /// The value at the left edge of a step.
    double edge(int step) {
        return low + (high - low) * step / all.length;
    }
}
