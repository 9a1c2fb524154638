package org.taxophone.signal;

import org.taxophone.audio.Waveform;

/// A spectrogram for looking at: levels in dB relative to a sine at full scale.
///
/// @param bins frequencies, from 0 to half the sample rate at equal steps
/// @param frames times, one each `hopSeconds` from the first sample on
/// @param decibels `decibels[bin * frames + frame]`, bins x frames; not copied
/// @param nyquistHz frequency of the last bin
/// @param hopSeconds distance of frames
/// @param durationSeconds length of the sound
public record Spectrogram(
        int bins,
        int frames,
        float[] decibels,
        double nyquistHz,
        double hopSeconds,
        double durationSeconds) {
    /// Below this level nothing is told apart.
    public static final float FLOOR_DB = -140;

    /// Share of the frames, quietest first, that the background is taken from.
    private static final double QUIET = 0.2;

    private static final double OVER = 2;
    private static final double LEAST = 0.01;

    /// Computes the spectrogram of a sound.
    ///
    /// @param windowSeconds length of the window; rounded to a number of samples that is a power of
    ///     two
    /// @param frameCount how many frames are wanted at most; the hop is at least one sample
    public static Spectrogram of(Waveform sound, double windowSeconds, int frameCount) {
        int samples = sound.samples().length;
        int fftSize = fftSize(sound.sampleRateHz(), windowSeconds);
        int hop = hop(sound, frameCount);
        Stft stft = new Stft(fftSize, hop);
        int frames = samples == 0 ? 0 : stft.frames(samples);
        int bins = stft.bins();
        float[] decibels = new float[bins * frames];
        stft.powers(sound.samples(), samples, 0, frames, bins, decibels, frames);
        toDecibel(decibels, decibels.length, fftSize);
        return new Spectrogram(
                bins,
                frames,
                decibels,
                sound.sampleRateHz() / 2.0,
                (double) hop / sound.sampleRateHz(),
                sound.durationSeconds());
    }

    /// Samples of a window: a power of two.
    static int fftSize(int sampleRateHz, double windowSeconds) {
        return powerOfTwo(windowSeconds * sampleRateHz);
    }

    /// Distance of so many frames at most, in samples.
    static int hop(Waveform sound, int frameCount) {
        return Math.max(1, sound.samples().length / Math.max(1, frameCount - 1) + 1);
    }

    /// Turns powers of frames into levels, in place.
    ///
    /// @param count how many of them
    static void toDecibel(float[] powers, int count, int fftSize) {
        // a sine at full scale has its peak at half the window's sum, and the sum is half its
        // length
        float scale = (float) (16.0 / ((double) fftSize * fftSize));
        for (int i = 0; i < count; i++) {
            powers[i] *= scale;
        }
        DecibelScale.toDecibel(powers, 0, count, (float) Math.pow(10, FLOOR_DB / 10));
    }

    public float at(int bin, int frame) {
        return decibels[bin * frames + frame];
    }

    /// The level at a place, negative infinity outside.
    public double level(double seconds, double hertz) {
        int frame = (int) Math.round(seconds / hopSeconds);
        int bin = (int) Math.round(hertz / nyquistHz * (bins - 1));
        return frame < 0 || frame >= frames || bin < 0 || bin >= bins
                ? Double.NEGATIVE_INFINITY
                : at(bin, frame);
    }

    /// The level that so great a share of all values lie below.
    public double percentile(double share) {
        if (decibels.length == 0) {
            return FLOOR_DB;
        }
        float[] sorted = decibels.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /// The same with what sounds all the time taken away, for looking at: from the power of each
    /// frequency twice that of its quiet frames is subtracted, and a hundredth of it is left at
    /// least (spectral subtraction, Berouti, Schwartz and Makhoul 1979). What is much louder than
    /// the background keeps its level.
    public Spectrogram withoutBackground() {
        float[] clean = new float[decibels.length];
        float[] row = new float[frames];
        for (int bin = 0; bin < bins && frames > 0; bin++) {
            System.arraycopy(decibels, bin * frames, row, 0, frames);
            java.util.Arrays.sort(row);
            double background = power(row[(int) (QUIET * (frames - 1))]);
            for (int frame = 0; frame < frames; frame++) {
                int at = bin * frames + frame;
                double power = power(decibels[at]);
                double left = Math.max(power - OVER * background, LEAST * power);
                clean[at] = (float) Math.max(FLOOR_DB, 10 * Math.log10(left));
            }
        }
        return new Spectrogram(bins, frames, clean, nyquistHz, hopSeconds, durationSeconds);
    }

    private static double power(double decibel) {
        return Math.pow(10, decibel / 10);
    }

    private static int powerOfTwo(double samples) {
        int exponent = (int) Math.round(Math.log(Math.max(32, samples)) / Math.log(2));
        return 1 << Math.min(exponent, 15);
    }
}
