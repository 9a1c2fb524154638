package org.taxophone.sample;

/// Sounds that are hit once and ring out.
final class Struck {
    /// The modes of a free bar (Rayleigh): what makes a glockenspiel no string.
    private static final double[] BAR_MODES = {1, 2.756, 5.404, 8.933};

    private Struck() {}

    /// A metal or wooden bar: four inharmonic partials, the higher ones gone sooner.
    static double[] bar(Draw draw, int samples) {
        double base = draw.pitch(420, 900);
        double hardness = draw.between(0.35, 0.8);
        double[] sound = new double[samples];
        for (int mode = 0; mode < BAR_MODES.length; mode++) {
            double frequency = base * BAR_MODES[mode];
            if (frequency > 7600) {
                break;
            }
            Oscillator partial = new Oscillator(draw.phase());
            double loudness = StrictMath.pow(hardness, mode);
            int ring = (int) (samples / (1 + 0.6 * mode));
            for (int i = 0; i < samples; i++) {
                sound[i] += loudness * Envelope.strike(i, ring) * partial.next(frequency);
            }
        }
        return sound;
    }

    /// A plucked string after Karplus and Strong (1983): noise in a delay line that forgets its
    /// high frequencies first.
    static double[] string(Draw draw, int samples) {
        double base = draw.pitch(110, 330);
        int length = (int) StrictMath.round(SampleSounds.SAMPLE_RATE_HZ / base);
        double brightness = draw.between(0.15, 0.45);
        double[] line = new double[length];
        double smooth = 0;
        for (int i = 0; i < length; i++) {
            smooth += brightness * (draw.noise() - smooth);
            line[i] = smooth;
        }
        double seconds = (double) samples / SampleSounds.SAMPLE_RATE_HZ;
        // the loop is passed `base` times a second: 60 dB down at the end of the clip
        double loss = StrictMath.pow(10, -3 / (base * seconds));
        double[] sound = new double[samples];
        for (int i = 0; i < samples; i++) {
            int at = i % length;
            sound[i] = line[at];
            line[at] = loss * 0.5 * (line[at] + line[(at + 1) % length]);
        }
        return sound;
    }

    /// Water: each drop is a bubble that closes, a sine that rises while it dies away.
    static double[] drops(Draw draw, int samples) {
        int drops = draw.oneOf(2, 4);
        double[] sound = new double[samples];
        int room = samples / drops;
        for (int drop = 0; drop < drops; drop++) {
            int start = drop * room + (int) draw.between(0, 0.25 * room);
            int length = StrictMath.min((int) (room * draw.between(0.5, 0.75)), samples - start);
            double from = draw.pitch(500, 900);
            double to = from * draw.between(2.2, 3.0);
            double loudness = draw.between(0.6, 1);
            Oscillator bubble = new Oscillator(0);
            for (int i = 0; i < length; i++) {
                double frequency = from * StrictMath.pow(to / from, (double) i / length);
                sound[start + i] += loudness * Envelope.strike(i, length) * bubble.next(frequency);
            }
        }
        return sound;
    }
}
