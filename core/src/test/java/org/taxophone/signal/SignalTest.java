package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Known answers, and refusals by name.
class SignalTest {
    @Test
    void aSineOfFullScaleHasItsPowerInItsBin() {
        float[] sine = new float[4_096];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) Math.sin(2 * Math.PI * 32 * i / 256);
        }
        float[] power = new float[129];
        new Stft(256, 128).power(sine, sine.length, 10, power);
        // half of the window's sum, 64, squared
        assertThat(power[32]).isCloseTo(64f * 64f, within(1f));
        assertThat(power[64]).isLessThan(1e-3f);
    }

    @Test
    void oneSampleIsAConstant() {
        float[] power = new float[17];
        new Stft(32, 16).power(new float[] {0.5f}, 1, 0, power);
        assertThat(power[0]).isCloseTo(64f, within(1e-3f));
    }

    @Test
    void melsGoThereAndBack() {
        for (double hz : new double[] {0, 440, 1000, 4000, 11_025}) {
            assertThat(MelFilterBank.toHz(MelFilterBank.toMel(hz))).isCloseTo(hz, within(1e-9));
        }
        assertThat(MelFilterBank.toMel(1000)).isCloseTo(15, within(1e-12));
        assertThat(MelFilterBank.centresHz(64, 0, 4000)).isSorted().hasSize(64);
    }

    @Test
    void decibelsOfKnownPowers() {
        float[] values = {1, 10, 0, 1e-12f};
        DecibelScale.toDecibel(values, 0, 4, 1e-10f);
        assertThat(values).containsExactly(new float[] {0, 10, -100, -100}, within(1e-4f));
        DecibelScale.toUnit(values, 0, 4, 20);
        assertThat(values).containsExactly(new float[] {0.5f, 1, 0, 0}, within(1e-4f));
    }

    @Test
    void silenceIsTrimmedAtBothEnds() {
        float[] energy = new float[40];
        for (int i = 0; i < 40; i++) {
            energy[i] = i >= 10 && i < 25 ? -5 : -70;
        }
        // smoothing over 3 frames reaches half way to the neighbours, below the threshold
        assertThat(VoiceActivity.trim(energy, 40, 30)).isEqualTo(new Span(10, 25));
        assertThat(VoiceActivity.sounding(energy, 40, 30)).hasSize(40);
    }

    @Test
    void aClickIsNotTrimmed() {
        float[] energy = new float[40];
        java.util.Arrays.fill(energy, -70);
        energy[7] = 0;
        assertThat(VoiceActivity.trim(energy, 40, 30)).isEqualTo(new Span(0, 40));
        assertThat(VoiceActivity.trim(energy, 1, 30)).isEqualTo(new Span(0, 1));
    }

    @Test
    void badValuesAreRefusedByName() {
        assertThatThrownBy(() -> new Stft(255, 80)).hasMessageContaining("fftSize");
        assertThatThrownBy(() -> new Stft(256, 0)).hasMessageContaining("hopSamples");
        assertThatThrownBy(() -> new MelFilterBank(8_000, 256, 64, 0, 5_000))
                .hasMessageContaining("highHz")
                .hasMessageContaining("5000");
        assertThatThrownBy(() -> HannWindow.periodic(0)).hasMessageContaining("length");
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("to");
    }
}
