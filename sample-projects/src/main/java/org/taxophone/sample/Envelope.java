package org.taxophone.sample;

/// How loud a sound is over its length; positions run from 0 to 1.
final class Envelope {
    private Envelope() {}

    /// Rises over the first `attack` of the length and falls over the last `release`, both as half
    /// a cosine.
    static double swell(double position, double attack, double release) {
        return ramp(position / attack) * ramp((1 - position) / release);
    }

    /// Falls by 60 dB over the length, after an attack of 3 ms.
    static double strike(int sample, int samples) {
        double attack = ramp(sample / (0.003 * SampleSounds.SAMPLE_RATE_HZ));
        return attack * StrictMath.exp(-6.9 * sample / samples);
    }

    private static double ramp(double x) {
        double clipped = StrictMath.min(1, StrictMath.max(0, x));
        return 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * clipped);
    }
}
