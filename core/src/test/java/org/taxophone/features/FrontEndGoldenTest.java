package org.taxophone.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.golden.Golden;
import org.taxophone.golden.SyntheticSound;

/// Front ends equal to the same steps in NumPy, SciPy and librosa.
class FrontEndGoldenTest {
    private static final double[] EVENT_SECONDS = {0.2, 0.45, 1.3};
    private final Golden golden = Golden.read("features");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eventsAreTrimmedLevelledAndStretched(int event) {
        FeatureMatrix matrix =
                FeatureExtractor.of(EventConfig.defaults())
                        .extract(SyntheticSound.of(8_000, EVENT_SECONDS[event], 11 + event));
        golden.assertClose(matrix.values(), "event" + event, 5e-4);
        assertThat(sounding(matrix)).isEqualTo(32);
    }

    @Test
    void texturesAreLevelledAndPadded() {
        FeatureMatrix matrix =
                FeatureExtractor.of(TextureConfig.defaults())
                        .extract(SyntheticSound.of(16_000, 1, 7));
        assertThat(matrix.bins()).isEqualTo(64);
        assertThat(matrix.frames()).isEqualTo(160);
        golden.assertClose(columns(matrix, 32), "texture", 1e-4);
        assertThat(sounding(matrix)).isEqualTo(32);
        assertThat(matrix.at(10, 32)).isZero();
    }

    @Test
    void magnitudesArePaddedToASecond() {
        FeatureMatrix matrix =
                FeatureExtractor.of(MagnitudeConfig.defaults())
                        .extract(SyntheticSound.of(16_000, 0.3, 9));
        assertThat(matrix.bins()).isEqualTo(128);
        assertThat(matrix.frames()).isEqualTo(64);
        golden.assertClose(columns(matrix, 20), "magnitude", 1e-4);
        assertThat(sounding(matrix)).isEqualTo(19);
    }

    @Test
    void logMelIsThatOfLibrosaOnItsScale() {
        FeatureMatrix matrix =
                FeatureExtractor.of(LogMelConfig.defaults())
                        .extract(SyntheticSound.of(16_000, 0.3, 3));
        assertThat(matrix.bins()).isEqualTo(128);
        assertThat(matrix.frames()).isEqualTo(144);
        // golden (time, band); the last frames see padding here and mirrored sound there
        double[] power = golden.get("mel");
        for (int frame = 0; frame < 9; frame++) {
            for (int band = 0; band < 128; band++) {
                double decibel = 10 * Math.log10(power[frame * 128 + band]);
                double unit = Math.clamp((decibel + 60) / 100, 0, 1);
                assertThat(matrix.at(band, frame)).isCloseTo((float) unit, within(1e-4f));
            }
        }
        assertThat(sounding(matrix)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "padded"})
    void decibelsAreThoseOfLibrosa(String name) {
        double seconds = name.equals("whole") ? 3.2 : 0.7;
        FeatureMatrix matrix =
                FeatureExtractor.of(MelDecibelConfig.defaults())
                        .extract(SyntheticSound.of(22_050, seconds, 4));
        assertThat(matrix.frames()).isEqualTo(130);
        double[] expected = Golden.read("decibels").get(name); // every eighth band
        for (int i = 0; i < expected.length; i++) {
            double decibel = 160.0 * matrix.at(8 * (i / 130), i % 130) - 100;
            assertThat(decibel).isCloseTo(expected[i], within(1e-4 * Math.abs(expected[i])));
        }
        assertThat(sounding(matrix)).isEqualTo(name.equals("whole") ? 130 : 31);
    }

    private static long sounding(FeatureMatrix matrix) {
        return IntStream.range(0, matrix.frames()).filter(i -> matrix.frameMask()[i]).count();
    }

    /// The first columns, bin by bin.
    private static float[] columns(FeatureMatrix matrix, int columns) {
        float[] values = new float[matrix.bins() * columns];
        for (int bin = 0; bin < matrix.bins(); bin++) {
            for (int frame = 0; frame < columns; frame++) {
                values[bin * columns + frame] = matrix.at(bin, frame);
            }
        }
        return values;
    }
}
