package org.taxophone.app.control;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A line of words that takes the same room whatever it says, so that to say something else lays
/// out nothing but itself: a wall of tiles says dozens of names anew at each turn of the wheel.
public final class SteadyLabel extends Region {
    private final Label words = new Label(" ");

    /// @param width the most that it takes
    public SteadyLabel(double width) {
        setMinWidth(0);
        setMaxWidth(width);
        setPrefWidth(width);
        words.setManaged(false); // what it asks for is not handed up
        words.fontProperty().addListener((value, before, now) -> requestLayout());
        words.paddingProperty().addListener((value, before, now) -> requestLayout());
        getChildren().add(words);
    }

    /// Its look, and what is cut off where the words do not fit.
    public Label words() {
        return words;
    }

    public void say(String text) {
        words.setText(text.isEmpty() ? " " : text);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        return around.getTop() + words.prefHeight(-1) + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
