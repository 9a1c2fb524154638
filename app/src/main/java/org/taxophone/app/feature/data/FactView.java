package org.taxophone.app.feature.data;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One figure of the strip, with its histogram where it has one.
final class FactView extends HBox {
    private static final double HISTOGRAM_WIDTH = 78;
    private static final double HISTOGRAM_HEIGHT = 38;

    /// @param brushed told the range that was dragged over in the histogram
    FactView(Fact fact, boolean allPass, BiConsumer<Double, Double> brushed) {
        getStyleClass().add("fact");
        Label title = label(fact.title(), "small", "muted");
        Label figure = label(fact.figure(), "figure");
        Label note = label(fact.note(), "small", "muted");
        VBox words = new VBox(title, figure, note);
        words.getStyleClass().add("fact-words");
        getChildren().add(words);
        fact.histogram()
                .ifPresent(
                        histogram -> {
                            HistogramView view = new HistogramView(brushed);
                            view.setMinSize(HISTOGRAM_WIDTH, HISTOGRAM_HEIGHT);
                            view.setMaxSize(HISTOGRAM_WIDTH, HISTOGRAM_HEIGHT);
                            view.show(histogram, allPass);
                            getChildren().add(view);
                        });
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
