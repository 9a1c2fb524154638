package org.taxophone.signal;

/// Power spectra of many real frames at once, for lengths whose half has no factors but 2,
/// 3 and 5.
///
/// Frames stand side by side in the innermost dimension, `[index][frame]`, so that each
/// butterfly is a loop over frames with one twiddle, which the compiler turns into vector
/// instructions. All rows are arrays of their own and all loops have one index: only so
/// does it know that what is written is not read by a neighbour.
///
/// A real frame of length n goes as n / 2 complex values through a transform in place
/// (decimation in time, radices 2, 3 and 5; Cooley and Tukey 1965), and its halves are
/// parted at the end. Twiddles are computed in double. Use one instance per thread.
final class FrameFourier {
    private final int half;
    private final int[] radices;
    private final float[][] twiddles;
    private final int[] place;
    private final float[][] re;
    private final float[][] im;
    private final float[][] power;
    private final float[] partingCos;
    private final float[] partingSin;

    /// @param size length of a frame; see [#suits(int)]
    /// @param lanes frames side by side at most
    FrameFourier(int size, int lanes) {
        this.half = size / 2;
        this.radices = radices(half);
        this.twiddles = new float[radices.length][];
        int length = 1;
        for (int stage = 0; stage < radices.length; stage++) {
            twiddles[stage] = twiddles(radices[stage], length);
            length *= radices[stage];
        }
        this.place = new int[half];
        for (int i = 0; i < half; i++) {
            place[i] = place(i);
        }
        this.re = new float[half][lanes];
        this.im = new float[half][lanes];
        this.power = new float[half + 1][];
        System.arraycopy(re, 0, power, 0, half);
        power[half] = im[0];
        this.partingCos = new float[half / 2 + 1];
        this.partingSin = new float[half / 2 + 1];
        for (int k = 0; k < partingCos.length; k++) {
            partingCos[k] = (float) Math.cos(2 * Math.PI * k / size);
            partingSin[k] = (float) Math.sin(2 * Math.PI * k / size);
        }
    }

    /// Whether a length can be transformed here: even, its half a product of 2, 3 and 5.
    static boolean suits(int size) {
        int rest = size / 2;
        for (int prime : new int[] {2, 3, 5}) {
            while (rest > 0 && rest % prime == 0) {
                rest /= prime;
            }
        }
        return size % 2 == 0 && rest == 1;
    }

    /// Where the samples with an even number go: `row(i)[frame]` is sample `2 i` of a frame.
    float[] even(int i) {
        return re[place[i]];
    }

    /// Where the samples with an odd number go: sample `2 i + 1`.
    float[] odd(int i) {
        return im[place[i]];
    }

    /// Transforms what stands in the rows.
    ///
    /// @param count how many frames, from the first on
    /// @return power, `[bin][frame]` with `size / 2 + 1` bins, in rows that the next frames
    /// overwrite
    float[][] power(int count) {
        int length = 1;
        for (int stage = 0; stage < radices.length; stage++) {
            int radix = radices[stage];
            for (int block = 0; block < half; block += radix * length) {
                for (int k = 0; k < length; k++) {
                    butterfly(
                            radix, block + k, length, twiddles[stage], 2 * k * (radix - 1), count);
                }
            }
            length *= radix;
        }
        Butterflies.ends(re[0], im[0], count);
        for (int k = 1, m = half - 1; k < m; k++, m--) {
            Butterflies.part(re[k], im[k], re[m], im[m], partingCos[k], partingSin[k], count);
        }
        if (half % 2 == 0) {
            Butterflies.middle(re[half / 2], im[half / 2], count);
        }
        return power;
    }

    private void butterfly(int radix, int at, int step, float[] twiddles, int first, int count) {
        int b = at + step;
        if (radix == 2) {
            float w = twiddles[first];
            float v = twiddles[first + 1];
            Butterflies.two(re[at], im[at], re[b], im[b], w, v, count);
            return;
        }
        for (int s = 0; s < radix - 1 && first > 0; s++) {
            int row = b + s * step;
            float w = twiddles[first + 2 * s];
            float v = twiddles[first + 2 * s + 1];
            Butterflies.turn(re[row], im[row], w, v, count);
        }
        int c = b + step;
        if (radix == 3) {
            Butterflies.three(re[at], re[b], re[c], count);
            Butterflies.three(im[at], im[b], im[c], count);
            Butterflies.cross(re[b], im[b], re[c], im[c], count);
            return;
        }
        int d = c + step;
        int e = d + step;
        Butterflies.five(re[at], re[b], re[c], re[d], re[e], count);
        Butterflies.five(im[at], im[b], im[c], im[d], im[e], count);
        Butterflies.cross(re[b], im[b], re[e], im[e], count);
        Butterflies.cross(re[c], im[c], re[d], im[d], count);
    }

    private int place(int index) {
        int place = 0;
        int rest = index;
        int block = half;
        for (int stage = radices.length - 1; stage >= 0; stage--) {
            block /= radices[stage];
            place += rest % radices[stage] * block;
            rest /= radices[stage];
        }
        return place;
    }

    private static int[] radices(int length) {
        int[] found = new int[32];
        int count = 0;
        int rest = length;
        for (int radix : new int[] {5, 3, 2}) {
            for (; rest % radix == 0; rest /= radix) {
                found[count++] = radix;
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    /// For each of `length` places k, `exp(-2 pi i s k / (radix length))` for s from 1 on.
    private static float[] twiddles(int radix, int length) {
        float[] values = new float[2 * (radix - 1) * length];
        int at = 0;
        for (int k = 0; k < length; k++) {
            for (int s = 1; s < radix; s++) {
                double angle = -2 * Math.PI * s * k / ((double) radix * length);
                values[at++] = (float) Math.cos(angle);
                values[at++] = (float) Math.sin(angle);
            }
        }
        return values;
    }
}
