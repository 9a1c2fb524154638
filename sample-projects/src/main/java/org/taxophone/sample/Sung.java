package org.taxophone.sample;

/// Sounds that a throat, a beak or a pipe holds.
final class Sung {
    private Sung() {}

    /// A chirp: one sweep upwards through an octave or so, with a weak second harmonic.
    static double[] chirp(Draw draw, int samples) {
        double from = draw.pitch(1500, 2300);
        double to = from * draw.between(1.9, 2.6);
        double bend = draw.between(0.8, 1.6);
        double second = draw.between(0.05, 0.2);
        return sweep(samples, from, to, bend, second, 0.2, 0.3);
    }

    /// One note that glides, with a second harmonic while that is below the highest frequency.
    ///
    /// @param bend 1 for as much pitch in each moment; less is quicker at first
    /// @param second how loud the harmonic is
    static double[] sweep(
            int samples,
            double from,
            double to,
            double bend,
            double second,
            double attack,
            double release) {
        Oscillator first = new Oscillator(0);
        Oscillator octave = new Oscillator(0);
        double[] sound = new double[samples];
        for (int i = 0; i < samples; i++) {
            double position = (double) i / samples;
            double frequency = from * StrictMath.pow(to / from, StrictMath.pow(position, bend));
            double overtone = frequency < 3700 ? second * octave.next(2 * frequency) : 0;
            sound[i] =
                    Envelope.swell(position, attack, release) * (first.next(frequency) + overtone);
        }
        return sound;
    }

    /// A trill: the same high note again and again, sixteen to twenty-four times a second.
    static double[] trill(Draw draw, int samples) {
        double centre = draw.pitch(2600, 4200);
        double depth = draw.between(0.08, 0.2);
        double rate = draw.between(16, 24);
        double phase = draw.phase();
        Oscillator tone = new Oscillator(0);
        double[] sound = new double[samples];
        for (int i = 0; i < samples; i++) {
            double beat =
                    StrictMath.sin(
                            phase + 2 * StrictMath.PI * rate * i / SampleSounds.SAMPLE_RATE_HZ);
            double gate = StrictMath.max(0.03, beat);
            double position = (double) i / samples;
            sound[i] =
                    Envelope.swell(position, 0.15, 0.25)
                            * gate
                            * tone.next(centre * (1 + depth * beat));
        }
        return sound;
    }

    /// A hum: low, harmonic, steady, slightly wavering, as of a motor or a closed mouth.
    static double[] hum(Draw draw, int samples) {
        double base = draw.pitch(90, 200);
        double colour = draw.between(0.35, 0.6);
        double waver = draw.between(3, 6);
        double depth = draw.between(0.003, 0.012);
        double[] sound = new double[samples];
        for (int harmonic = 1; harmonic <= 6; harmonic++) {
            Oscillator partial = new Oscillator(draw.phase());
            double loudness = StrictMath.pow(colour, harmonic - 1);
            for (int i = 0; i < samples; i++) {
                double time = (double) i / SampleSounds.SAMPLE_RATE_HZ;
                double drift = 1 + depth * StrictMath.sin(2 * StrictMath.PI * waver * time);
                sound[i] += loudness * partial.next(base * harmonic * drift);
            }
        }
        for (int i = 0; i < samples; i++) {
            sound[i] *= Envelope.swell((double) i / samples, 0.15, 0.2);
        }
        return sound;
    }

    /// Two notes, the second a third to a fifth lower: a cuckoo, or somebody calling a dog.
    static double[] whistle(Draw draw, int samples) {
        double high = draw.pitch(900, 1700);
        double low = high / draw.between(1.22, 1.5);
        double turn = draw.between(0.42, 0.55);
        double breath = draw.between(0.01, 0.05);
        Oscillator tone = new Oscillator(0);
        double[] sound = new double[samples];
        for (int i = 0; i < samples; i++) {
            double position = (double) i / samples;
            boolean second = position >= turn;
            double within = second ? (position - turn) / (1 - turn) : position / turn;
            double note = tone.next(second ? low : high) + breath * draw.noise();
            sound[i] = Envelope.swell(within, 0.12, second ? 0.4 : 0.15) * note;
        }
        return sound;
    }
}
