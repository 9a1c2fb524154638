package org.taxophone.signal;

/// The outline of a waveform for looking at: least and greatest sample of each column.
///
/// @param low one value a column
/// @param high one value a column
public record Outline(float[] low, float[] high) {
    /// @param columns how many columns at most; fewer where there are fewer samples
    public static Outline of(float[] samples, int columns) {
        int count = Math.min(columns, samples.length);
        float[] low = new float[count];
        float[] high = new float[count];
        for (int column = 0; column < count; column++) {
            int from = (int) ((long) samples.length * column / count);
            int to = Math.max(from + 1, (int) ((long) samples.length * (column + 1) / count));
            low[column] = Float.POSITIVE_INFINITY;
            high[column] = Float.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                low[column] = Math.min(low[column], samples[i]);
                high[column] = Math.max(high[column], samples[i]);
            }
        }
        return new Outline(low, high);
    }

    public int columns() {
        return low.length;
    }
}
