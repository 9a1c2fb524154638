package org.taxophone.app.feature.recipe;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.taxophone.app.form.FormModel;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeDecision;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.OwnRecipes;

/// The recipe that is in the form, beside what it came with. Changes that were made to others lie
/// here until they are asked for again.
final class RecipeDesk {
    private final OwnRecipes own;
    private final Map<String, Recipe> edited = new HashMap<>();
    private final UnaryOperator<Recipe> seen;
    private final FormModel<Recipe> form;
    private final ReadOnlyStringWrapper name =
            new ReadOnlyStringWrapper(Recipes.all().getFirst().name());
    private Recipe fresh = Recipes.all().getFirst();

    /// @param seen the recipe as a run would carry it out: what the form shows
    RecipeDesk(OwnRecipes own, UnaryOperator<Recipe> seen) {
        this.own = own;
        this.seen = seen;
        form =
                new FormModel<>(
                        Recipes.all().getFirst(),
                        recipe -> RecipeSettings.sections(seen.apply(recipe)),
                        RecipeSettings::belongsToRun,
                        this::with,
                        RecipeSettings::reset);
    }

    // what is seen must take the change, too: it may be of the other kind of sound
    private Recipe with(Recipe recipe, String key, String text) {
        RecipeSettings.with(seen.apply(recipe), key, text);
        return RecipeSettings.with(recipe, key, text);
    }

    FormModel<Recipe> form() {
        return form;
    }

    /// The name of the recipe, the program's or one's own.
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// Takes another recipe; changes that were made to it earlier are still there.
    ///
    /// @throws TaxophoneException if there is none, or one's own no longer fits the program's
    void choose(String other) {
        edited.put(name.get(), form.value());
        Recipe found = own.named(other);
        Recipe kept = edited.getOrDefault(other, found);
        name.set(other);
        fresh = found;
        form.begin(withKind(found, kept.kind()), kept);
    }

    /// Puts a changed form of the recipe here; what it changes stands out as a change.
    void put(Recipe changed) {
        form.begin(withKind(fresh, changed.kind()), changed);
    }

    /// Forgets what was changed in a recipe.
    void forget(String other) {
        edited.remove(other);
    }

    void chooseKind(KindChoice kind) {
        Recipe now = form.value();
        if (now.kind() != KindChoice.FIXED && now.kind() != kind) {
            form.begin(withKind(fresh, kind), withKind(now, kind));
        }
    }

    /// Puts what the program decided into the form, where it can be overruled value by value.
    void take(RecipeDecision decided) {
        Recipe now = form.value();
        for (Map.Entry<String, String> setting : decided.settings(now).entrySet()) {
            if (setting.getKey().equals(RecipeSettings.KIND)) {
                chooseKind(KindChoice.valueOf(setting.getValue().toUpperCase(Locale.ROOT)));
            } else {
                form.set(setting.getKey(), setting.getValue());
            }
        }
    }

    /// Puts the recipe back to what it came with.
    void reset() {
        form.begin(fresh);
    }

    /// True if there is something to put back.
    boolean isChanged() {
        return !form.value().equals(fresh) || !form.problems().isEmpty();
    }

    private static Recipe withKind(Recipe recipe, KindChoice kind) {
        return recipe.kind() == KindChoice.FIXED || recipe.kind() == kind
                ? recipe
                : RecipeSettings.with(
                        recipe, RecipeSettings.KIND, kind.name().toLowerCase(Locale.ROOT));
    }
}
