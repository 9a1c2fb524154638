package org.taxophone.app.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;

/// Two children at the two ends of a line; where they have no room beside each other, the second
/// goes under the first.
public final class TwoEnds extends Pane {
    private static final double LEAST_EMS = 16; // of words beside another

    private double gap = 8;
    private boolean end = true;
    private boolean fill;
    private boolean wrap;

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

    /// True where the second takes all the room that is left beside the first.
    public boolean isFill() {
        return fill;
    }

    public void setFill(boolean all) {
        fill = all;
        requestLayout();
    }

    /// True where the first, words, may go on in another line before the second gives way.
    public boolean isWrap() {
        return wrap;
    }

    public void setWrap(boolean words) {
        wrap = words;
        requestLayout();
    }

    private double beside(double inside) {
        return inside - gap - snapSizeX(second().prefWidth(-1));
    }

    private Node first() {
        return getChildren().get(0);
    }

    private Node second() {
        return getChildren().get(1);
    }

    private boolean isOneLine(double width) {
        if (!second().isManaged() || width < 0 || prefWidth(-1) <= width + 0.5) {
            return true;
        }
        double inside = width - snappedLeftInset() - snappedRightInset();
        return wrap && first() instanceof Labeled words && beside(inside) >= least(words);
    }

    private static double least(Labeled words) {
        return words.getFont().getSize() * LEAST_EMS;
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
        double one = first().prefHeight(firstRoom(width, inside));
        double other = second().isManaged() ? second().prefHeight(inside) : 0;
        return snappedTopInset()
                + (isOneLine(width) ? Math.max(one, other) : one + gap + other)
                + snappedBottomInset();
    }

    // what the first has, on a line with the second or on its own
    private double firstRoom(double width, double inside) {
        return wrap && inside >= 0 && second().isManaged() && isOneLine(width)
                ? beside(inside)
                : inside;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inside = getWidth() - left - snappedRightInset();
        double secondWidth = Math.min(inside, snapSizeX(second().prefWidth(-1)));
        double room = firstRoom(getWidth(), inside);
        double firstWidth = Math.min(room, snapSizeX(first().prefWidth(-1)));
        double one = first().prefHeight(room);
        double other = second().prefHeight(inside);
        if (fill) {
            secondWidth = isOneLine(getWidth()) ? inside - firstWidth - gap : inside;
        }
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
