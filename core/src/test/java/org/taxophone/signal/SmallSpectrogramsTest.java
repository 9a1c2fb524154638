package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.Waveform;

/// The loudest of what the whole spectrogram says, band by band, whatever came before.
class SmallSpectrogramsTest {
    private static final int RATE = 8000;
    private static final double WINDOW = 0.032;

    private final SmallSpectrograms small = new SmallSpectrograms(20);

    @Test
    void isTheLoudestOfEachBand() {
        same(noise(RATE, RATE), 60, 4000);
        same(noise(RATE / 3, RATE), 176, 4000);
        same(noise(2 * RATE, 2 * RATE), 300, 4000);
        same(noise(100, RATE), 8, 3000);
        same(noise(RATE, RATE), 40, 4000);
    }

    @Test
    void aboveHalfItsRateThereIsNothing() {
        SmallSpectrograms.Small low = small.of(noise(RATE, RATE), WINDOW, 50, 8000);
        assertThat(low.bands()).isEqualTo(10);
        assertThat(low.frames()).isBetween(40, 50);
        assertThat(small.of(new Waveform(new float[0], RATE), WINDOW, 50, 4000).frames()).isZero();
        SmallSpectrograms.Small silent =
                small.of(new Waveform(new float[RATE], RATE), WINDOW, 50, 4000);
        assertThat(silent.levels()[0]).isCloseTo(Spectrogram.FLOOR_DB, Offset.offset(1e-3f));
    }

    private void same(Waveform sound, int frames, double topHz) {
        Spectrogram whole = Spectrogram.of(sound, WINDOW, frames);
        SmallSpectrograms.Small now = small.of(sound, WINDOW, frames, topHz);
        assertThat(now.frames()).isEqualTo(whole.frames());
        assertThat(now.hopSeconds()).isEqualTo(whole.hopSeconds());
        assertThat(now.bands()).isEqualTo(20);
        for (int band = 0; band < now.bands(); band++) {
            int from = (int) (topHz * band / 20 / whole.nyquistHz() * (whole.bins() - 1));
            int to = (int) (topHz * (band + 1) / 20 / whole.nyquistHz() * (whole.bins() - 1));
            for (int frame = 0; frame < now.frames(); frame++) {
                float loudest = Float.NEGATIVE_INFINITY;
                for (int bin = from; bin < Math.min(Math.max(to, from + 1), whole.bins()); bin++) {
                    loudest = Math.max(loudest, whole.at(bin, frame));
                }
                assertThat(now.levels()[band * now.frames() + frame])
                        .isCloseTo(loudest, Offset.offset(1e-3f));
            }
        }
    }

    private static Waveform noise(int samples, int rate) {
        SplittableRandom random = new SplittableRandom(samples);
        float[] values = new float[samples];
        for (int i = 0; i < samples; i++) {
            values[i] = (float) (random.nextGaussian() * Math.exp(-3.0 * i / samples) / 8);
        }
        return new Waveform(values, rate);
    }
}
