package org.taxophone.audio;

import java.util.Arrays;
import javazoom.jl.decoder.Obuffer;

/// Takes the samples of one MPEG frame as the decoder makes them: floats, neither rounded nor cut
/// off at full scale.
final class MpegSamples extends Obuffer {
    /// What the decoder takes for full scale.
    private static final float SCALE = 1 / 32700f;

    private final int channels;
    private final float[] samples;
    private final int[] counts;

    MpegSamples(int channels) {
        this.channels = channels;
        this.samples = new float[OBUFFERSIZE * channels];
        this.counts = new int[channels];
    }

    /// Interleaved samples of the frame.
    float[] samples() {
        return samples;
    }

    /// Samples of each channel.
    int frames() {
        return counts[0];
    }

    /// Stands in for a frame that could not be decoded.
    void fillWithSilence(int frames) {
        Arrays.fill(samples, 0, frames * channels, 0);
        Arrays.fill(counts, frames);
    }

    @Override
    public void append(int channel, short value) {
        put(channel, value);
    }

    @Override
    public void appendSamples(int channel, float[] values) {
        for (float value : values) {
            put(channel, value);
        }
    }

    private void put(int channel, float value) {
        if (channel < channels && counts[channel] < OBUFFERSIZE) {
            samples[counts[channel]++ * channels + channel] = value * SCALE;
        }
    }

    @Override
    public void clear_buffer() {
        Arrays.fill(counts, 0);
    }

    @Override
    public void write_buffer(int value) {}

    @Override
    public void close() {}

    @Override
    public void set_stop_flag() {}
}
