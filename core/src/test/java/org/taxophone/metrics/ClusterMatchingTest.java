package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;

class ClusterMatchingTest {
    @Test
    void renamedClustersGetTheirNumbersInTheOther() {
        ClusterMatching found =
                ClusterMatching.of(of(3, 0, 0, 1, 1, 2, 2), of(3, 2, 2, 0, 0, 1, 1));
        assertThat(found.to()).containsExactly(2, 0, 1);
        assertThat(found.common()).isEqualTo(6);
        assertThat(found.moved()).isZero();
        assertThat(found.renumbered(new int[] {5, 6, 7})).containsExactly(6, 7, 5);
    }

    @Test
    void asManyClipsAsCanBeStayInTheirCluster() {
        // cluster 1 shares most with 1 of the other, but then cluster 2 would have nothing
        ClusterMatching found =
                ClusterMatching.of(of(2, 0, 0, 0, 0, 0, 1, 1, 1), of(2, 0, 0, 1, 1, 1, 1, 1, 1));
        assertThat(found.to()).containsExactly(0, 1);
        assertThat(found.moved()).isEqualTo(3);
    }

    @Test
    void emptyClustersKeepTheirNumberWhereItIsFree() {
        ClusterMatching found = ClusterMatching.of(of(4, 0, 0, 3, 3), of(4, 1, 1, 3, 3));
        assertThat(found.to()).containsExactly(1, 0, 2, 3);
    }

    @Test
    void moreClustersThanTheOtherHasGetNumbersOfTheirOwn() {
        ClusterMatching found = ClusterMatching.of(of(3, 0, 1, 1, 2), of(2, 0, 0, 0, 1));
        assertThat(found.to()).containsExactly(2, 0, 1);
        assertThat(found.moved()).isEqualTo(1);
        ClusterMatching fewer = ClusterMatching.of(of(2, 0, 0, 1), of(3, 2, 2, 0));
        assertThat(fewer.to()).containsExactly(2, 0);
        assertThat(fewer.renumbered(new int[] {2, 1})).containsExactly(1, 0, 2);
    }

    @Test
    void noiseIsNoClusterAndClipsOfOneOnlyCountNowhere() {
        ClusterMatching found =
                ClusterMatching.of(
                        new ClusterAssignment(
                                List.of("a", "b", "c", "x"), 2, new int[] {0, -1, -1, 1}, none()),
                        new ClusterAssignment(
                                List.of("c", "b", "a"), 2, new int[] {0, -1, 1}, none()));
        assertThat(found.to()).containsExactly(1, 0);
        assertThat(found.common()).isEqualTo(3);
        assertThat(found.moved()).isEqualTo(1);
    }

    @Test
    void countsOfOtherClustersComeBackAsTheyAre() {
        ClusterMatching found = ClusterMatching.of(of(2, 0, 1), of(2, 1, 0));
        assertThat(found.renumbered(new int[] {1, 2, 3})).containsExactly(1, 2, 3);
    }

    private static ClusterAssignment of(int count, int... clusters) {
        List<String> ids = IntStream.range(0, clusters.length).mapToObj(Integer::toString).toList();
        return new ClusterAssignment(ids, count, clusters, none());
    }

    private static float[] none() {
        return new float[0];
    }
}
