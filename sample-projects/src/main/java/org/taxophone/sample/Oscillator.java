package org.taxophone.sample;

/// A sine whose frequency may change with every sample without a click.
final class Oscillator {
    private static final double STEP = 2 * StrictMath.PI / SampleSounds.SAMPLE_RATE_HZ;

    private double phase;

    Oscillator(double phase) {
        this.phase = phase;
    }

    double next(double frequencyHz) {
        double value = StrictMath.sin(phase);
        phase += STEP * frequencyHz;
        return value;
    }
}
