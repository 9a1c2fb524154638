package org.taxophone.app.feature.recipe;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.Recipe;

/// A recipe to choose: name, expected time, what it does.
final class RecipeCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Recipe recipe;
    private final Label time = new Label();

    RecipeCard(Recipe recipe, Runnable chosen) {
        this.recipe = recipe;
        String id = recipe.name().replace('/', '-');
        getStyleClass().add("recipe-card");
        setId("recipe-" + id);
        Label name = new Label(Messages.text("recipe.name." + id));
        name.getStyleClass().add("recipe-card-name");
        time.getStyleClass().addAll("muted", "caption");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label summary = new Label(recipe.summary());
        summary.getStyleClass().addAll("muted", "small");
        summary.setWrapText(true);
        getChildren().addAll(new HBox(6, name, gap, time), summary);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(name.getText());
        setOnMouseClicked(
                event -> {
                    requestFocus();
                    chosen.run();
                });
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.SPACE) {
                        chosen.run();
                        event.consume();
                    }
                });
    }

    void show(Recipe now, String estimate) {
        pseudoClassStateChanged(CHOSEN, now.name().equals(recipe.name()));
        time.setText(estimate);
    }
}
