package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyScaleTest {
    @ParameterizedTest
    @EnumSource
    void placesAndFrequenciesAreEachOthersInverse(FrequencyScale scale) {
        for (double share = 0; share <= 1; share += 0.125) {
            assertThat(scale.share(scale.hertz(share, 22_050), 22_050))
                    .isCloseTo(share, within(1e-9));
        }
        assertThat(scale.share(0, 22_050)).isZero();
        assertThat(scale.share(22_050, 22_050)).isCloseTo(1, within(1e-12));
    }

    @Test
    void octavesAreEquallyHigh() {
        assertThat(FrequencyScale.LOG.share(500, 4000)).isCloseTo(5 / 8.0, within(1e-12));
        assertThat(FrequencyScale.LOG.share(1000, 4000)).isCloseTo(6 / 8.0, within(1e-12));
        assertThat(FrequencyScale.LOG.share(3, 4000)).isZero();
    }

    @Test
    void logAxisIsLabelledByDecades() {
        assertThat(FrequencyScale.LOG.ticks(4000, new double[] {0, 2000, 4000}))
                .containsExactly(new double[] {20, 50, 100, 200, 500, 1000, 2000}, within(1e-9));
        assertThat(FrequencyScale.LINEAR.ticks(4000, new double[] {0, 4000}))
                .containsExactly(0, 4000);
    }
}
