package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;

class CompositionTest {
    @Test
    void renamedClustersLieOnTheDiagonal() {
        Composition found =
                Composition.of(
                        assignment(List.of("a", "b", "c", "d", "e"), 0, 0, 1, 1, 2),
                        assignment(List.of("a", "b", "c", "d", "e"), 2, 2, 0, 0, 1));

        assertThat(found.rows()).containsExactly(0, 1, 2);
        assertThat(found.columns()).containsExactly(2, 0, 1);
        assertThat(found.counts()).isDeepEqualTo(new int[][] {{2, 0, 0}, {0, 2, 0}, {0, 0, 1}});
    }

    @Test
    void aSplitClusterIsARowWithTwoColumns() {
        Composition found =
                Composition.of(
                        assignment(List.of("a", "b", "c", "d"), 0, 0, 0, 1),
                        assignment(List.of("a", "b", "c", "d"), 1, 0, 0, 2));

        assertThat(found.columns()).containsExactly(0, 1, 2);
        assertThat(found.counts()).isDeepEqualTo(new int[][] {{2, 1, 0}, {0, 0, 1}});
    }

    @Test
    void clipsOfOneOnlyAndNoiseAreLeftOut() {
        Composition found =
                Composition.of(
                        assignment(List.of("a", "b", "c"), 0, 1, -1),
                        assignment(List.of("c", "a", "x"), 0, 1, 1));

        assertThat(found.rows()).containsExactly(0);
        assertThat(found.columns()).containsExactly(1);
        assertThat(found.counts()).isDeepEqualTo(new int[][] {{1}});
    }

    private static ClusterAssignment assignment(List<String> ids, int... clusters) {
        return new ClusterAssignment(ids, 3, clusters, new float[0]);
    }
}
