package org.taxophone.features;

/// Counts of frames that the front ends share.
final class Frames {
    /// The papers' four convolutions of stride 2: what their input must be a multiple of. A deeper
    /// net is shown more columns.
    static final int UNIT = 16;

    private Frames() {}

    /// Samples of a length in seconds.
    static int samples(double seconds, int sampleRateHz) {
        return (int) Math.round(seconds * sampleRateHz);
    }

    /// Frames of a centred STFT: one at each hop, from the first sample to the last.
    static int centred(double seconds, int sampleRateHz, int hopSamples) {
        return 1 + samples(seconds, sampleRateHz) / hopSamples;
    }

    /// Frames whose hops cover the sound: the centred ones without that at the very end.
    static int covering(double seconds, int sampleRateHz, int hopSamples) {
        return Math.max(1, Math.ceilDiv(samples(seconds, sampleRateHz), hopSamples));
    }

    static int roundUp(int frames) {
        return Math.ceilDiv(frames, UNIT) * UNIT;
    }

    /// 5 for 5.0, 2.5 for 2.5.
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
