package org.taxophone.app.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two children: a main column that takes the width there is, and a side column of its preferred
/// width, which goes under the main one where the room is narrow. Its height follows from the width
/// that is asked about, in a single pass.
public final class MainAndSide extends Pane {
    private double gap = 16;
    private double narrow = 1000;

    /// Pixels between the columns.
    public double getGap() {
        return gap;
    }

    public void setGap(double pixels) {
        gap = pixels;
        requestLayout();
    }

    /// Below this width the side column goes under the main one.
    public double getNarrow() {
        return narrow;
    }

    public void setNarrow(double pixels) {
        narrow = pixels;
        requestLayout();
    }

    private Node main() {
        return getChildren().get(0);
    }

    private Node side() {
        return getChildren().get(1);
    }

    private double mainWidth(double width) {
        return width < narrow ? width : Math.max(0, width - gap - sideWidth(width));
    }

    private double sideWidth(double width) {
        return width < narrow ? width : snapSizeX(side().prefWidth(-1));
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
        return narrow;
    }

    @Override
    protected double computeMinHeight(double asked) {
        double width = asked >= 0 ? asked : getWidth();
        return together(
                width, main().minHeight(mainWidth(width)), side().minHeight(sideWidth(width)));
    }

    @Override
    protected double computePrefHeight(double asked) {
        double width = asked >= 0 ? asked : getWidth();
        return together(
                width, main().prefHeight(mainWidth(width)), side().prefHeight(sideWidth(width)));
    }

    private double together(double width, double main, double side) {
        return width < narrow ? main + gap + side : Math.max(main, side);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double main = mainWidth(width);
        if (width < narrow) {
            double height = main().prefHeight(main);
            main().resizeRelocate(0, 0, main, height);
            side().resizeRelocate(0, height + gap, width, Math.max(0, getHeight() - height - gap));
        } else {
            main().resizeRelocate(0, 0, main, getHeight());
            side().resizeRelocate(main + gap, 0, sideWidth(width), getHeight());
        }
    }
}
