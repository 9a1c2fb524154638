package org.taxophone.app.feature.training;

import java.util.Collection;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.taxophone.app.control.chart.ChartCard;

/// Charts of one size in rows. Its height follows from the width that is asked about, so that the
/// page around it is right in a single pass; given more, the charts grow with it up to a point.
final class ChartGrid extends Region {
    private static final double HEIGHT = 160;
    private static final double MOST_HEIGHT = 420;
    private static final double LEAST_WIDTH = 400;

    void setCharts(Collection<ChartCard> charts) {
        getChildren().setAll(charts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width >= 0 ? width : getWidth();
        return tiles(room).height(getChildren().size(), HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        ChartTiles tiles = tiles(getWidth());
        double height =
                snapSizeY(
                        Math.clamp(
                                tiles.chartHeight(getChildren().size(), getHeight()),
                                HEIGHT,
                                MOST_HEIGHT));
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren()
                    .get(i)
                    .resizeRelocate(
                            i % tiles.columns() * (tiles.width() + ChartTiles.GAP),
                            i / tiles.columns() * (height + ChartTiles.GAP),
                            tiles.width(),
                            height);
        }
    }

    private ChartTiles tiles(double room) {
        double least =
                getChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
        return ChartTiles.of(room, getChildren().size(), least);
    }
}
