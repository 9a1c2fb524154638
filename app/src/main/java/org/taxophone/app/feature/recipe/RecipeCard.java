package org.taxophone.app.feature.recipe;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.Recipe;

/// A recipe to choose: name, expected time, what it does.
final class RecipeCard extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Recipe recipe;
    private final Label time = new Label();

    RecipeCard(Recipe recipe, Runnable chosen) {
        this.recipe = recipe;
        getStyleClass().add("recipe-card");
        setId("recipe-" + recipe.name().replace('/', '-'));
        Label name = new Label(Messages.text("recipe.name." + recipe.name().replace('/', '-')));
        name.getStyleClass().add("recipe-card-name");
        time.getStyleClass().addAll("muted", "caption");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label summary = new Label(recipe.summary());
        summary.getStyleClass().addAll("muted", "small");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(4, new HBox(6, name, gap, time), summary);
        words.prefWidthProperty().bind(widthProperty().subtract(26));
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> chosen.run());
    }

    void show(Recipe now, String estimate) {
        pseudoClassStateChanged(CHOSEN, now.name().equals(recipe.name()));
        time.setText(estimate);
    }
}
