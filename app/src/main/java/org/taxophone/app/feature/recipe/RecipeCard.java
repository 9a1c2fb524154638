package org.taxophone.app.feature.recipe;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.experiment.Recipe;
import org.taxophone.project.OwnRecipe;

/// A recipe to choose: name, expected time, what it does.
final class RecipeCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String key;
    private final Label time = new Label();
    private final HBox head = new HBox(6);

    /// A recipe of the program.
    RecipeCard(Recipe recipe, Runnable chosen) {
        this(
                recipe.name(),
                "recipe-" + id(recipe.name()),
                title(recipe.name()),
                Phrases.say(recipe.summary()),
                chosen);
    }

    /// A recipe of one's own.
    RecipeCard(OwnRecipe own, Runnable chosen) {
        this(
                own.name(),
                "own-" + own.name().replaceAll("\\W+", "-"),
                own.name(),
                Messages.text("recipe.own.of", title(own.recipe()), own.settings().size()),
                chosen);
    }

    private static String title(String recipe) {
        return Messages.text("recipe.name." + id(recipe));
    }

    private static String id(String recipe) {
        return recipe.replace('/', '-');
    }

    private RecipeCard(String key, String id, String title, String words, Runnable chosen) {
        this.key = key;
        getStyleClass().add("recipe-card");
        setId(id);
        Label name = new Label(title);
        name.getStyleClass().add("recipe-card-name");
        time.getStyleClass().addAll("muted", "caption");
        time.setMinWidth(Region.USE_PREF_SIZE);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label summary = new Label(words);
        summary.getStyleClass().addAll("muted", "small");
        summary.setWrapText(true);
        head.getChildren().addAll(name, time);
        getChildren().addAll(head, summary);
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

    /// Adds the acts of a recipe of one's own.
    RecipeCard with(Node acts) {
        head.getChildren().add(acts);
        return this;
    }

    /// @param now name of the recipe that is in the form
    void show(String now, String estimate) {
        pseudoClassStateChanged(CHOSEN, now.equals(key));
        time.setText(estimate);
    }
}
