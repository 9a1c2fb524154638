package org.taxophone.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterAssignmentTest {
    @Test
    void noiseBelongsToNoClusterAndIsCountedApart() {
        float[] probabilities = {0.75f, 0.25f, 0.5f, 0.5f, 0.125f, 0.875f};
        ClusterAssignment assignment =
                new ClusterAssignment(
                        List.of("a", "b", "c"),
                        2,
                        new int[] {0, ClusterAssignment.NOISE, 1},
                        probabilities);
        assertThat(assignment.counts()).containsExactly(1, 1);
        assertThat(assignment.noise()).isEqualTo(1);
        assertThat(assignment.used()).isEqualTo(2);
        assertThat(assignment.confidence(0)).isEqualTo(0.75f);
        assertThat(assignment.confidence(1)).isZero();
    }

    @Test
    void aClusterThatThereIsNotIsRefusedByItsNumber() {
        assertThatThrownBy(
                        () -> new ClusterAssignment(List.of("a"), 2, new int[] {-2}, new float[0]))
                .hasMessageContaining("from 0 to 1, or -1 for noise: was -2");
    }
}
