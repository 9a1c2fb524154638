package org.taxophone.audio;

import java.util.Arrays;

/// Peak, level, clipping and holes of a stream of samples; mixes the channels on the way.
final class LevelMeter {
    /// Fewer samples in a row at full scale may be a true peak.
    private static final int CLIPPED_RUN = 3;

    private final boolean measuring;
    private final int channels;
    private final float fullScale;
    private final int[] runs;
    private float peak;
    private double squares;
    private long frames;
    private long clipped;
    private long notNumbers;

    /// @param measuring whether peak, level and clipping will be asked for; else samples are only
    /// counted, cleaned and mixed
    LevelMeter(StreamFormat format, boolean measuring) {
        this.measuring = measuring;
        this.channels = format.channels();
        this.fullScale = format.fullScale();
        this.runs = new int[channels];
    }

    /// Takes the next frames and leaves their mean over the channels in `mono`. Samples that are
    /// not numbers are counted and set to 0.
    ///
    /// @param samples frames x channels, interleaved; cleaned in place
    /// @param mono filled from 0; may be the same array for one channel
    void add(float[] samples, int count, float[] mono) {
        float loudest = loudest(samples, count * channels);
        if (!Float.isFinite(loudest)) {
            clean(samples, count * channels);
            loudest = loudest(samples, count * channels);
        }
        mix(samples, count, mono);
        frames += count;
        if (measuring) {
            measure(samples, count, mono, loudest);
        }
    }

    private void measure(float[] samples, int count, float[] mono, float loudest) {
        peak = Math.max(peak, loudest);
        if (loudest >= fullScale) {
            for (int channel = 0; channel < channels; channel++) {
                clipping(samples, count, channel);
            }
        } else if (count > 0) {
            Arrays.fill(runs, 0);
        }
        squares += energy(mono, count);
    }

    /// Largest absolute sample; no finite number if a sample is none.
    private static float loudest(float[] samples, int count) {
        float loudest = 0;
        for (int i = 0; i < count; i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest;
    }

    private static double energy(float[] samples, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        // four sums, so that no addition waits for the one before it
        for (; i + 3 < count; i += 4) {
            a += (double) samples[i] * samples[i];
            b += (double) samples[i + 1] * samples[i + 1];
            c += (double) samples[i + 2] * samples[i + 2];
            d += (double) samples[i + 3] * samples[i + 3];
        }
        for (; i < count; i++) {
            a += (double) samples[i] * samples[i];
        }
        return a + b + c + d;
    }

    private void clean(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            if (!Float.isFinite(samples[i])) {
                samples[i] = 0;
                notNumbers++;
            }
        }
    }

    private void clipping(float[] samples, int count, int channel) {
        int run = runs[channel];
        for (int i = 0, at = channel; i < count; i++, at += channels) {
            if (Math.abs(samples[at]) >= fullScale) {
                run++;
                clipped += run == CLIPPED_RUN ? CLIPPED_RUN : run > CLIPPED_RUN ? 1 : 0;
            } else {
                run = 0;
            }
        }
        runs[channel] = run;
    }

    private void mix(float[] samples, int count, float[] mono) {
        switch (channels) {
            case 1 -> {
                if (samples != mono) {
                    System.arraycopy(samples, 0, mono, 0, count);
                }
            }
            case 2 -> {
                for (int i = 0; i < count; i++) {
                    mono[i] = 0.5f * (samples[2 * i] + samples[2 * i + 1]);
                }
            }
            default -> {
                for (int i = 0, at = 0; i < count; i++) {
                    double sum = 0;
                    for (int channel = 0; channel < channels; channel++) {
                        sum += samples[at++];
                    }
                    mono[i] = (float) (sum / channels);
                }
            }
        }
    }

    long frames() {
        return frames;
    }

    double peak() {
        return peak;
    }

    double rms() {
        return frames == 0 ? 0 : Math.sqrt(squares / frames);
    }

    long clippedSamples() {
        return clipped;
    }

    /// Empty, or how many samples were not numbers.
    String damage() {
        return switch ((int) Math.min(notNumbers, 2)) {
            case 0 -> "";
            case 1 -> "1 sample is not a number and was read as silence";
            default -> notNumbers + " samples are not numbers and were read as silence";
        };
    }
}
