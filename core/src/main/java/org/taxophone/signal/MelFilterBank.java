package org.taxophone.signal;

import java.util.Arrays;
import org.taxophone.common.Checks;

/// Triangular filters evenly spaced on Slaney's mel scale (linear below 1 kHz, logarithmic above),
/// each of unit area, as `librosa.filters.mel` makes them.
///
/// Rows are stored without their zeros. Immutable, safe for many threads.
public final class MelFilterBank {
    private static final double HZ_PER_MEL = 200.0 / 3;
    private static final double LOG_FROM_HZ = 1000;
    private static final double LOG_FROM_MEL = LOG_FROM_HZ / HZ_PER_MEL;
    private static final double LOG_STEP = Math.log(6.4) / 27;

    private final int bins;
    private final int[] first;
    private final float[][] weights;

    /// @param sampleRateHz rate of the signal
    /// @param fftSize length of the transform
    /// @param bands number of filters
    /// @param lowHz lower edge of the first filter
    /// @param highHz upper edge of the last one, at most half the rate
    public MelFilterBank(int sampleRateHz, int fftSize, int bands, double lowHz, double highHz) {
        Checks.atLeast("bands", bands, 1);
        Checks.inRange("highHz", highHz, 1, sampleRateHz / 2.0);
        Checks.inRange("lowHz", lowHz, 0, highHz);
        this.bins = fftSize / 2 + 1;
        this.first = new int[bands];
        this.weights = new float[bands][];
        double lowMel = toMel(lowHz);
        double step = (toMel(highHz) - lowMel) / (bands + 1);
        for (int band = 0; band < bands; band++) {
            fill(
                    band,
                    (double) sampleRateHz / fftSize,
                    toHz(lowMel + band * step),
                    toHz(lowMel + (band + 1) * step),
                    toHz(lowMel + (band + 2) * step));
        }
    }

    /// From 0 to half the rate.
    public MelFilterBank(int sampleRateHz, int fftSize, int bands) {
        this(sampleRateHz, fftSize, bands, 0, sampleRateHz / 2.0);
    }

    private void fill(int band, double hzPerBin, double low, double centre, double high) {
        int from = Math.max(0, (int) Math.ceil(low / hzPerBin));
        int to = Math.min(bins - 1, (int) Math.floor(high / hzPerBin));
        float[] row = new float[Math.max(0, to - from + 1)];
        for (int i = 0; i < row.length; i++) {
            double hz = (from + i) * hzPerBin;
            double rising = (hz - low) / (centre - low);
            double falling = (high - hz) / (high - centre);
            row[i] = (float) (Math.max(0, Math.min(rising, falling)) * 2 / (high - low));
        }
        first[band] = from;
        weights[band] = row;
    }

    public int bands() {
        return weights.length;
    }

    /// Applies the filters to one power spectrum.
    ///
    /// @param power `fftSize / 2 + 1` values
    /// @param mel receives one value a band from `offset` on
    public void apply(float[] power, float[] mel, int offset) {
        for (int band = 0; band < weights.length; band++) {
            float[] row = weights[band];
            int from = first[band];
            float even = 0;
            float odd = 0;
            int i = 0;
            // two sums, so that an addition need not wait for the one before it
            for (; i + 1 < row.length; i += 2) {
                even += row[i] * power[from + i];
                odd += row[i + 1] * power[from + i + 1];
            }
            mel[offset + band] =
                    i < row.length ? even + odd + row[i] * power[from + i] : even + odd;
        }
    }

    /// Applies the filters to the power spectra of many frames at once.
    ///
    /// @param power `[bin][frame]`, `fftSize / 2 + 1` rows
    /// @param frames how many
    /// @param sums room for as many values
    /// @param mel receives frames x bands values from `offset` on
    void apply(float[][] power, int frames, float[] sums, float[] mel, int offset) {
        for (int band = 0; band < weights.length; band++) {
            float[] row = weights[band];
            Arrays.fill(sums, 0, frames, 0);
            int i = 0;
            for (; i + 1 < row.length; i += 2) {
                float[] one = power[first[band] + i];
                float[] next = power[first[band] + i + 1];
                add(sums, one, row[i], next, row[i + 1], frames);
            }
            if (i < row.length) {
                float[] one = power[first[band] + i];
                add(sums, one, row[i], one, 0, frames);
            }
            for (int frame = 0, at = offset + band; frame < frames; frame++, at += weights.length) {
                mel[at] = sums[frame];
            }
        }
    }

    private static void add(float[] sums, float[] a, float w, float[] b, float v, int frames) {
        for (int frame = 0; frame < frames; frame++) {
            sums[frame] += w * a[frame] + v * b[frame];
        }
    }

    /// The filters with their zeros, `bands x bins`: for figures and tests.
    public float[][] toMatrix() {
        float[][] matrix = new float[weights.length][bins];
        for (int band = 0; band < weights.length; band++) {
            System.arraycopy(weights[band], 0, matrix[band], first[band], weights[band].length);
        }
        return matrix;
    }

    /// Middle frequencies of the filters in Hz: the axis of a mel spectrogram.
    public static double[] centresHz(int bands, double lowHz, double highHz) {
        double lowMel = toMel(lowHz);
        double step = (toMel(highHz) - lowMel) / (bands + 1);
        double[] centres = new double[bands];
        Arrays.setAll(centres, band -> toHz(lowMel + (band + 1) * step));
        return centres;
    }

    /// Mels of a frequency.
    public static double toMel(double hz) {
        return hz < LOG_FROM_HZ
                ? hz / HZ_PER_MEL
                : LOG_FROM_MEL + Math.log(hz / LOG_FROM_HZ) / LOG_STEP;
    }

    /// Frequency of a number of mels.
    public static double toHz(double mel) {
        return mel < LOG_FROM_MEL
                ? mel * HZ_PER_MEL
                : LOG_FROM_HZ * Math.exp(LOG_STEP * (mel - LOG_FROM_MEL));
    }
}
