package org.taxophone.audio;

/// The sums of products at the heart of resampling.
final class ResampleKernel {
    /// Fewer outputs of a phase than this are summed one by one.
    private static final int SIDE_BY_SIDE = 24;

    /// Samples laid out at once: about what the second cache of a core holds.
    private static final int MOST_VALUES = 350_000;

    private static final int MOST_COLUMNS = 1024;

    /// Columns that make a loop over them worth its beginning and its end.
    private static final long WIDE = 256;

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
        int times = rounds(filter, count);
        int step = times * filter.up(); // outputs from one column to the next
        long rows = filter.lastInput(outStart + step - 1) - filter.firstInput(outStart) + 1;
        int most = (int) Math.min(MOST_VALUES / rows, MOST_COLUMNS);
        if (count < (long) SIDE_BY_SIDE * step || most < SIDE_BY_SIDE) {
            oneByOne(filter, window, windowLength, windowStart, outStart, out, outAt, count);
            return;
        }
        int all = Math.ceilDiv(count, step);
        int blocks = Math.ceilDiv(all, most);
        int width = Math.ceilDiv(all, blocks);
        ResampleColumns columns = new ResampleColumns((int) rows, width, times * filter.down());
        double[] sums = new double[width];
        for (int begin = 0; begin < all; begin += width) {
            int skipped = begin * step;
            int from = (int) (filter.firstInput(outStart + skipped) - windowStart);
            columns.fill(window, windowLength, from, Math.min(width, all - begin));
            for (int phase = 0; phase < step; phase++) {
                int outputs = Math.min(width, Math.ceilDiv(count - skipped - phase, step));
                columns.apply(
                        filter.taps(outStart + phase), row(filter, outStart, phase), sums, outputs);
                int at = outAt + skipped + phase;
                for (int i = 0; i < outputs; i++) {
                    out[at + i * step] = (float) sums[i];
                }
            }
        }
    }

    /// How many rounds of phases one column takes. Ratios of few phases take several, so that most
    /// rows are no repetition of others; but columns have to remain many.
    private static int rounds(ResampleFilter filter, int count) {
        long reach = filter.lastInput(0) - filter.firstInput(0) + 1;
        long wanted = Math.ceilDiv(2 * reach, filter.down());
        return (int) Math.clamp(count / (WIDE * filter.up()), 1, Math.max(1, wanted));
    }

    /// How far behind the first input of output `start` that of the `phase`-th after it lies.
    private static int row(ResampleFilter filter, long start, int phase) {
        return (int) (filter.firstInput(start + phase) - filter.firstInput(start));
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

    /// Eight products are summed in single precision and the eights in double: just as
    /// [ResampleColumns] does it, so that a slice of a file has the bits of the whole.
    private static float dot(float[] window, int from, float[] taps) {
        double sum = 0;
        int k = 0;
        for (; k + 7 < taps.length; k += 8) {
            int at = from + k;
            float low = taps[k + 3] * window[at + 3];
            low = Math.fma(taps[k + 2], window[at + 2], low);
            low = Math.fma(taps[k + 1], window[at + 1], low);
            low = Math.fma(taps[k], window[at], low);
            low = Math.fma(taps[k + 7], window[at + 7], low);
            low = Math.fma(taps[k + 6], window[at + 6], low);
            low = Math.fma(taps[k + 5], window[at + 5], low);
            sum += Math.fma(taps[k + 4], window[at + 4], low);
        }
        for (; k < taps.length; k++) {
            sum += taps[k] * window[from + k];
        }
        return (float) sum;
    }
}
