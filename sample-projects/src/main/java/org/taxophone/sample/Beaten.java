package org.taxophone.sample;

/// Sounds of what is beaten with a stick or shaken.
final class Beaten {
    /// The partials of a church bell, tuned to its prime: hum, prime, tierce, quint, nominal and
    /// what lies above.
    private static final double[] BELL_PARTIALS = {0.5, 1, 1.2, 1.5, 2, 2.67, 3.0};

    /// The modes of a round membrane: zeros of Bessel functions over the first of them (Rayleigh).
    private static final double[] MEMBRANE_MODES = {1, 1.594, 2.136, 2.296};

    private Beaten() {}

    /// A bell: seven partials that ring for long and beat, as each is a pair a hair apart.
    static double[] bell(Draw draw, int samples) {
        double prime = draw.pitch(480, 900);
        double apart = draw.between(0.001, 0.003);
        double[] sound = new double[samples];
        for (int partial = 0; partial < BELL_PARTIALS.length; partial++) {
            double frequency = prime * BELL_PARTIALS[partial];
            Oscillator one = new Oscillator(draw.phase());
            Oscillator other = new Oscillator(draw.phase());
            double loudness = StrictMath.pow(0.8, partial);
            int ring = (int) (samples * 1.6 / (1 + 0.25 * partial));
            for (int i = 0; i < samples; i++) {
                double pair = one.next(frequency) + other.next(frequency * (1 + apart));
                double end = Envelope.swell((double) i / samples, 0.001, 0.2);
                sound[i] += loudness * end * Envelope.strike(i, ring) * pair;
            }
        }
        return sound;
    }

    /// A drum: a membrane whose pitch drops as it slackens, under the noise of the stick.
    static double[] drum(Draw draw, int samples) {
        double base = draw.pitch(80, 170);
        double drop = draw.between(0.3, 0.9);
        double stick = draw.between(0.2, 0.6);
        int ring = (int) (samples * draw.between(0.6, 0.9));
        double[] sound = new double[samples];
        for (int mode = 0; mode < MEMBRANE_MODES.length; mode++) {
            Oscillator skin = new Oscillator(0);
            double loudness = StrictMath.pow(0.55, mode);
            for (int i = 0; i < samples; i++) {
                double slack = 1 + drop * StrictMath.exp(-12.0 * i / ring);
                double tone = skin.next(base * MEMBRANE_MODES[mode] * slack);
                sound[i] += loudness * Envelope.strike(i, ring) * tone;
            }
        }
        int hit = StrictMath.min(samples, SampleSounds.SAMPLE_RATE_HZ / 40);
        double low = 0;
        for (int i = 0; i < hit; i++) {
            low += 0.4 * (draw.noise() - low);
            sound[i] += 2 * stick * Envelope.strike(i, hit) * low;
        }
        return sound;
    }

    /// A wood block: two high modes, gone at once.
    static double[] block(Draw draw, int samples) {
        double base = draw.pitch(1100, 2100);
        double second = base * draw.between(1.45, 1.75);
        double share = draw.between(0.3, 0.7);
        Oscillator first = new Oscillator(draw.phase());
        Oscillator other = new Oscillator(draw.phase());
        double[] sound = new double[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] =
                    Envelope.strike(i, samples) * (first.next(base) + share * other.next(second));
        }
        return sound;
    }

    /// A shaker: two to four swishes of grains, each a little bow of noise.
    static double[] shaker(Draw draw, int samples) {
        int swishes = draw.oneOf(2, 4);
        double edge = draw.between(0.3, 0.6);
        double[] sound = new double[samples];
        int room = samples / swishes;
        double low = 0;
        for (int i = 0; i < samples; i++) {
            double white = draw.noise();
            low += edge * (white - low);
            double within = (double) (i % room) / room;
            sound[i] = Envelope.swell(within, 0.45, 0.45) * within * (white - low);
        }
        return sound;
    }
}
