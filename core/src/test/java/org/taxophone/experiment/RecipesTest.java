package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.clustering.Covariance;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardConfig;
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

    static Stream<String> names() {
        return Recipes.all().stream().map(Recipe::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRecipeComesBackFromJson(String name) {
        Recipe recipe = Recipes.named(name);
        assertThat(Json.fromJson(Json.toJson(recipe), Recipe.class)).isEqualTo(recipe);
    }

    @ParameterizedTest
    @MethodSource("names")
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
                                        .startsWith("Take one of robust, ")
                                        .contains("quick, kmeans, em-gmm, ward", "paper/pca"))
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

    @Test
    void theClustererIsASettingLikeAnyOther() {
        Recipe ward = RecipeSettings.with(Recipes.named("paper/pca"), "clusterer", "ward");
        assertThat(clustering(ward)).isInstanceOf(WardConfig.class);
        assertThat(ward.changes()).containsExactly(Map.entry("grouping.clusterer", "ward"));
        Recipe sphere = RecipeSettings.with(ward, "spherical", "yes");
        assertThat(clustering(sphere)).isEqualTo(new WardConfig(11, true));

        Recipe same = RecipeSettings.with(sphere, "clusterer", "ward");
        assertThat(clustering(same)).isEqualTo(new WardConfig(11, true));
        assertThat(same.changes()).containsKeys("clustering.spherical", "grouping.clusterer");
    }

    /// What was set of one clusterer means nothing to the next, and is not replayed.
    @Test
    void anotherClustererComesFresh() {
        Recipe recipe = Recipes.named("kmeans");
        for (List<String> change :
                List.of(
                        List.of("clusterer", "gaussian-mixture"),
                        List.of("covariance", "full"),
                        List.of("clusterer", "k-means"))) {
            recipe = RecipeSettings.with(recipe, change.getFirst(), change.getLast());
        }
        Recipe textures = recipe.forKind(SoundKind.TEXTURES);
        assertThat(clustering(textures)).isEqualTo(KMeansConfig.of(10, 0));
        assertThat(textures.features()).isInstanceOf(TextureConfig.class);
    }

    @Test
    void aSettingOfTheMixtureReachesIt() {
        Recipe recipe =
                RecipeSettings.with(Recipes.named("em-gmm"), "clustering.covariance", "full");
        assertThat(((GaussianMixtureConfig) clustering(recipe)).covariance())
                .isEqualTo(Covariance.FULL);
        assertThatThrownBy(() -> RecipeSettings.with(recipe, "tolerance", "0"))
                .hasMessage("tolerance must be > 0: was 0.0");
        assertThatThrownBy(() -> RecipeSettings.with(recipe, "components.dimensions", "1"))
                .hasMessage("dimensions must be from 2 to 512: was 1");
        assertThatThrownBy(() -> RecipeSettings.with(recipe, "side", "4"))
                .hasMessage("side must be from 8 to 4096: was 4");
    }

    /// The window sets a title where a new group begins: a group must not come twice.
    @Test
    void recipesOfAGroupStandTogether() {
        List<RecipeGroup> groups = Recipes.all().stream().map(RecipeGroup::of).toList();
        assertThat(groups).isSorted().contains(RecipeGroup.values());
    }

    private static Object clustering(Recipe recipe) {
        return ((ComponentsMethod) recipe.method()).clustering();
    }
}
