package org.taxophone.app.feature.recipe;

import java.util.Optional;
import java.util.function.Consumer;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.OwnRecipe;
import org.taxophone.project.OwnRecipes;

/// Keeps, renames and deletes recipes of one's own; the form goes on with what is there then.
final class OwnRecipeActs {
    private final RecipeDesk desk;
    private final OwnRecipes own;
    private final OwnShelf shelf;
    private final Consumer<String> choose;

    /// @param choose puts the recipe of a name into the form
    OwnRecipeActs(RecipeDesk desk, OwnRecipes own, OwnShelf shelf, Consumer<String> choose) {
        this.desk = desk;
        this.own = own;
        this.shelf = shelf;
        this.choose = choose;
    }

    /// Keeps the recipe, with its changes, under a name, and goes on with that.
    ///
    /// @return false if the name was refused; the shelf says why
    boolean keep(String name) {
        Recipe now = desk.form().value();
        String before = desk.nameProperty().get();
        Optional<String> kept = shelf.keep(name, now);
        kept.ifPresent(
                there -> {
                    desk.forget(there);
                    choose.accept(there);
                    desk.forget(before); // its changes live in the new one
                });
        return kept.isPresent();
    }

    /// @return false if the name was refused; the shelf says why
    boolean rename(String name, String other) {
        boolean here = desk.nameProperty().get().equals(name);
        Optional<String> renamed = shelf.rename(name, other);
        renamed.filter(there -> here).ifPresent(choose);
        return renamed.isPresent();
    }

    /// Deletes a recipe of one's own; the shelf can bring it back.
    void delete(String name) {
        if (desk.nameProperty().get().equals(name)) {
            choose.accept(own.find(name).map(OwnRecipe::recipe).orElse(Recipes.ROBUST));
        }
        desk.forget(name);
        shelf.delete(name);
    }
}
