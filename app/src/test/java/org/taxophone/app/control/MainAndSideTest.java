package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class MainAndSideTest {
    /// 100,000 square pixels of text: the narrower, the higher.
    private static final class Text extends Region {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 100_000 / width;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }
    }

    private final Region main = new Text();
    private final Region side = new Region();
    private final MainAndSide columns = new MainAndSide();

    MainAndSideTest() {
        side.setPrefSize(200, 150);
        columns.setGap(0);
        columns.setNarrow(600);
        columns.getChildren().setAll(main, side);
    }

    @Test
    void heightIsThatOfTheHigherColumnAtTheWidthItGets() {
        assertThat(columns.prefHeight(1200)).isEqualTo(150);
        assertThat(columns.prefHeight(700)).isEqualTo(200); // 500 for the main column
        columns.resize(700, 300);
        columns.layout();
        assertThat(main.getWidth()).isEqualTo(500);
        assertThat(side.getLayoutX()).isEqualTo(500);
        assertThat(side.getWidth()).isEqualTo(200);
        assertThat(side.getHeight()).isEqualTo(300);
    }

    @Test
    void whereItIsNarrowTheSideGoesUnder() {
        assertThat(columns.prefHeight(500)).isEqualTo(350);
        columns.resize(500, 350);
        columns.layout();
        assertThat(main.getWidth()).isEqualTo(500);
        assertThat(side.getLayoutX()).isZero();
        assertThat(side.getLayoutY()).isEqualTo(200);
        assertThat(side.getWidth()).isEqualTo(500);
    }
}
