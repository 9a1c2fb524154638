package org.taxophone.app.feature.recipe;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How long a run takes, line by line.
final class EstimateLines extends VBox {
    private final RecipeEstimate estimate;

    EstimateLines(RecipeEstimate estimate) {
        super(4);
        this.estimate = estimate;
        setId("recipe-estimate");
        estimate.lines().addListener((ListChangeListener<RecipeEstimate.Line>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(estimate.lines().stream().map(EstimateLines::row).toList());
    }

    private static Region row(RecipeEstimate.Line line) {
        Label name = new Label(line.name());
        name.getStyleClass().addAll("small", "muted");
        if (line.value().isEmpty()) {
            name.setWrapText(true);
            return name;
        }
        Label value = new Label(line.value());
        value.getStyleClass().addAll("small", "medium");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, name, gap, value);
    }
}
