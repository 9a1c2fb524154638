package org.taxophone.golden;

import org.taxophone.audio.Waveform;

/// The sound of the golden files, made here by the same formula as in their scripts.
public final class SyntheticSound {
    private SyntheticSound() {}

    /// Hiss, and in the middle a falling tone with its octave under a Hann envelope.
    public static Waveform of(int rate, double seconds, int seed) {
        int n = (int) Math.round(rate * seconds);
        float[] samples = new float[n];
        long state = seed;
        for (int i = 0; i < n; i++) {
            state = (1103515245L * state + 12345) & 0x7FFFFFFFL;
            double noise = (double) state / 0x40000000 - 1;
            double t = (double) i / rate;
            double u = t / seconds;
            double envelope =
                    u >= 0.25 && u < 0.8
                            ? 0.5 - 0.5 * Math.cos(2 * Math.PI * (u - 0.25) / 0.55)
                            : 0;
            double phase = 2 * Math.PI * (700 + 150 * seed) * t * (1 - 0.2 * u);
            double tone = Math.sin(phase) + 0.5 * Math.sin(2 * phase);
            samples[i] = (float) (0.4 * envelope * tone + 0.001 * noise + 0.01);
        }
        return new Waveform(samples, rate);
    }
}
