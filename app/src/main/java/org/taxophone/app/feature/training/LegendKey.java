package org.taxophone.app.feature.training;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A line of the charts' legend: how it is drawn, and what it is.
final class LegendKey extends HBox {
    private static final double GAP = 6;

    /// @param line the style class of the line
    LegendKey(String text, String line) {
        super(GAP);
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-line", line);
        Label words = new Label(text);
        words.getStyleClass().add("small");
        getStyleClass().add("legend-key");
        getChildren().addAll(mark, words);
    }
}
