package org.taxophone.app.feature.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeGroup;
import org.taxophone.project.OwnRecipe;

/// The recipes to choose from, one's own first, then the program's by what they are for.
final class RecipeCards {
    private final VBox box;
    private final RecipeViewModel model;
    private final Consumer<String> rename;
    private final List<RecipeCard> own = new ArrayList<>();
    private final List<RecipeCard> program = new ArrayList<>();

    /// @param box where they are shown
    /// @param rename asks for another name of a recipe of one's own
    RecipeCards(VBox box, RecipeViewModel model, Consumer<String> rename) {
        this.box = box;
        this.model = model;
        this.rename = rename;
        model.shelf().all().addListener((ListChangeListener<OwnRecipe>) change -> build());
        build();
    }

    private void build() {
        own.clear();
        program.clear();
        box.getChildren().clear();
        if (!model.shelf().all().isEmpty()) {
            title("own");
        }
        for (OwnRecipe kept : model.shelf().all()) {
            RecipeCard card =
                    new RecipeCard(kept, () -> model.choose(kept.name())).with(acts(kept.name()));
            own.add(card);
            box.getChildren().add(card);
        }
        for (Recipe recipe : model.recipes()) {
            startGroup(recipe);
            RecipeCard card = new RecipeCard(recipe, () -> model.choose(recipe.name()));
            program.add(card);
            box.getChildren().add(card);
        }
        refresh();
    }

    private Node acts(String name) {
        MenuItem renaming = new MenuItem(Messages.text("recipe.own.rename"));
        renaming.setOnAction(event -> rename.accept(name));
        MenuItem deleting = new MenuItem(Messages.text("recipe.own.delete"));
        deleting.setOnAction(event -> model.keeping().delete(name));
        MenuButton more = new MenuButton("", new FontIcon("fth-more-horizontal"));
        more.getItems().setAll(renaming, deleting);
        more.getStyleClass().addAll("ghost", "icon-button", "row-button", "no-arrow");
        more.setTooltip(new Tooltip(Messages.text("recipe.own.acts")));
        more.setAccessibleText(Messages.text("recipe.own.acts") + " " + name);
        return more;
    }

    private void startGroup(Recipe recipe) {
        int before = program.size() - 1;
        RecipeGroup group = RecipeGroup.of(recipe);
        if (before < 0 || RecipeGroup.of(model.recipes().get(before)) != group) {
            title(group.name().toLowerCase(Locale.ROOT));
        }
    }

    private void title(String group) {
        Label title = new Label(Messages.text("recipe.group." + group));
        title.getStyleClass().addAll("muted", "caption", "recipe-group");
        box.getChildren().add(title);
    }

    void refresh() {
        String chosen = model.chosenNameProperty().get();
        own.forEach(card -> card.show(chosen, ""));
        for (int i = 0; i < program.size(); i++) {
            program.get(i).show(chosen, model.cardEstimate(model.recipes().get(i)));
        }
    }
}
