package org.taxophone.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.audio.Waveform;

/// What a model sees of a sine sounds like the sine.
class FeatureInversionTest {
    static List<FrontEndConfig> frontEnds() {
        return List.of(
                EventConfig.defaults(),
                LogMelConfig.defaults().withClipSeconds(1),
                MagnitudeConfig.defaults(),
                TextureConfig.defaults().withClipSeconds(1));
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void aSineComesBackNearItsPitch(FrontEndConfig config) {
        int rate = 16_000;
        float[] samples = new float[rate];
        for (int i = 0; i < rate; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * 600 * i / rate));
        }
        FeatureMatrix seen = FeatureExtractor.of(config).extract(new Waveform(samples, rate));
        FeatureInversion inversion = new FeatureInversion(config);
        Waveform heard = inversion.sound(seen);
        assertThat(heard.sampleRateHz()).isEqualTo(config.sampleRateHz());
        assertThat(heard.durationSeconds()).isBetween(0.5, 1.5);
        double crossings = 0;
        float[] h = heard.samples();
        int from = h.length / 4;
        int to = h.length / 2;
        for (int i = from; i < to; i++) {
            crossings += h[i] < 0 != h[i + 1] < 0 ? 0.5 : 0;
        }
        double hertz = crossings * heard.sampleRateHz() / (to - from);
        assertThat(hertz).as(config.title()).isBetween(540.0, 660.0);
        float peak = 0;
        for (float sample : h) {
            peak = Math.max(peak, Math.abs(sample));
        }
        assertThat(peak).isBetween(0.05f, 1f);
        assertThat(inversion.caution()).isNotBlank();
    }
}
