package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;

class AgreementTest {
    private static final ClusterAssignment HALVES = partition("abcdef", 0, 0, 0, 1, 1, 1);

    @Test
    void otherNumbersAndAnotherOrderAreTheSamePartition() {
        Agreement agreement = Agreement.of(List.of(HALVES, partition("fedcba", 0, 0, 0, 5, 5, 5)));
        assertThat(agreement.mean()).isEqualTo(1);
        assertThat(agreement.clips()).isEqualTo(6);
    }

    @Test
    void eachPairIsTheAdjustedRandIndex() {
        ClusterAssignment thirds = partition("abcdef", 0, 0, 1, 1, 2, 2);
        ClusterAssignment mixed = partition("abcdef", 0, 1, 0, 1, 0, 1);
        Agreement agreement = Agreement.of(List.of(HALVES, thirds, mixed));
        double near = ExternalMetrics.adjustedRand(HALVES.clusters(), thirds.clusters());
        double far = ExternalMetrics.adjustedRand(HALVES.clusters(), mixed.clusters());
        double last = ExternalMetrics.adjustedRand(thirds.clusters(), mixed.clusters());
        assertThat(agreement.pairs())
                .containsExactly(
                        List.of(1.0, near, far), List.of(near, 1.0, last), List.of(far, last, 1.0));
        assertThat(agreement.mean()).isCloseTo((near + far + last) / 3, within(1e-12));
        assertThat(agreement.meanOf(0)).isCloseTo((near + far) / 2, within(1e-12));
        assertThat(agreement.most()).isEqualTo(near);
        assertThat(agreement.least()).isEqualTo(Math.min(far, last));
        assertThat(agreement.size()).isEqualTo(3);
    }

    @Test
    void onlyClipsThatAllHaveAreCompared() {
        Agreement agreement = Agreement.of(List.of(HALVES, partition("cdefg", 0, 1, 1, 1, 0)));
        assertThat(agreement.clips()).isEqualTo(4);
        assertThat(agreement.mean()).isEqualTo(1);
    }

    @Test
    void onePartitionOrNoCommonClipHasNoAgreement() {
        assertThatThrownBy(() -> Agreement.of(List.of(HALVES)))
                .hasMessageContaining("partitions must be at least 2: was 1");
        assertThatThrownBy(() -> Agreement.of(List.of(HALVES, partition("xy", 0, 1))))
                .hasMessageContaining("these 2 have none in common");
    }

    private static ClusterAssignment partition(String ids, int... clusters) {
        return new ClusterAssignment(
                ids.chars().mapToObj(Character::toString).toList(), 6, clusters, new float[0]);
    }
}
