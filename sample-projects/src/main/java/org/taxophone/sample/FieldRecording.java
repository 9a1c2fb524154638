package org.taxophone.sample;

/// What a microphone makes of a sound: it comes late, at some distance, over some noise.
final class FieldRecording {
    private FieldRecording() {}

    /// Samples in `[-1, 1]`: the sound at a peak of -24 to -3 dB, 24 to 45 dB above the noise,
    /// after 20 to 250 ms and before 30 to 250 ms of noise alone.
    static double[] of(double[] sound, Draw draw) {
        int before = milliseconds(draw.between(20, 250));
        int after = milliseconds(draw.between(30, 250));
        double peak = decibels(draw.between(-24, -3));
        double floor = peak * decibels(-draw.between(24, 45));
        double colour = draw.between(0.05, 0.6);
        double scale = peak / loudest(sound);
        double[] recording = new double[before + sound.length + after];
        double noise = 0;
        for (int i = 0; i < recording.length; i++) {
            noise += colour * (draw.noise() - noise);
            recording[i] = floor * noise;
        }
        for (int i = 0; i < sound.length; i++) {
            recording[before + i] += scale * sound[i];
        }
        return recording;
    }

    private static int milliseconds(double milliseconds) {
        return (int) (milliseconds * SampleSounds.SAMPLE_RATE_HZ / 1000);
    }

    private static double decibels(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }

    private static double loudest(double[] sound) {
        double peak = 1e-9;
        for (double value : sound) {
            peak = StrictMath.max(peak, StrictMath.abs(value));
        }
        return peak;
    }
}
