package org.taxophone.signal;

/// Logarithmic scales of power.
public final class DecibelScale {
    /// Nepers (natural logarithm of power) in a decibel.
    private static final double NATURAL_PER_DB = Math.log(10) / 10;

    private DecibelScale() {}

    /// `10 log10(max(floor, power))` of each value, in place.
    ///
    /// @param floor power below which nothing is told apart, above 0; librosa takes 1e-10
    public static void toDecibel(float[] power, int from, int to, float floor) {
        new BlockLogarithm(to - from).apply(power, from, to, floor, 1 / NATURAL_PER_DB);
    }

    /// Lifts what is more than `range` below the largest value to that floor, in place: librosa's
    /// `top_db`.
    public static void limitRange(float[] level, int from, int to, float range) {
        float floor = max(level, from, to) - range;
        for (int i = from; i < to; i++) {
            level[i] = Math.max(floor, level[i]);
        }
    }

    /// `clip((x - max x + range) / range, 0, 1)` of each value, in place: the loudest becomes 1.
    public static void toUnit(float[] level, int from, int to, float range) {
        float floor = max(level, from, to) - range;
        for (int i = from; i < to; i++) {
            level[i] = Math.clamp((level[i] - floor) / range, 0f, 1f);
        }
    }

    /// Largest value, negative infinity of none.
    public static float max(float[] values, int from, int to) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            max = Math.max(max, values[i]);
        }
        return max;
    }
}
