package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.app.control.heatmap.HeatmapData;
import org.taxophone.app.control.heatmap.Normalisation;

class CountTableTest {
    private final CountTable table =
            new CountTable(
                    "label",
                    new HeatmapData(
                            List.of(
                                    new HeatmapData.Row(0, "one\tthing"),
                                    new HeatmapData.Row(2, "empty")),
                            List.of("dog", "cat"),
                            new int[][] {{3, 1}, {0, 0}}));

    @Test
    void figuresAreCountsOrShares() {
        assertThat(table.clips(0)).isEqualTo(4);
        assertThat(table.purity(0)).isEqualTo(0.75);
        assertThat(table.purity(1)).isZero();
        assertThat(table.value(0, 1, Normalisation.NONE)).isEqualTo(1);
        assertThat(table.value(0, 1, Normalisation.ROW)).isCloseTo(0.25, within(1e-9));
        assertThat(table.value(0, 1, Normalisation.COLUMN)).isCloseTo(1, within(1e-9));
    }

    @Test
    void spreadsheetsTakeTheCounts() {
        assertThat(table.text("Cluster", "Clips", "Purity"))
                .isEqualTo(
                        "Cluster\tClips\tdog\tcat\tPurity\none thing\t4\t3\t1\t0.7500\n"
                                + "empty\t0\t0\t0\t0.0000\n");
    }
}
