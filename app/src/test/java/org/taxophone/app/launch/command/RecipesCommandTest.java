package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.Json;

/// `recipes`, those of the house and one's own.
class RecipesCommandTest extends CommandLineCase {
    @Test
    void aRecipeThatIsKeptIsCalledByItsName() throws IOException {
        ownRecipes().keep("mine", RecipeSettings.with(Recipes.named("quick"), "dimensions", "7"));
        assertThat(taxophone("recipes")).isZero();
        assertThat(out.toString()).contains("mine\n    Your own: quick (components.dimensions 7)");
        assertThat(run("--recipe", "mine", "--json")).isZero();
        assertThat(
                        new ObjectMapper()
                                .readTree(
                                        Files.readString(
                                                Path.of(project).resolve("runs/001/run.json")))
                                .at("/recipe/method/components/dimensions")
                                .asInt())
                .isEqualTo(7);
        assertThat(run("--recipe", "yours")).isEqualTo(2);
        assertThat(err.toString()).contains("or of your own: mine");
    }

    @Test
    void recipesAreListedAndPrinted() {
        assertThat(taxophone("recipes")).isZero();
        assertThat(out.toString()).contains("robust").contains("quick").contains("paper/cat-uvac");
        assertThat(taxophone("recipes", "robust", "--kind", "textures")).isZero();
        assertThat(out.toString())
                .contains("training.learningRate = 0.001")
                .contains("kind = textures");
        assertThat(taxophone("recipes", "quick", "--json")).isZero();
        assertThat(Json.fromJson(out.toString(), Map.class)).containsEntry("name", "quick");
        assertThat(taxophone("recipes", "slow")).isEqualTo(2);
        assertThat(taxophone("--version")).isZero();
        assertThat(out.toString()).startsWith("Taxophone 0");
        assertThat(taxophone("--help")).isZero();
        assertThat(out.toString()).contains("bench").contains("doctor").contains("demo");
    }
}
