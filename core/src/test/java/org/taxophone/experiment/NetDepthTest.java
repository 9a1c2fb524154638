package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.features.SoundKind;

class NetDepthTest {
    @ParameterizedTest
    @CsvSource({
        "robust, 5", // events: 32 x 32
        "gmvae, 6",
        "paper/cat-uvac, 6",
        "paper/uvac, 6",
        "paper/beta-vae, 6"
    })
    void everyNetMayBeAsDeepAsItsFeaturesCanBeHalved(String name, int most) {
        Recipe recipe = Recipes.named(name);
        for (int layers = 2; layers <= most; layers++) {
            Recipe changed = RecipeSettings.with(recipe, "layers", Integer.toString(layers));
            assertThat(((TrainedMethod) changed.method()).model().layers()).isEqualTo(layers);
            assertThat(changed.changes()).containsEntry("model.layers", Integer.toString(layers));
        }
        assertThatThrownBy(() -> RecipeSettings.with(recipe, "layers", Integer.toString(most + 1)))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageStartingWith("layers must be");
    }

    @Test
    void aNetThatIsTooDeepIsRefusedWithWhatItSees() {
        assertThatThrownBy(() -> RecipeSettings.with(Recipes.named("robust"), "layers", "6"))
                .hasMessage(
                        "layers must be at most 5, as each halves the 32 rows and 32 columns that"
                                + " the net sees: was 6");
    }

    @Test
    void featuresThatAreTooSmallForTheNetAreRefused() {
        Recipe deep = RecipeSettings.with(Recipes.named("gmvae"), "layers", "5");
        assertThatThrownBy(() -> RecipeSettings.with(deep, "melBands", "48"))
                .hasMessageStartingWith("layers must be at most 4, as each halves the 48 rows");
        Recipe vae = RecipeSettings.with(Recipes.named("paper/beta-vae"), "layers", "6");
        assertThatThrownBy(() -> RecipeSettings.with(vae, "clipSeconds", "1"))
                .hasMessageContaining("128 rows and 44 columns");
    }

    @Test
    void windowsHaveToBeHalvedEvenly() {
        Recipe textures = Recipes.named("robust").forKind(SoundKind.TEXTURES);
        Recipe deep = RecipeSettings.with(textures, "layers", "6");
        assertThatThrownBy(() -> RecipeSettings.with(deep, "windowFrames", "96"))
                .hasMessageContaining("must be at most 5, as each halves the 64 rows and 96");
        for (String frames : List.of("16", "48")) {
            Recipe four = RecipeSettings.with(textures, "windowFrames", frames);
            assertThat(((TrainedMethod) four.method()).model().layers()).isEqualTo(4);
        }
    }

    @Test
    void whatWasFourLayersForAnyFeaturesStaysSo() {
        for (Recipe recipe : Recipes.all()) {
            if (recipe.method() instanceof TrainedMethod trained) {
                assertThat(trained.model().layers()).as(recipe.name()).isEqualTo(4);
            }
        }
    }
}
