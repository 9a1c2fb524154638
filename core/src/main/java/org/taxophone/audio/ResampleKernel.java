package org.taxophone.audio;

/// The sum of products at the heart of resampling.
final class ResampleKernel {
    private ResampleKernel() {}

    /// Computes output samples `outStart` to `outStart + count - 1` from a window of the input;
    // what
    /// lies outside the window counts as silence.
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
        int down = filter.down();
        for (int phase = 0; phase < Math.min(up, count); phase++) {
            float[] taps = filter.taps(outStart + phase);
            long from = filter.firstInput(outStart + phase) - windowStart;
            for (int i = phase; i < count; i += up, from += down) {
                out[outAt + i] = dot(window, windowLength, from, taps);
            }
        }
    }

    private static float dot(float[] window, int length, long from, float[] taps) {
        int low = (int) Math.clamp(-from, 0, taps.length);
        int high = (int) Math.clamp(length - from, low, taps.length);
        int base = (int) from;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = low;
        for (; i + 3 < high; i += 4) {
            a += window[base + i] * taps[i];
            b += window[base + i + 1] * taps[i + 1];
            c += window[base + i + 2] * taps[i + 2];
            d += window[base + i + 3] * taps[i + 3];
        }
        for (; i < high; i++) {
            a += window[base + i] * taps[i];
        }
        return (a + b) + (c + d);
    }
}
