package org.taxophone.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/// What a recipe leaves to try, as settings and in words.
record RecipeRemedies(Recipe recipe) {
    private boolean isRobust() {
        return recipe.name().equals(Recipes.ROBUST);
    }

    /// The robust recipe, unless it was that.
    Map<String, String> robust() {
        return isRobust() ? Map.of() : Map.of(Remedy.RECIPE, Recipes.ROBUST);
    }

    String betterRecipe() {
        return isRobust() ? "Look at the map, and listen" : "Try the recipe " + Recipes.ROBUST;
    }

    /// For clusters that follow something else than what was meant.
    String otherWays() {
        return isRobust()
                ? "train longer or with other seeds, or give it clips in which it varies less"
                : "try the recipe "
                        + Recipes.ROBUST
                        + ", which distorts what speakers and rooms"
                        + " differ in";
    }

    /// A balance term, or a heavier one.
    Map<String, String> balance() {
        Map<String, String> more = scaled("balanceWeight", 4);
        return more.containsValue("0") ? Map.of("loss.balanceWeight", "1") : more;
    }

    /// A setting of the recipe times a factor, by its full name; empty where the recipe has none.
    Map<String, String> scaled(String field, double factor) {
        return RecipeSettings.settings(recipe).entrySet().stream()
                .filter(setting -> setting.getKey().endsWith("." + field))
                .filter(setting -> setting.getValue().value() instanceof Double)
                .findFirst()
                .map(
                        setting ->
                                Map.of(
                                        setting.getKey(),
                                        twoDigits(factor * (Double) setting.getValue().value())))
                .orElse(Map.of());
    }

    private static String twoDigits(double value) {
        return new BigDecimal(value).round(new MathContext(2)).toPlainString();
    }
}
