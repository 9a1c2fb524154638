package org.taxophone.app.feature.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartTilesTest {
    @Test
    void eightChartsMakeTwoRowsOfFour() {
        assertThat(ChartTiles.of(924, 8, 0)).isEqualTo(new ChartTiles(4, 222));
    }

    @Test
    void tenChartsMakeTwoRowsWhereFiveFit() {
        assertThat(ChartTiles.of(924, 10, 0)).isEqualTo(new ChartTiles(5, 175));
        assertThat(ChartTiles.of(860, 10, 0).columns()).isEqualTo(4);
    }

    @Test
    void rowsAreFilledAlike() {
        assertThat(ChartTiles.of(924, 6, 0).columns()).isEqualTo(3);
        assertThat(ChartTiles.of(924, 5, 0).columns()).isEqualTo(3);
        assertThat(ChartTiles.of(924, 7, 0).columns()).isEqualTo(4);
        assertThat(ChartTiles.of(924, 3, 0).columns()).isEqualTo(3);
        assertThat(ChartTiles.of(924, 1, 0).columns()).isEqualTo(2);
    }

    @Test
    void narrowPagesHaveTwoAtLeast() {
        assertThat(ChartTiles.of(700, 10, 0).columns()).isEqualTo(3);
        assertThat(ChartTiles.of(100, 10, 0).columns()).isEqualTo(2);
    }

    @Test
    void largeWordsHaveTheRoomThatTheyNeed() {
        assertThat(ChartTiles.of(924, 8, 240).columns()).isEqualTo(3);
        assertThat(ChartTiles.of(924, 12, 180).columns()).isEqualTo(4);
    }

    @Test
    void heightIsThatOfAllRows() {
        assertThat(ChartTiles.of(924, 10, 0).height(10, 160)).isEqualTo(332);
        assertThat(ChartTiles.of(924, 9, 0).height(9, 160)).isEqualTo(332);
        assertThat(ChartTiles.of(924, 0, 0).height(0, 160)).isZero();
    }

    @Test
    void rowsShareWhatHeightThereIs() {
        assertThat(ChartTiles.of(924, 6, 0).chartHeight(6, 332)).isEqualTo(160);
        assertThat(ChartTiles.of(924, 6, 0).chartHeight(6, 612)).isEqualTo(300);
        assertThat(ChartTiles.of(924, 0, 0).chartHeight(0, 300)).isEqualTo(300);
    }
}
