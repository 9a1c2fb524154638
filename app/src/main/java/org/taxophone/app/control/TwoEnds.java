package org.taxophone.app.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two children at the two ends of a line; where they have no room beside each other, the second
/// goes under the first.
public final class TwoEnds extends Pane {
    private double gap = 8;
    private boolean end = true;

    /// Pixels between the two, beside or under each other.
    public double getGap() {
        return gap;
    }

    public void setGap(double pixels) {
        gap = pixels;
        requestLayout();
    }

    /// False where the second follows the first at once.
    public boolean isEnd() {
        return end;
    }

    public void setEnd(boolean atTheEnd) {
        end = atTheEnd;
        requestLayout();
    }

    private Node first() {
        return getChildren().get(0);
    }

    private Node second() {
        return getChildren().get(1);
    }

    private boolean isOneLine(double width) {
        return !second().isManaged() || width < 0 || prefWidth(-1) <= width + 0.5;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset()
                + snappedRightInset()
                + Math.max(first().minWidth(-1), second().minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        double other = second().isManaged() ? gap + snapSizeX(second().prefWidth(-1)) : 0;
        return snappedLeftInset() + snapSizeX(first().prefWidth(-1)) + other + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double asked) {
        double width = asked >= 0 ? asked : getWidth() > 0 ? getWidth() : -1;
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double one = first().prefHeight(inside);
        double other = second().isManaged() ? second().prefHeight(inside) : 0;
        return snappedTopInset()
                + (isOneLine(width) ? Math.max(one, other) : one + gap + other)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inside = getWidth() - left - snappedRightInset();
        double secondWidth = Math.min(inside, snapSizeX(second().prefWidth(-1)));
        double firstWidth = Math.min(inside, snapSizeX(first().prefWidth(-1)));
        double one = first().prefHeight(inside);
        double other = second().prefHeight(inside);
        if (isOneLine(getWidth())) {
            double height = getHeight() - top - snappedBottomInset();
            first().resizeRelocate(left, snapPositionY(top + (height - one) / 2), firstWidth, one);
            second().resizeRelocate(
                            end ? left + inside - secondWidth : left + firstWidth + gap,
                            snapPositionY(top + (height - other) / 2),
                            secondWidth,
                            other);
        } else {
            first().resizeRelocate(left, top, firstWidth, one);
            second().resizeRelocate(left, snapPositionY(top + one + gap), secondWidth, other);
        }
    }
}
