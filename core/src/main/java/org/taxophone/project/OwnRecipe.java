package org.taxophone.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.taxophone.common.Checks;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;

/// A recipe that a person keeps: one of the program's, with what was changed in it. Runs remember
/// the settings themselves, so that they mean the same when it is changed or deleted.
///
/// @param name what the person calls it
/// @param recipe name of the program's recipe that it is made of
/// @param settings what was changed, by full name
public record OwnRecipe(String name, String recipe, Map<String, String> settings) {
    static final String KIND = "recipe";

    public OwnRecipe {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (!name.matches("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._-]{0,38}[\\p{L}\\p{N}_-])?")) {
            throw Checks.refuse(
                    "name", "must be 1 to 40 letters, digits, blanks, dots and dashes", name);
        }
        String given = name;
        if (Recipes.all().stream().anyMatch(known -> known.name().equalsIgnoreCase(given))) {
            throw Checks.refuse("name", "must differ from the program's own recipes", name);
        }
    }

    /// Keeps a recipe under a name.
    public static OwnRecipe of(String name, Recipe recipe) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (recipe.kind() == KindChoice.EVENTS || recipe.kind() == KindChoice.TEXTURES) {
            settings.put(RecipeSettings.KIND, recipe.kind().name().toLowerCase(Locale.ROOT));
        }
        settings.putAll(recipe.changes());
        return new OwnRecipe(name, recipe.name(), settings);
    }

    /// As experiments name it; tables call it by its own name.
    public RecipeChoice choice() {
        return new RecipeChoice(recipe, settings, name);
    }

    OwnRecipe named(String other) {
        return new OwnRecipe(other, recipe, settings);
    }
}
