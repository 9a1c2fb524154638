package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;

class OwnRecipesTest {
    @TempDir private Path folder;
    private OwnRecipes own = new OwnRecipes(Path.of(""));

    @BeforeEach
    void open() {
        own = new OwnRecipes(folder.resolve("recipes"));
    }

    @Test
    void nothingIsKeptAtFirst() {
        assertThat(own.all()).isEmpty();
        assertThat(own.named("quick")).isEqualTo(Recipes.named("quick"));
    }

    @Test
    void whatIsKeptComesBackWithItsKindAndItsChanges() {
        own.keep("Möwen, kurz".replace(",", ""), textures());
        Recipe again = new OwnRecipes(folder.resolve("recipes")).named("möwen kurz");
        assertThat(again.name()).isEqualTo("robust");
        assertThat(again.kind()).isEqualTo(KindChoice.TEXTURES);
        assertThat(again.method()).isEqualTo(textures().method());
        assertThat(again.features()).isEqualTo(textures().features());
    }

    @Test
    void anExperimentMayNameItAndChangeIt() {
        own.keep("gulls", textures());
        RecipeChoice choice =
                own.choice(new RecipeChoice("gulls", Map.of("training.epochs", "3"), ""));
        assertThat(choice.recipe()).isEqualTo("robust");
        assertThat(choice.title()).isEqualTo("gulls (training.epochs 3)");
        assertThat(choice.settings()).containsEntry("kind", "textures");
        assertThat(choice.resolve().changes()).containsEntry("training.epochs", "3");
        assertThat(own.choice(RecipeChoice.of("gulls")).title()).isEqualTo("gulls");
    }

    @Test
    void isRenamedDeletedAndRestored() {
        own.keep("gulls", textures());
        own.keep("terns", textures());
        assertThatThrownBy(() -> own.rename("gulls", "Terns"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("your other recipes");
        own.rename("gulls", "Gulls");
        own.rename("Gulls", "seabirds");
        assertThat(own.all()).extracting(OwnRecipe::name).containsExactly("seabirds", "terns");
        OwnRecipe deleted = own.delete("terns");
        assertThat(own.find("terns")).isEmpty();
        own.restore(deleted);
        assertThat(own.find("terns")).hasValue(deleted);
        assertThatThrownBy(() -> own.delete("owls")).hasMessageContaining("owls");
    }

    @Test
    void namesThatCannotBeKeptAreRefused() {
        for (String name : new String[] {"", "a/b", "../x", "end.", "robust", "Quick", "-x"}) {
            assertThatThrownBy(() -> own.keep(name, textures()))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("name");
        }
        assertThat(own.all()).isEmpty();
    }

    @Test
    void unknownNamesListOnesOwnToo() {
        own.keep("gulls", textures());
        assertThatThrownBy(() -> own.named("owls"))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> assertThat(e.nextStep()).contains("robust", "gulls"));
    }

    @Test
    void aDamagedFileIsLeftAloneAndCostsItselfOnly() throws IOException {
        own.keep("gulls", textures());
        Path damaged = folder.resolve("recipes/broken.json");
        Files.writeString(damaged, "{\"format\": \"taxo");
        assertThat(own.all()).extracting(OwnRecipe::name).containsExactly("gulls");
        assertThat(damaged).exists();
    }

    @Test
    void theFirstVersionIsStillRead() throws IOException {
        Files.createDirectories(folder.resolve("recipes"));
        Files.writeString(
                folder.resolve("recipes/old.json"),
                """
                {
                  "format": "taxophone-recipe",
                  "formatVersion": 1,
                  "name": "old",
                  "recipe": "robust",
                  "settings": {"kind": "events", "training.epochs": "7"}
                }
                """);
        assertThat(own.named("old").changes()).containsEntry("training.epochs", "7");
    }

    private static Recipe textures() {
        Recipe kind = RecipeSettings.with(Recipes.named("robust"), "kind", "textures");
        return RecipeSettings.with(kind, "training.epochs", "12");
    }
}
