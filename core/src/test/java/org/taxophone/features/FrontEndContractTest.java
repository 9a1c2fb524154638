package org.taxophone.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.audio.Resampler;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.taxophone.golden.SyntheticSound;

/// What every front end must do.
class FrontEndContractTest {
    static Stream<FrontEndConfig> frontEnds() {
        return Stream.of(
                EventConfig.defaults(),
                new EventConfig(16_000, 32, 10, 64, 0.97, 30, 50, 64, 1, 1, 60),
                TextureConfig.defaults(),
                TextureConfig.defaults().withClipSeconds(0.7),
                LogMelConfig.defaults(),
                LogMelConfig.defaults().withClipSeconds(10),
                LogMelConfig.defaults().withVoiceRangeDb(40),
                MagnitudeConfig.defaults(),
                MelDecibelConfig.defaults());
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void valuesAreInUnitRangeAndShapesAreMultiplesOf16(FrontEndConfig config) {
        FeatureExtractor extractor = FeatureExtractor.of(config);
        assertThat(config.bins() % 16).isZero();
        if (!(config instanceof MelDecibelConfig)) { // as printed: nothing is rounded up
            assertThat(config.frames() % 16).isZero();
        }
        for (double seconds : List.of(0.01, 0.3, 2.0, 11.0)) {
            FeatureMatrix matrix =
                    extractor.extract(SyntheticSound.of(config.sampleRateHz(), seconds, 3));
            assertThat(matrix.bins()).isEqualTo(config.bins());
            assertThat(matrix.frames()).isEqualTo(config.frames());
            if (!(config instanceof LogMelConfig logMel && logMel.voiceRangeDb() > 0)) {
                assertThat(matrix.frameMask()[0]).isTrue();
            }
            float largest = 0;
            for (float value : matrix.values()) {
                assertThat(value).isBetween(0f, 1.000001f);
                largest = Math.max(largest, value);
            }
            assertThat(largest).as("something is there").isGreaterThan(0.1f);
        }
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void aClipGivesTheSameWhateverCameBefore(FrontEndConfig config) {
        Waveform clip = SyntheticSound.of(config.sampleRateHz(), 0.4, 5);
        float[] before = clip.samples().clone();
        FeatureExtractor extractor = FeatureExtractor.of(config);
        FeatureMatrix first = extractor.extract(clip);
        extractor.extract(SyntheticSound.of(config.sampleRateHz(), 9, 8));
        FeatureMatrix again = extractor.extract(clip);
        assertThat(again.values()).isEqualTo(first.values());
        assertThat(again.frameMask()).isEqualTo(first.frameMask());
        assertThat(clip.samples()).as("the sound is not changed").isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void anotherRateIsResampled(FrontEndConfig config) {
        Waveform clip = SyntheticSound.of(44_100, 0.5, 2);
        FeatureMatrix direct = FeatureExtractor.of(config).extract(clip);
        FeatureMatrix resampled =
                FeatureExtractor.of(config)
                        .extract(Resampler.resample(clip, config.sampleRateHz()));
        assertThat(direct.values()).isEqualTo(resampled.values());
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void whatIsNoSoundIsRefusedInWords(FrontEndConfig config) {
        FeatureExtractor extractor = FeatureExtractor.of(config);
        int rate = config.sampleRateHz();
        refused(extractor, new Waveform(new float[0], rate), "no samples");
        refused(extractor, new Waveform(new float[1_000], rate), "silent");
        float[] constant = new float[1_000];
        Arrays.fill(constant, 0.25f);
        refused(extractor, new Waveform(constant, rate), "silent");
        float[] broken = SyntheticSound.of(rate, 0.2, 1).samples();
        broken[17] = Float.NaN;
        refused(extractor, new Waveform(broken, rate), "Sample 17");
        broken[17] = Float.POSITIVE_INFINITY;
        refused(extractor, new Waveform(broken, rate), "Infinity");
    }

    @Test
    void soundBelowTheFloorIsSilenceToLevelledFrontEnds() {
        float[] faint = SyntheticSound.of(16_000, 0.2, 1).samples();
        for (int i = 0; i < faint.length; i++) {
            faint[i] *= 1e-9f;
        }
        Waveform clip = new Waveform(faint, 16_000);
        refused(FeatureExtractor.of(TextureConfig.defaults()), clip, "silent");
        refused(FeatureExtractor.of(EventConfig.defaults()), clip, "silent");
    }

    private static void refused(FeatureExtractor extractor, Waveform clip, String words) {
        assertThatThrownBy(() -> extractor.extract(clip))
                .isInstanceOfSatisfying(
                        TaxophoneException.class, e -> assertThat(e.nextStep()).isNotBlank())
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @MethodSource("frontEnds")
    void levelDoesNotMatterWhereItIsTakenOut(FrontEndConfig config) {
        Waveform clip = SyntheticSound.of(config.sampleRateHz(), 0.5, 4);
        float[] loud = clip.samples().clone();
        for (int i = 0; i < loud.length; i++) {
            loud[i] *= 2;
        }
        FeatureExtractor extractor = FeatureExtractor.of(config);
        float[] one = extractor.extract(clip).values();
        float[] two = extractor.extract(new Waveform(loud, clip.sampleRateHz())).values();
        double difference = 0;
        for (int i = 0; i < one.length; i++) {
            difference = Math.max(difference, Math.abs(one[i] - two[i]));
        }
        if (config instanceof LogMelConfig) {
            assertThat(difference).isBetween(0.05, 0.07); // 6 dB of 100
        } else if (config instanceof MelDecibelConfig) {
            assertThat(difference).isBetween(0.037, 0.038); // 6 dB of 160
        } else {
            assertThat(difference).isLessThan(1e-3);
        }
    }

    @Test
    void framesFollowThePaper() {
        assertThat(LogMelConfig.defaults().frames()).isEqualTo(144);
        assertThat(LogMelConfig.defaults().withClipSeconds(10).frames()).isEqualTo(336);
        assertThat(MagnitudeConfig.defaults().frames()).isEqualTo(64);
        assertThat(TextureConfig.defaults().frames()).isEqualTo(160);
        assertThat(MelDecibelConfig.defaults().frames()).isEqualTo(130);
        assertThat(EventConfig.defaults().windowSamples()).isEqualTo(256);
        assertThat(EventConfig.defaults().hopSamples()).isEqualTo(80);
    }

    @Test
    void equalConfigsHaveEqualFingerprintsAndOthersHaveOthers() {
        assertThat(frontEnds().map(FrontEndConfig::fingerprint)).doesNotHaveDuplicates();
        assertThat(frontEnds().map(FrontEndConfig::title).distinct().count())
                .as("all but the mask")
                .isEqualTo(frontEnds().count() - 1);
        assertThat(EventConfig.defaults().fingerprint())
                .isEqualTo(EventConfig.defaults().fingerprint())
                .contains("levelDb=50.0");
    }

    @Test
    void badValuesAreRefusedByName() {
        assertThatThrownBy(() -> new EventConfig(8_000, 32, 10, 60, 0.97, 30, 50, 64, 2, 2, 60))
                .hasMessageContaining("melBands")
                .hasMessageContaining("60");
        assertThatThrownBy(() -> new EventConfig(8_000, 32, 40, 64, 0.97, 30, 50, 64, 2, 2, 60))
                .hasMessageContaining("hopMillis");
        assertThatThrownBy(() -> new EventConfig(8_000, 32, 10, 64, 0.97, -1, 50, 64, 2, 2, 60))
                .hasMessageContaining("trimDb");
        assertThatThrownBy(() -> new TextureConfig(16_000, 961, 500, 128, 2, 60, 5))
                .hasMessageContaining("windowSamples");
        assertThatThrownBy(() -> TextureConfig.defaults().withClipSeconds(Double.NaN))
                .hasMessageContaining("clipSeconds");
        assertThatThrownBy(() -> new LogMelConfig(16_000, 960, 480, 128, 4, 10, 5))
                .hasMessageContaining("ceilingDb");
        assertThatThrownBy(() -> new MagnitudeConfig(16_000, 512, 256, 300, 1))
                .hasMessageContaining("bins");
        assertThatThrownBy(() -> new MagnitudeConfig(0, 512, 256, 128, 1))
                .hasMessageContaining("sampleRateHz");
    }
}
