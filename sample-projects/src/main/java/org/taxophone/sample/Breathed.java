package org.taxophone.sample;

/// Sounds of air alone.
final class Breathed {
    private Breathed() {}

    /// A hiss: high-passed noise that begins at once and thins out.
    static double[] hiss(Draw draw, int samples) {
        double edge = draw.between(0.35, 0.7);
        double fall = draw.between(1.5, 3.5);
        double[] sound = new double[samples];
        double before = 0;
        double low = 0;
        for (int i = 0; i < samples; i++) {
            double white = draw.noise();
            // the difference rises by 6 dB an octave, and so does what is left after the slow part
            low += edge * (white - low);
            double high = white - low - 0.6 * before;
            before = white - low;
            double position = (double) i / samples;
            sound[i] =
                    Envelope.swell(position, 0.04, 0.3) * StrictMath.exp(-fall * position) * high;
        }
        return sound;
    }
}
