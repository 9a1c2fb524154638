package org.taxophone.audio;

import java.util.Arrays;

/// The input of a resampling, laid out so that all outputs of one phase are computed side by side:
/// row `r` holds every `down`-th sample from the `r`-th on, so that each tap meets one row from its
/// beginning. Loops over rows become vector instructions, which sums over taps do not.
///
/// Rows beyond the first `down` repeat those before by one sample, but without them a tap would
/// have to begin at a place of its own within its row, and a loop over eight rows with eight
/// places is beyond what the compiler vectorises. For the same reason each row is an array of its
/// own.
///
/// Sums go through the taps in the same order as those that [ResampleKernel] makes one by one: the
/// same bits come out.
final class ResampleColumns {
    private final float[][] rows;
    private final int down;

    /// @param rows how many samples from the first of an output to the last that a phase needs
    /// @param columns most outputs of a phase
    ResampleColumns(int rows, int columns, int down) {
        this.rows = new float[rows][columns];
        this.down = down;
    }

    /// Lays out the input: row `r`, column `i` becomes `window[from + r + i * down]`.
    ///
    /// @param length how many samples of the window count; what is outside counts as silence
    /// @param from may be below 0
    /// @param count columns
    void fill(float[] window, int length, int from, int count) {
        for (int r = 0; r < rows.length; r++) {
            if (r < down) {
                pick(window, length, from + r, rows[r], count);
            } else {
                System.arraycopy(rows[r - down], 1, rows[r], 0, count - 1);
                int last = from + r + (count - 1) * down;
                rows[r][count - 1] = last >= 0 && last < length ? window[last] : 0;
            }
        }
    }

    private void pick(float[] window, int length, int from, float[] row, int count) {
        int first = Math.min(count, from < 0 ? Math.ceilDiv(-from, down) : 0);
        int end = Math.clamp(Math.ceilDiv(length - from, down), first, count);
        Arrays.fill(row, 0, first, 0);
        for (int i = first, at = from + first * down; i < end; i++, at += down) {
            row[i] = window[at];
        }
        Arrays.fill(row, end, count, 0);
    }

    /// Sums of one phase.
    ///
    /// @param row where its first tap lies
    /// @param sums overwritten
    void apply(float[] taps, int row, double[] sums, int count) {
        Arrays.fill(sums, 0, count, 0);
        int k = 0;
        for (; k + 7 < taps.length; k += 8) {
            int r = row + k;
            addEight(
                    taps[k],
                    rows[r],
                    taps[k + 1],
                    rows[r + 1],
                    taps[k + 2],
                    rows[r + 2],
                    taps[k + 3],
                    rows[r + 3],
                    taps[k + 4],
                    rows[r + 4],
                    taps[k + 5],
                    rows[r + 5],
                    taps[k + 6],
                    rows[r + 6],
                    taps[k + 7],
                    rows[r + 7],
                    sums,
                    count);
        }
        for (; k < taps.length; k++) {
            add(taps[k], rows[row + k], sums, count);
        }
    }

    private static void add(float tap, float[] row, double[] sums, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += tap * row[i];
        }
    }

    private static void addEight(
            float a,
            float[] rowA,
            float b,
            float[] rowB,
            float c,
            float[] rowC,
            float d,
            float[] rowD,
            float e,
            float[] rowE,
            float f,
            float[] rowF,
            float g,
            float[] rowG,
            float h,
            float[] rowH,
            double[] sums,
            int count) {
        for (int i = 0; i < count; i++) {
            float low =
                    Math.fma(a, rowA[i], Math.fma(b, rowB[i], Math.fma(c, rowC[i], d * rowD[i])));
            sums[i] +=
                    Math.fma(
                            e,
                            rowE[i],
                            Math.fma(f, rowF[i], Math.fma(g, rowG[i], Math.fma(h, rowH[i], low))));
        }
    }
}
