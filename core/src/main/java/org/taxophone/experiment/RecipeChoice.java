package org.taxophone.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A recipe by its name, with settings that are changed.
///
/// @param recipe name of the recipe: "robust"
/// @param settings values by full name: "training.epochs"
/// @param label what tables call it; empty for recipe and settings
public record RecipeChoice(String recipe, Map<String, String> settings, String label) {
    public RecipeChoice {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /// As the recipe comes.
    public static RecipeChoice of(String recipe) {
        return new RecipeChoice(recipe, Map.of(), "");
    }

    /// With one more setting.
    public RecipeChoice with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(key, value);
        return new RecipeChoice(recipe, more, label);
    }

    /// "robust (training.epochs 5)", or the label.
    public String title() {
        if (!label.isEmpty()) {
            return label;
        }
        return settings.isEmpty()
                ? recipe
                : recipe
                        + settings.entrySet().stream()
                                .map(setting -> setting.getKey() + " " + setting.getValue())
                                .collect(Collectors.joining(", ", " (", ")"));
    }

    /// The recipe with its changes.
    ///
    /// @throws org.taxophone.common.TaxophoneException if there is no such recipe or setting, or
    ///     the setting refuses the value
    public Recipe resolve() {
        Recipe changed = Recipes.named(recipe);
        String kind = settings.get(RecipeSettings.KIND);
        if (kind != null) {
            // first: which settings there are depends on it
            changed = RecipeSettings.with(changed, RecipeSettings.KIND, kind);
        }
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (!setting.getKey().equals(RecipeSettings.KIND)) {
                changed = RecipeSettings.with(changed, setting.getKey(), setting.getValue());
            }
        }
        return changed;
    }
}
