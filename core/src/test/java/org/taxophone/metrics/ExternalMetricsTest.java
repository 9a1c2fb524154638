package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExternalMetricsTest {
    @Test
    void samePartitionUnderOtherNamesIsPerfect() {
        ExternalScores scores =
                ExternalMetrics.score(new int[] {0, 0, 1, 1, 2}, new int[] {7, 7, 3, 3, 0});
        assertThat(scores).isEqualTo(new ExternalScores(1, 1, 1, 1, 1, 1, 1, 5));
    }

    @Test
    void rowsWithoutLabelOrClusterAreLeftOut() {
        ExternalScores scores =
                ExternalMetrics.score(new int[] {0, 0, 1, -1, 1}, new int[] {0, 0, 1, 0, -1});
        assertThat(scores.clips()).isEqualTo(3);
        assertThat(scores.accuracy()).isEqualTo(1);
    }

    @Test
    void nothingToScoreIsNotANumber() {
        ExternalScores scores = ExternalMetrics.score(new int[] {-1, -1}, new int[] {0, 1});
        assertThat(scores.clips()).isZero();
        assertThat(scores.accuracy()).isNaN();
        assertThat(scores.nmi()).isNaN();
        assertThat(scores.ari()).isNaN();
        assertThat(scores.purity()).isNaN();
        assertThat(scores.ami()).isNaN();
        assertThat(scores.homogeneity()).isNaN();
        assertThat(scores.completeness()).isNaN();
        assertThat(ExternalMetrics.score(new int[0], new int[0]).clips()).isZero();
    }

    @Test
    void oneClusterForAllSaysNothing() {
        ExternalScores scores =
                ExternalMetrics.score(new int[] {0, 0, 0, 1}, new int[] {0, 0, 0, 0});
        assertThat(scores.accuracy()).isEqualTo(0.75);
        assertThat(scores.nmi()).isZero();
        assertThat(scores.ari()).isZero();
        assertThat(scores.purity()).isEqualTo(0.75);
        assertThat(scores.ami()).isZero();
        assertThat(scores.homogeneity()).isZero();
        assertThat(scores.completeness()).isEqualTo(1);
    }

    @Test
    void moreClustersThanLabelsLeaveSomeUnmatched() {
        ExternalScores scores =
                ExternalMetrics.score(new int[] {0, 0, 0, 1, 1, 1}, new int[] {0, 0, 1, 2, 2, 3});
        assertThat(scores.accuracy()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(scores.purity()).isEqualTo(1);
    }

    @Test
    void everyClipAloneOnBothSidesIsTheSamePartition() {
        assertThat(ExternalMetrics.adjustedRand(new int[] {0, 1, 2}, new int[] {2, 0, 1}))
                .isEqualTo(1);
    }

    @Test
    void everyClipAloneOnOneSideSaysNoMoreThanChance() {
        SharedInformation shared =
                ExternalMetrics.shared(new int[] {0, 1, 2, 3, 4, 5}, new int[] {0, 0, 0, 1, 1, 1});
        assertThat(shared.nmi()).isGreaterThan(0.5);
        assertThat(shared.ami()).isCloseTo(0, within(1e-9));
    }

    @Test
    void lengthsMustAgree() {
        assertThatThrownBy(() -> ExternalMetrics.score(new int[3], new int[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 labels need as many clusters: had 2");
    }
}
