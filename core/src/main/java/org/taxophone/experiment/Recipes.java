package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taxophone.common.TaxophoneException;
import org.taxophone.features.EventConfig;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.TextureConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.projection.UmapConfig;
import org.taxophone.training.TrainingConfig;

/// The recipes that the program brings.
public final class Recipes {
    /// A first look in seconds.
    public static final String QUICK = "quick";

    /// The best that is known for real sound.
    public static final String ROBUST = "robust";

    /// The categorical UVAC as printed.
    public static final String PAPER = "paper/cat-uvac";

    private static final int K = RunConfig.DEFAULT_CLUSTERS;

    private Recipes() {}

    /// Made when first asked for: reading and writing so many records by name takes a while.
    private static final class All {
        static final List<Recipe> RECIPES = make();
    }

    /// All recipes, the one to offer first in front, those of a group together.
    public static List<Recipe> all() {
        return All.RECIPES;
    }

    private static List<Recipe> make() {
        List<Recipe> recipes = new ArrayList<>();
        recipes.add(robust(KindChoice.AUTO));
        recipes.add(PaperRecipes.gmVae());
        recipes.add(UntrainedRecipes.quick());
        recipes.add(UntrainedRecipes.kMeans(KindChoice.AUTO));
        recipes.add(UntrainedRecipes.mixture(KindChoice.AUTO));
        recipes.add(UntrainedRecipes.ward(KindChoice.AUTO));
        recipes.addAll(PaperRecipes.all());
        recipes.add(UntrainedRecipes.paperPca());
        return List.copyOf(recipes);
    }

    /// The recipe of that name.
    ///
    /// @throws TaxophoneException if there is none; lists those that there are
    public static Recipe named(String name) {
        return all().stream()
                .filter(recipe -> recipe.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "There is no recipe called " + name,
                                        "Take one of "
                                                + all().stream()
                                                        .map(Recipe::name)
                                                        .collect(Collectors.joining(", "))));
    }

    /// The recipe of that name as it comes, for a kind that was chosen.
    ///
    /// @throws TaxophoneException if there is none; lists those that there are
    public static Recipe named(String name, KindChoice kind) {
        return switch (name) {
            case ROBUST -> robust(kind);
            case UntrainedRecipes.K_MEANS -> UntrainedRecipes.kMeans(kind);
            case UntrainedRecipes.MIXTURE -> UntrainedRecipes.mixture(kind);
            case UntrainedRecipes.WARD -> UntrainedRecipes.ward(kind);
            default -> named(name);
        };
    }

    private static Recipe robust(KindChoice kind) {
        boolean textures = kind == KindChoice.TEXTURES;
        return trained(
                ROBUST,
                "The best that is known for real sound: the encoder of the categorical UVAC learns"
                        + " to hear two distorted views of a clip as the same. Decides by itself"
                        + " whether clips are events (words, calls) or textures (rain, streets).",
                kind,
                textures ? TextureConfig.defaults() : EventConfig.defaults(),
                new TrainedMethod(
                        textures ? CatUvacConfig.robustTextures(K) : CatUvacConfig.robustEvents(K),
                        textures
                                ? TrainingConfig.robustTextures()
                                : TrainingConfig.robustEvents()));
    }

    private static Recipe trained(
            String name,
            String summary,
            KindChoice kind,
            FrontEndConfig features,
            TrainedMethod method) {
        return new Recipe(name, summary, kind, features, method, UmapConfig.of(0), Map.of());
    }
}
