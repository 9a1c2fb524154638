package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.training.Finding;
import org.taxophone.training.TrainingEvent;

/// What was told in the middle of a training, with the figures of its end.
class LastingFindingsTest {
    private static final Finding TOLD =
            new Finding(
                    Finding.Kind.UNUSED_CLUSTERS,
                    51,
                    "2 of 5 clusters unused since epoch 51",
                    "Clusters that lost all their clips seldom win them back. Train again with the"
                            + " balance term, or ask for 3 clusters",
                    Map.of("balanceWeight", "1"));

    private static List<Finding> atTheEnd(int... clusters) {
        List<String> ids = List.of("a", "b", "c", "d", "e");
        return new LastingFindings(10)
                .of(List.of(TOLD), new ClusterAssignment(ids, 5, clusters, new float[0]));
    }

    @Test
    void theNumberToAskForIsThatOfTheEnd() {
        assertThat(atTheEnd(0, 1, 2, 3, 3))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.headline())
                                    .isEqualTo("1 of 5 clusters unused at the end");
                            assertThat(finding.explanation()).endsWith("or ask for 4 clusters");
                            assertThat(finding.remedy()).isEqualTo(TOLD.remedy());
                        });
        assertThat(atTheEnd(0, 0, 0, 0, 0).getFirst().explanation())
                .endsWith("or ask for 2 clusters");
    }

    @Test
    void aLossThatFellAfterAllIsNotSaidToStandStill() {
        Finding told = new Finding(Finding.Kind.NO_PROGRESS, 31, "h", "e", Map.of());
        assertThat(atTheEndWithBest(told, 35)).containsExactly(told);
        assertThat(atTheEndWithBest(told, 48)).isEmpty();
    }

    private static List<Finding> atTheEndWithBest(Finding told, int best) {
        LastingFindings lasting = new LastingFindings(10);
        lasting.heard(new TrainingEvent.Finished(50, best, false, 1));
        return lasting.of(
                List.of(told),
                new ClusterAssignment(List.of("a", "b"), 2, new int[] {0, 1}, new float[0]));
    }

    @Test
    void whatIsAsItWasToldStays() {
        assertThat(atTheEnd(0, 1, 2, 2, 2)).containsExactly(TOLD);
        assertThat(atTheEnd(0, 1, 2, 3, 4)).isEmpty();
    }
}
