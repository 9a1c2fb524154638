package org.taxophone.audio;

/// The sums of products at the heart of resampling.
final class ResampleKernel {
    /// Fewer outputs of a phase than this are summed one by one.
    private static final int SIDE_BY_SIDE = 24;

    private ResampleKernel() {}

    /// Computes output samples `outStart` to `outStart + count - 1` from a window of the input;
    /// what lies outside the window counts as silence.
    ///
    /// @param window input samples, the first of which has number `windowStart`
    /// @param windowLength how many of them count
    /// @param out filled from `outAt`
    static void apply(
            ResampleFilter filter,
            float[] window,
            int windowLength,
            long windowStart,
            long outStart,
            float[] out,
            int outAt,
            int count) {
        int up = filter.up();
        if (count < (long) SIDE_BY_SIDE * up) {
            oneByOne(filter, window, windowLength, windowStart, outStart, out, outAt, count);
            return;
        }
        int first = (int) (filter.firstInput(outStart) - windowStart);
        // the longest set of taps of the last round of phases
        int last = (int) (filter.lastInput(outStart + count - 1L + up) - windowStart);
        ResampleColumns columns =
                new ResampleColumns(window, windowLength, first, last, filter.down());
        double[] sums = new double[Math.ceilDiv(count, up)];
        for (int phase = 0; phase < up; phase++) {
            int from = (int) (filter.firstInput(outStart + phase) - windowStart);
            int outputs = Math.ceilDiv(count - phase, up);
            columns.apply(filter.taps(outStart + phase), from, sums, outputs);
            for (int i = 0; i < outputs; i++) {
                out[outAt + phase + i * up] = (float) sums[i];
            }
        }
    }

    private static void oneByOne(
            ResampleFilter filter,
            float[] window,
            int windowLength,
            long windowStart,
            long outStart,
            float[] out,
            int outAt,
            int count) {
        int up = filter.up();
        int down = filter.down();
        for (int phase = 0; phase < Math.min(up, count); phase++) {
            float[] taps = filter.taps(outStart + phase);
            long from = filter.firstInput(outStart + phase) - windowStart;
            for (int i = phase; i < count; i += up, from += down) {
                boolean inside = from >= 0 && from + taps.length <= windowLength;
                out[outAt + i] =
                        inside
                                ? dot(window, (int) from, taps)
                                : dot(surroundings(window, windowLength, from, taps), 0, taps);
            }
        }
    }

    /// The samples that the taps meet, with silence outside the window.
    private static float[] surroundings(float[] window, int length, long from, float[] taps) {
        float[] samples = new float[taps.length];
        int low = (int) Math.clamp(-from, 0, taps.length);
        int high = (int) Math.clamp(length - from, low, taps.length);
        System.arraycopy(window, (int) from + low, samples, low, high - low);
        return samples;
    }

    /// Four products are summed in single precision and the fours in double: just as
    /// [ResampleColumns] does it, so that a slice of a file has the bits of the whole.
    private static float dot(float[] window, int from, float[] taps) {
        double sum = 0;
        int k = 0;
        for (; k + 3 < taps.length; k += 4) {
            sum +=
                    taps[k] * window[from + k]
                            + taps[k + 1] * window[from + k + 1]
                            + taps[k + 2] * window[from + k + 2]
                            + taps[k + 3] * window[from + k + 3];
        }
        for (; k < taps.length; k++) {
            sum += taps[k] * window[from + k];
        }
        return (float) sum;
    }
}
