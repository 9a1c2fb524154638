package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.experiment.ClusterChoice.Certainty;
import org.taxophone.experiment.ClusterChoice.Point;

class ClusterChoiceTest {
    private static ClusterChoice of(double... above) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < above.length; i++) {
            points.add(new Point(2 + i, 0.1 + above[i], 0.1));
        }
        return ClusterChoice.of("features", 400, points, 10);
    }

    @Test
    void aSummitIsChosen() {
        ClusterChoice choice = of(0.1, 0.3, 0.2, 0.1);
        assertThat(choice.clusters()).isEqualTo(3);
        assertThat(choice.certainty()).isEqualTo(Certainty.CLEAR);
        assertThat(choice.sentence())
                .isEqualTo(
                        "K = 3 was chosen of 2 to 5: there the silhouette is farthest above that of"
                                + " noise (0.40 against 0.10); next best is K = 4, 0.100 behind");
        assertThat(ClusterCounts.findings(choice)).isEmpty();
    }

    @Test
    void aFlatSummitSaysSo() {
        ClusterChoice choice = of(0.1, 0.3, 0.295, 0.1);
        assertThat(choice.clusters()).isEqualTo(3);
        assertThat(choice.sentence()).endsWith("; nearly as good is K = 4, 0.005 behind");
    }

    @Test
    void whereTheCurveRisesToItsEndNoneIsChosen() {
        ClusterChoice choice = of(0.1, 0.2, 0.3);
        assertThat(choice.certainty()).isEqualTo(Certainty.RISING);
        assertThat(choice.clusters()).isEqualTo(10);
        assertThat(choice.sentence()).contains("No number of clusters from 2 to 4 stands out");
        assertThat(ClusterCounts.findings(choice)).hasSize(1);
    }

    @Test
    void whatIsNoBetterThanNoiseIsNotChosen() {
        assertThat(of(0.001, 0.004, 0.002).certainty()).isEqualTo(Certainty.NOISE);
        assertThat(of(Double.NaN, Double.NaN).sentence()).endsWith("10 were taken");
    }

    @Test
    void rangesAreReadAndRefused() {
        assertThat(ClusterSearch.parse("auto")).isEqualTo(ClusterSearch.WIDE);
        assertThat(ClusterSearch.parse(" 3..12 ")).isEqualTo(new ClusterSearch(3, 12));
        assertThat(ClusterSearch.isMeant("12")).isFalse();
        assertThatThrownBy(() -> ClusterSearch.parse("many"))
                .hasMessage("clusters must be a number, \"auto\" or a range as 2..30: was many");
        assertThatThrownBy(() -> ClusterSearch.parse("9..4"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ClusterSearch(2, 30).tried(3000))
                .startsWith(2, 3, 4)
                .contains(15, 16, 18, 20)
                .endsWith(30)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(new ClusterSearch(2, 30).tried(24)).endsWith(8).hasSize(7);
        assertThat(new ClusterSearch(5, 30).tried(6)).containsExactly(5);
    }
}
