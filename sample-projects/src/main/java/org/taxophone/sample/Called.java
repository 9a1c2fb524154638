package org.taxophone.sample;

/// What birds and insects do beside whistling.
final class Called {
    private Called() {}

    /// A falling call: one note that drops by an octave or more, rich in harmonics.
    static double[] fall(Draw draw, int samples) {
        double from = draw.pitch(2400, 3400);
        double to = from / draw.between(2.0, 2.8);
        double bend = draw.between(0.7, 1.3);
        double second = draw.between(0.25, 0.5);
        return Sung.sweep(samples, from, to, bend, second, 0.1, 0.5);
    }

    /// A warble: one note that swings through a third to a fifth, four to eight times a second.
    static double[] warble(Draw draw, int samples) {
        double centre = draw.pitch(1800, 2900);
        double swing = draw.between(0.16, 0.28);
        double rate = draw.between(4, 8);
        double phase = draw.phase();
        Oscillator tone = new Oscillator(0);
        double[] sound = new double[samples];
        for (int i = 0; i < samples; i++) {
            double time = (double) i / SampleSounds.SAMPLE_RATE_HZ;
            double frequency =
                    centre * (1 + swing * StrictMath.sin(phase + 2 * StrictMath.PI * rate * time));
            sound[i] = Envelope.swell((double) i / samples, 0.12, 0.25) * tone.next(frequency);
        }
        return sound;
    }

    /// A rattle: dry clicks, twenty-two to thirty-four a second, with a resonance of the beak.
    static double[] rattle(Draw draw, int samples) {
        double resonance = draw.pitch(1900, 3200);
        int period = (int) (SampleSounds.SAMPLE_RATE_HZ / draw.between(22, 34));
        int ring = (int) (period * draw.between(0.35, 0.6));
        double breath = draw.between(0.4, 0.8);
        double[] sound = new double[samples];
        for (int start = 0; start + ring <= samples; start += period) {
            Oscillator beak = new Oscillator(0);
            for (int i = 0; i < ring; i++) {
                double click = beak.next(resonance) + breath * draw.noise();
                double position = (double) (start + i) / samples;
                sound[start + i] =
                        Envelope.swell(position, 0.15, 0.2) * Envelope.strike(i, ring) * click;
            }
        }
        return sound;
    }
}
