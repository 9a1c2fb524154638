package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.audio.Waveform;

/// Spectrograms that are made while a sound is read.
class GrowingSpectrogramTest {
    private static final int RATE = 8000;
    private static final double WINDOW = 0.032;

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 257, 1000, 50_000})
    void piecesDoNotMatterAndAShortSoundIsAsItIs(int piece) {
        float[] sound = noise(RATE + 123);
        Spectrogram whole = Spectrogram.of(new Waveform(sound, RATE), WINDOW, 200);
        Spectrogram grown = grown(sound, piece, 200).end();
        assertThat(grown.frames()).isEqualTo(whole.frames());
        assertThat(grown.hopSeconds()).isEqualTo(whole.hopSeconds());
        assertThat(grown.durationSeconds()).isEqualTo(whole.durationSeconds());
        assertThat(grown.decibels()).isEqualTo(whole.decibels());
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 4096, 1_000_000})
    void aColumnKeepsTheLoudestOfItsTime(int piece) {
        float[] sound = noise(60 * RATE);
        int half = 128;
        GrowingSpectrogram growing = grown(sound, piece, 100);
        Spectrogram grown = growing.end();
        int hop = (int) Math.round(grown.hopSeconds() * RATE);
        int windows = Math.ceilDiv(60 * RATE / 99 + 1, half);
        Spectrogram fine = fine(sound, hop / windows);
        assertThat(grown.frames()).isBetween(95, 100);
        for (int bin : new int[] {1, 40, 100}) {
            for (int column : new int[] {0, 1, 50, grown.frames() - 2}) {
                float loudest = Float.NEGATIVE_INFINITY;
                int first = column * windows - windows / 2;
                for (int frame = Math.max(0, first); frame < first + windows; frame++) {
                    loudest = Math.max(loudest, fine.at(bin, frame));
                }
                assertThat(grown.at(bin, column)).isCloseTo(loudest, within(1e-3f));
            }
        }
    }

    @Test
    void aShortCallIsSeenInTenMinutes() {
        float[] sound = new float[600 * RATE];
        int at = 417 * RATE;
        for (int i = 0; i < RATE / 20; i++) {
            sound[at + i] = (float) (0.5 * Math.sin(2 * Math.PI * 1000 * i / RATE));
        }
        Spectrogram grown = grown(sound, 100_000, 300).end();
        assertThat(grown.level(417, 1000)).isCloseTo(-6, within(1.0));
        assertThat(grown.level(400, 1000)).isLessThan(-100);
    }

    @Test
    void whatIsThereSoFarIsTheBeginningOfTheWhole() {
        float[] sound = noise(60 * RATE);
        GrowingSpectrogram growing = new GrowingSpectrogram(RATE, WINDOW, 100, 60);
        growing.add(Arrays.copyOf(sound, 30 * RATE));
        Spectrogram before = growing.soFar();
        growing.add(Arrays.copyOfRange(sound, 30 * RATE, 60 * RATE));
        Spectrogram whole = growing.end();
        assertThat(before.frames()).isBetween(45, 50);
        assertThat(before.durationSeconds()).isBetween(28.0, 30.0);
        for (int frame = 0; frame < before.frames(); frame++) {
            assertThat(before.at(40, frame)).isEqualTo(whole.at(40, frame));
        }
    }

    /// A header may say less than there is, or more.
    @Test
    void otherLengthsThanTheExpectedAreEndured() {
        float[] sound = noise(10 * RATE);
        GrowingSpectrogram more = new GrowingSpectrogram(RATE, WINDOW, 50, 5);
        more.add(sound);
        assertThat(more.end().frames()).isEqualTo(50);
        assertThat(more.end().durationSeconds()).isCloseTo(5.1, within(0.1));
        GrowingSpectrogram less = new GrowingSpectrogram(RATE, WINDOW, 50, 1000);
        less.add(sound);
        assertThat(less.end().frames()).isEqualTo(1);
        GrowingSpectrogram nothing = new GrowingSpectrogram(RATE, WINDOW, 50, 0);
        assertThat(nothing.soFar().frames()).isZero();
        assertThat(nothing.end().frames()).isZero();
    }

    private static GrowingSpectrogram grown(float[] sound, int piece, int columns) {
        GrowingSpectrogram growing =
                new GrowingSpectrogram(RATE, WINDOW, columns, (double) sound.length / RATE);
        for (int from = 0; from < sound.length; from += piece) {
            growing.add(Arrays.copyOfRange(sound, from, Math.min(sound.length, from + piece)));
        }
        return growing;
    }

    // all frames, one each hop
    private static Spectrogram fine(float[] sound, int hop) {
        Spectrogram fine =
                Spectrogram.of(new Waveform(sound, RATE), WINDOW, (sound.length - 1) / (hop - 1));
        assertThat(Math.round(fine.hopSeconds() * RATE)).isEqualTo(hop);
        return fine;
    }

    private static float[] noise(int samples) {
        SplittableRandom random = new SplittableRandom(3);
        float[] sound = new float[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = (float) (random.nextDouble() - 0.5);
        }
        return sound;
    }
}
