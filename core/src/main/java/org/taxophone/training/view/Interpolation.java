package org.taxophone.training.view;

/// Where the values along one axis of a view come from: two neighbours each and their weights.
/// Places beyond the ends have no weight, or that of the end, as the axis asks.
final class Interpolation {
    final int[] low;
    final int[] high;
    final float[] lowWeight;
    final float[] highWeight;

    /// @param places in indices of the source, 0 to `length - 1`
    /// @param holdEnds true repeats the end beyond it, false fades to 0 within one step
    Interpolation(double[] places, int length, boolean holdEnds) {
        int n = places.length;
        low = new int[n];
        high = new int[n];
        lowWeight = new float[n];
        highWeight = new float[n];
        for (int i = 0; i < n; i++) {
            double place = holdEnds ? Math.clamp(places[i], 0, length - 1) : places[i];
            int before = (int) Math.floor(place);
            float share = (float) (place - before);
            low[i] = Math.clamp(before, 0, length - 1);
            high[i] = Math.clamp(before + 1, 0, length - 1);
            lowWeight[i] = before >= 0 && before < length ? 1 - share : 0;
            highWeight[i] = before >= -1 && before < length - 1 ? share : 0;
        }
    }

    /// Resamples a matrix along both axes at once, bilinearly.
    ///
    /// @param source rows x columns
    /// @param rows where each row of the target comes from
    /// @param columns where each column of the target comes from
    static void resample(
            float[] source,
            int sourceOffset,
            int sourceColumns,
            Interpolation rows,
            Interpolation columns,
            float[] target,
            int offset) {
        float[] blended = new float[sourceColumns];
        int width = columns.low.length;
        for (int row = 0; row < rows.low.length; row++) {
            int low = sourceOffset + rows.low[row] * sourceColumns;
            int high = sourceOffset + rows.high[row] * sourceColumns;
            float a = rows.lowWeight[row];
            float b = rows.highWeight[row];
            for (int i = 0; i < sourceColumns; i++) {
                blended[i] = a * source[low + i] + b * source[high + i];
            }
            int at = offset + row * width;
            for (int i = 0; i < width; i++) {
                target[at + i] =
                        columns.lowWeight[i] * blended[columns.low[i]]
                                + columns.highWeight[i] * blended[columns.high[i]];
            }
        }
    }
}
