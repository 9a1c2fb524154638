package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {
    private static float[] golden() {
        float[] x = new float[1500];
        for (int n = 0; n < x.length; n++) {
            x[n] = (float) (Math.sin(0.05 * n) + 0.5 * Math.sin(0.0009 * n * n));
        }
        return x;
    }

    @ParameterizedTest
    @CsvSource({"8000, 16000", "44100, 16000", "16000, 22050", "48000, 8000"})
    void equalsScipyWithTheSameWindow(int from, int to) {
        float[] y = Resampler.resample(new Waveform(golden(), from), to).samples();
        double[] expected = Fixtures.doubles("resampled-" + from + "-" + to + ".f64");
        assertThat(y).hasSize(expected.length);
        for (int i = 0; i < y.length; i++) {
            assertThat((double) y[i]).as("sample %d", i).isCloseTo(expected[i], within(1e-6));
        }
    }

    @Test
    void sameRateIsTheSameWaveform() {
        Waveform waveform = new Waveform(golden(), 8000);
        assertThat(Resampler.resample(waveform, 8000)).isSameAs(waveform);
    }

    @ParameterizedTest
    @CsvSource({"44101, 16000", "7, 11", "192000, 1000", "1, 3"})
    void oddRatiosKeepLengthAndLevel(int from, int to) {
        float[] ones = new float[20 * from + 1000];
        java.util.Arrays.fill(ones, 1);
        float[] y = Resampler.resample(new Waveform(ones, from), to).samples();
        assertThat(y.length).isEqualTo((int) Math.ceilDiv((long) ones.length * to, (long) from));
        assertThat((double) y[y.length / 2]).isCloseTo(1, within(1e-4));
    }

    @Test
    void emptyStaysEmpty() {
        assertThat(Resampler.resample(new Waveform(new float[0], 8000), 16000).samples()).isEmpty();
    }

    @Test
    void refusesRateZero() {
        assertThatThrownBy(() -> Resampler.resample(new Waveform(golden(), 8000), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("targetRateHz must be at least 1: was 0");
    }
}
