package org.taxophone.audio;

import java.util.Arrays;

/// The input of a resampling, laid out so that all outputs of one phase are computed side by side:
/// every `down`-th sample stands in one row, so that a tap meets a run of neighbours. Loops over
/// such runs become vector instructions, which sums over taps do not.
///
/// Sums go through the taps in the same order as those that [ResampleKernel] makes one by one: the
/// same bits come out.
final class ResampleColumns {
    private final int down;
    private final int padding;
    private final int width;
    private final float[] rows;

    /// @param first lowest index of the window that an output will ask for; may be below 0
    /// @param last highest index, may be beyond the window; what is outside counts as silence
    ResampleColumns(float[] window, int length, int first, int last, int down) {
        this.down = down;
        this.padding = first < 0 ? Math.ceilDiv(-first, down) : 0;
        this.width = padding + last / down + 1;
        this.rows = new float[down * width];
        for (int row = 0; row < down; row++) {
            int at = row * width + padding;
            for (int i = row; i < length && i <= last; i += down) {
                rows[at++] = window[i];
            }
        }
    }

    /// Sums of one phase: output `i` begins at window index `from + i * down`.
    ///
    /// @param sums overwritten
    void apply(float[] taps, int from, double[] sums, int count) {
        Arrays.fill(sums, 0, count, 0);
        int k = 0;
        for (; k + 3 < taps.length; k += 4) {
            addFour(
                    taps[k],
                    place(from + k),
                    taps[k + 1],
                    place(from + k + 1),
                    taps[k + 2],
                    place(from + k + 2),
                    taps[k + 3],
                    place(from + k + 3),
                    sums,
                    count);
        }
        for (; k < taps.length; k++) {
            add(taps[k], place(from + k), sums, count);
        }
    }

    private int place(int index) {
        return Math.floorMod(index, down) * width + padding + Math.floorDiv(index, down);
    }

    private void add(float tap, int at, double[] sums, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += tap * rows[at + i];
        }
    }

    // The sums are of another type than the rows so that the compiler knows that they are not the
    // same array: without that it may not use vector instructions.
    private void addFour(
            float a,
            int atA,
            float b,
            int atB,
            float c,
            int atC,
            float d,
            int atD,
            double[] sums,
            int count) {
        for (int i = 0; i < count; i++) {
            sums[i] +=
                    a * rows[atA + i] + b * rows[atB + i] + c * rows[atC + i] + d * rows[atD + i];
        }
    }
}
