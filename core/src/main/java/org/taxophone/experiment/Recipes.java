package org.taxophone.experiment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taxophone.common.ConfigRecords;
import org.taxophone.common.TaxophoneException;
import org.taxophone.features.EventConfig;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.LogMelConfig;
import org.taxophone.features.MagnitudeConfig;
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

    /// All recipes, the one to offer first in front, those of a group together.
    public static List<Recipe> all() {
        return List.of(
                robust(KindChoice.AUTO),
                UntrainedRecipes.quick(),
                UntrainedRecipes.kMeans(KindChoice.AUTO),
                UntrainedRecipes.mixture(KindChoice.AUTO),
                UntrainedRecipes.ward(KindChoice.AUTO),
                paper(KindChoice.AUTO),
                UntrainedRecipes.paperPca());
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
            case PAPER -> paper(kind);
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

    private static Recipe paper(KindChoice kind) {
        boolean textures = kind == KindChoice.TEXTURES;
        TrainingConfig training = TrainingConfig.paperCatUvac();
        return trained(
                PAPER,
                "The categorical UVAC as printed, for comparison: the paper's net, loss and"
                        + " schedules. Events take its front end for spoken digits, textures that"
                        + " for city sounds with lambda 2. 500 epochs take hours.",
                kind,
                textures ? LogMelConfig.defaults() : MagnitudeConfig.defaults(),
                new TrainedMethod(
                        CatUvacConfig.paper(K), textures ? withLambda(training, "2") : training));
    }

    private static TrainingConfig withLambda(TrainingConfig training, String lambda) {
        return ConfigRecords.with(training, "lambda", lambda);
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
