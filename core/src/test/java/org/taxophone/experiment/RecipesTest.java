package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.common.ConfigField;
import org.taxophone.common.TaxophoneException;
import org.taxophone.features.EventConfig;
import org.taxophone.features.SoundKind;
import org.taxophone.features.TextureConfig;
import org.taxophone.project.Json;
import org.taxophone.training.Views;

class RecipesTest {
    private static TrainedMethod trained(Recipe recipe) {
        return (TrainedMethod) recipe.method();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick", "robust", "paper/cat-uvac"})
    void everyRecipeComesBackFromJson(String name) {
        Recipe recipe = Recipes.named(name);
        assertThat(Json.fromJson(Json.toJson(recipe), Recipe.class)).isEqualTo(recipe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick", "robust", "paper/cat-uvac"})
    void everySettingTakesItsOwnValue(String name) {
        Recipe recipe = Recipes.named(name);
        for (Map.Entry<String, ConfigField> setting : RecipeSettings.settings(recipe).entrySet()) {
            Recipe same = RecipeSettings.with(recipe, setting.getKey(), setting.getValue().text());
            assertThat(RecipeSettings.settings(same)).isEqualTo(RecipeSettings.settings(recipe));
        }
    }

    @Test
    void anUnknownRecipeListsTheKnownOnes() {
        assertThatThrownBy(() -> Recipes.named("qick"))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e ->
                                assertThat(e.nextStep())
                                        .isEqualTo("Take one of robust, quick, paper/cat-uvac"))
                .hasMessage("There is no recipe called qick");
    }

    @Test
    void robustTakesTheSettingsOfTheKindThatWasHeard() {
        Recipe robust = Recipes.named("robust");
        Recipe events = robust.forKind(SoundKind.EVENTS);
        Recipe textures = robust.forKind(SoundKind.TEXTURES);
        assertThat(events.features()).isEqualTo(EventConfig.defaults());
        assertThat(trained(events).training().input().views()).isEqualTo(Views.EVENTS);
        assertThat(textures.features()).isEqualTo(TextureConfig.defaults());
        assertThat(trained(textures).training().input().views()).isEqualTo(Views.TEXTURES);
        assertThat(textures.kind()).isEqualTo(KindChoice.TEXTURES);
    }

    @Test
    void aPersonsKindIsNotOverruled() {
        Recipe textures = RecipeSettings.with(Recipes.named("robust"), "kind", "textures");
        assertThat(textures.forKind(SoundKind.EVENTS)).isEqualTo(textures);
        assertThat(textures.features()).isInstanceOf(TextureConfig.class);
    }

    @Test
    void changesSurviveTheChoiceOfKind() {
        Recipe robust = RecipeSettings.with(Recipes.named("robust"), "epochs", "7");
        Recipe textures = robust.forKind(SoundKind.TEXTURES);
        assertThat(trained(textures).training().epochs()).isEqualTo(7);
        assertThat(textures.changes()).containsExactly(Map.entry("training.epochs", "7"));
    }

    @Test
    void aSettingThatOnlyTexturesHaveWaitsForTheKind() {
        Recipe robust = RecipeSettings.with(Recipes.named("robust"), "features.hopSamples", "400");
        TextureConfig features = (TextureConfig) robust.forKind(SoundKind.TEXTURES).features();
        assertThat(features.hopSamples()).isEqualTo(400);
        assertThatThrownBy(() -> robust.forKind(SoundKind.EVENTS))
                .hasMessage("The recipe robust has no setting features.hopSamples");
    }

    @Test
    void refusalsAreInTheRecordsWords() {
        assertThatThrownBy(() -> RecipeSettings.with(Recipes.named("robust"), "lambda", "-1"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("lambda must be >= 0: was -1.0");
        assertThatThrownBy(() -> RecipeSettings.with(Recipes.named("quick"), "bogus", "1"))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> assertThat(e.nextStep()).contains("components.dimensions"))
                .hasMessage("The recipe quick has no setting bogus");
        assertThatThrownBy(() -> RecipeSettings.with(Recipes.named("robust"), "kind", "music"))
                .hasMessage("kind must be auto, events or textures: was music");
        assertThatThrownBy(() -> RecipeSettings.with(Recipes.named("robust"), "seed", "1"))
                .hasMessageEndingWith("Seed and clusters belong to the run");
        assertThatThrownBy(
                        () ->
                                new RunConfig(
                                        0, java.util.Optional.of(1), java.util.Optional.empty()))
                .hasMessage("clusters must be from 2 to 1000: was 1");
    }

    @Test
    void aShortNameMeansTheTraining() {
        Recipe recipe = RecipeSettings.with(Recipes.named("paper/cat-uvac"), "epochs", "3");
        assertThat(trained(recipe).training().epochs()).isEqualTo(3);
        assertThat(recipe.map().epochs()).isZero();
    }
}
