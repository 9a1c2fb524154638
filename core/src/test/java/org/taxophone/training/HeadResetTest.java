package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which clips are parted where there are too many for a graph.
class HeadResetTest {
    /// Clip i has the features (i, -i) and its cluster is i modulo 2.
    private static Evaluation clips(int count) {
        float[] probabilities = new float[2 * count];
        float[] features = new float[2 * count];
        for (int i = 0; i < count; i++) {
            probabilities[2 * i + i % 2] = 1;
            features[2 * i] = i;
            features[2 * i + 1] = -i;
        }
        List<String> ids = IntStream.range(0, count).mapToObj(i -> "clip" + i).toList();
        return new Evaluation(ids, 2, probabilities, 2, features, 0, new float[0]);
    }

    @Test
    void aGraphIsMadeOfSomeOfManyClips() {
        Evaluation all = clips(50);
        Evaluation some = HeadReset.parting(all, AssignmentRule.NEIGHBOUR_GRAPH, 20, 7);
        assertThat(some.ids()).hasSize(20).doesNotHaveDuplicates();
        for (int row = 0; row < 20; row++) {
            int clip = Integer.parseInt(some.ids().get(row).substring(4));
            assertThat(some.features()[2 * row]).isEqualTo(clip);
            assertThat(some.features()[2 * row + 1]).isEqualTo(-clip);
            assertThat(some.probabilities()[2 * row + clip % 2]).isEqualTo(1);
        }
        assertThat(some.means()).isEmpty();
        assertThat(HeadReset.parting(all, AssignmentRule.NEIGHBOUR_GRAPH, 20, 7).ids())
                .isEqualTo(some.ids());
        assertThat(HeadReset.parting(all, AssignmentRule.NEIGHBOUR_GRAPH, 20, 8).ids())
                .isNotEqualTo(some.ids());
    }

    @Test
    void everyClipIsPartedWhereThatCostsLittle() {
        Evaluation all = clips(20);
        assertThat(HeadReset.parting(all, AssignmentRule.NEIGHBOUR_GRAPH, 20, 7)).isSameAs(all);
        assertThat(HeadReset.parting(all, AssignmentRule.REFITTED_HEAD, 5, 7)).isSameAs(all);
    }

    /// A head that was fitted to some clips tells the others.
    @Test
    void theHeadKnowsTheClipsThatWereNotDrawn() {
        Evaluation all = clips(60);
        Evaluation some = HeadReset.parting(all, AssignmentRule.NEIGHBOUR_GRAPH, 24, 3);
        int[] high = new int[24];
        for (int row = 0; row < 24; row++) {
            high[row] = some.features()[2 * row] >= 30 ? 1 : 0;
        }
        SoftmaxFit.Linear head = SoftmaxFit.fit(some.features(), 2, high, 2);
        int right = 0;
        for (int clip = 0; clip < 60; clip++) {
            double margin = head.bias()[1] - head.bias()[0];
            for (int d = 0; d < 2; d++) {
                margin += (head.weight()[2 + d] - head.weight()[d]) * all.features()[2 * clip + d];
            }
            right += margin > 0 == clip >= 30 ? 1 : 0;
        }
        assertThat(right).isGreaterThan(55);
    }
}
