package org.taxophone.audio;

/// One channel of sound.
///
/// @param samples amplitudes, full scale is -1 to 1; not copied, so neither side may change it
/// @param sampleRateHz samples a second, above 0
public record Waveform(float[] samples, int sampleRateHz) {
    public Waveform {
        if (sampleRateHz <= 0) {
            throw new IllegalArgumentException("sampleRateHz must be > 0: was " + sampleRateHz);
        }
    }

    public double durationSeconds() {
        return (double) samples.length / sampleRateHz;
    }
}
