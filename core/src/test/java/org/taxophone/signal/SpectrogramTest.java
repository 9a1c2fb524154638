package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.audio.Waveform;

class SpectrogramTest {
    private static final int RATE = 8000;

    @Test
    void fullScaleSineReadsNoDecibels() {
        Spectrogram spectrogram = Spectrogram.of(sine(1000, 1, RATE), 0.032, 100);
        assertThat(spectrogram.nyquistHz()).isEqualTo(4000);
        assertThat(spectrogram.level(0.5, 1000)).isCloseTo(0, within(0.01));
        assertThat(spectrogram.level(0.5, 3000)).isLessThan(-80);
    }

    @Test
    void quieterSineReadsItsLevel() {
        Spectrogram spectrogram = Spectrogram.of(sine(2000, 0.1f, RATE), 0.032, 50);
        assertThat(spectrogram.level(0.25, 2000)).isCloseTo(-20, within(0.01));
    }

    @Test
    void framesCoverTheSoundAndNoMoreThanAsked() {
        Spectrogram spectrogram = Spectrogram.of(sine(440, 0.5f, 3 * RATE), 0.032, 200);
        assertThat(spectrogram.frames()).isBetween(150, 200);
        assertThat(spectrogram.hopSeconds() * (spectrogram.frames() - 1))
                .isCloseTo(3, within(0.05));
        assertThat(spectrogram.level(7, 440)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void whatSoundsAllTheTimeIsTakenAwayAndWhatIsLouderStays() {
        float[] samples = sine(1000, 0.01f, 2 * RATE).samples().clone();
        float[] call = sine(3000, 0.5f, 2 * RATE).samples();
        for (int i = RATE; i < RATE + RATE / 4; i++) {
            samples[i] += call[i];
        }
        Spectrogram noisy = Spectrogram.of(new Waveform(samples, RATE), 0.032, 200);
        Spectrogram clean = noisy.withoutBackground();
        assertThat(noisy.level(0.5, 1000)).isCloseTo(-40, within(0.1));
        assertThat(clean.level(0.5, 1000)).as("the hum").isCloseTo(-60, within(0.2));
        assertThat(clean.level(1.1, 3000)).as("the call").isCloseTo(-6, within(0.1));
        Spectrogram silent = Spectrogram.of(new Waveform(new float[100], RATE), 0.032, 64);
        assertThat(silent.withoutBackground().percentile(1)).isEqualTo(Spectrogram.FLOOR_DB);
    }

    @Test
    void silenceAndShortSoundsStayFinite() {
        Spectrogram silent = Spectrogram.of(new Waveform(new float[100], RATE), 0.032, 64);
        assertThat(silent.percentile(1)).isEqualTo(Spectrogram.FLOOR_DB);
        Spectrogram nothing = Spectrogram.of(new Waveform(new float[0], RATE), 0.032, 64);
        assertThat(nothing.frames()).isZero();
        assertThat(nothing.percentile(0.5)).isEqualTo(Spectrogram.FLOOR_DB);
        assertThat(Spectrogram.of(new Waveform(new float[] {0.5f}, RATE), 0.032, 64).frames())
                .isPositive();
    }

    @Test
    void outlineKeepsTheExtremesOfEachColumn() {
        Outline outline = outline(new float[] {0, 1, -1, 0.5f, 0.25f, 0}, 3);
        assertThat(outline.low()).containsExactly(0, -1, 0);
        assertThat(outline.high()).containsExactly(1, 0.5f, 0.25f);
        assertThat(outline(new float[0], 5).columns()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1000})
    void anOutlineMayGrow(int piece) {
        float[] sound = sine(441, 1, 1000).samples();
        GrowingOutline growing = new GrowingOutline(90, sound.length);
        assertThat(growing.soFar().columns()).isZero();
        for (int from = 0; from < sound.length; from += piece) {
            growing.add(Arrays.copyOfRange(sound, from, Math.min(sound.length, from + piece)));
        }
        Outline whole = outline(sound, 90);
        assertThat(growing.fraction()).isEqualTo(1);
        assertThat(growing.soFar().low()).isEqualTo(whole.low());
        assertThat(growing.soFar().high()).isEqualTo(whole.high());
        growing.add(new float[] {7});
        assertThat(growing.soFar().high()).as("beyond its end").isEqualTo(whole.high());
    }

    private static Outline outline(float[] samples, int columns) {
        GrowingOutline growing = new GrowingOutline(columns, samples.length);
        growing.add(samples);
        return growing.soFar();
    }

    private static Waveform sine(double hertz, float amplitude, int samples) {
        float[] values = new float[samples];
        for (int i = 0; i < samples; i++) {
            values[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return new Waveform(values, RATE);
    }
}
