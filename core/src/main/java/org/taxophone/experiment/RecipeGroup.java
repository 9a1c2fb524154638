package org.taxophone.experiment;

/// Recipes by what they are for, in the order in which they are offered.
public enum RecipeGroup {
    /// Learn what sounds have in common.
    TRAINED,
    /// Take seconds, and say what a training has to beat.
    UNTRAINED,
    /// As printed, for comparison.
    PAPER;

    /// The group of a recipe.
    public static RecipeGroup of(Recipe recipe) {
        if (recipe.name().startsWith("paper/")) {
            return PAPER;
        }
        return recipe.trains() ? TRAINED : UNTRAINED;
    }
}
