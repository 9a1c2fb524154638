package org.taxophone.app.control.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatmapDataTest {
    private final HeatmapData data =
            new HeatmapData(
                    List.of(new HeatmapData.Row(0, "a"), new HeatmapData.Row(1, "b")),
                    List.of("x", "y", "z"),
                    new int[][] {{3, 1, 0}, {0, 0, 0}});

    @Test
    void sharesAreOfWhatTheyAreSaidToBe() {
        assertThat(data.share(0, 0, Normalisation.ROW)).isEqualTo(0.75);
        assertThat(data.share(0, 1, Normalisation.COLUMN)).isEqualTo(1);
        assertThat(data.share(0, 1, Normalisation.NONE)).isEqualTo(1 / 3.0);
        assertThat(data.share(1, 0, Normalisation.ROW)).as("empty cluster").isZero();
        assertThat(data.purity(0)).isEqualTo(0.75);
        assertThat(data.purity(1)).isZero();
        assertThat(data.columnTotal(2)).isZero();
    }

    @Test
    void cellsAreFoundAgain() {
        HeatmapGrid grid = HeatmapGrid.of(data, 700, 400, 0, 0);
        assertThat(grid.columnAt(grid.x(2) + 1, 3)).isEqualTo(2);
        assertThat(grid.rowAt(grid.y(1) + 1, 2)).isEqualTo(1);
        assertThat(grid.columnAt(3, 3)).as("row header").isEqualTo(-1);
        assertThat(grid.rowAt(3, 2)).as("column header").isEqualTo(-1);
        assertThat(grid.rowAt(399, 2)).as("below").isEqualTo(2);
    }

    @Test
    void manyCellsScrollWithinTheirBounds() {
        List<String> names = java.util.Collections.nCopies(40, "n");
        HeatmapData wide =
                new HeatmapData(List.of(new HeatmapData.Row(0, "a")), names, new int[1][40]);
        HeatmapGrid grid = HeatmapGrid.of(wide, 700, 400, 1e6, -5);
        assertThat(grid.cellWidth()).isEqualTo(36);
        assertThat(grid.scrollX()).isEqualTo(40 * 36 - (700 - 206 - 118));
        assertThat(grid.scrollY()).isZero();
    }

    @Test
    void countsMustMatchRows() {
        assertThatThrownBy(() -> new HeatmapData(List.of(), List.of(), new int[2][0]))
                .hasMessageContaining("had 2");
    }

    @Test
    void residualsSayWhereThereAreMoreThanByChance() {
        HeatmapData data =
                new HeatmapData(
                        List.of(new HeatmapData.Row(0, "a"), new HeatmapData.Row(1, "b")),
                        List.of("x", "y"),
                        new int[][] {{30, 10}, {10, 30}});
        assertThat(data.residual(0, 0)).isEqualTo(10 / Math.sqrt(20));
        assertThat(data.residual(0, 1)).isEqualTo(-10 / Math.sqrt(20));
        HeatmapData empty =
                new HeatmapData(
                        List.of(new HeatmapData.Row(0, "a")), List.of("x"), new int[][] {{0}});
        assertThat(empty.residual(0, 0)).isZero();
    }
}
