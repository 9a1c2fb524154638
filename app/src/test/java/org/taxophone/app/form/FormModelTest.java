package org.taxophone.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.features.SoundKind;

class FormModelTest {
    private final FormModel<Recipe> form =
            new FormModel<>(
                    Recipes.named(Recipes.PAPER).forKind(SoundKind.EVENTS),
                    RecipeSettings::sections,
                    RecipeSettings::belongsToRun,
                    RecipeSettings::with);

    @Test
    void fieldsAreThoseOfTheRecordsButForTheRuns() {
        assertThat(form.fields())
                .extracting(FormField::key)
                .contains("training.epochs", "loss.lambda", "model.latentDimension")
                .doesNotContain("training.seed", "model.clusters");
    }

    @Test
    void changeIsMarkedAndCanBeReset() {
        form.set("training.epochs", "12");
        assertThat(field("training.epochs").changed()).isTrue();
        assertThat(field("training.epochs").text()).isEqualTo("12");

        form.reset("training");
        assertThat(field("training.epochs").changed()).isFalse();
        assertThat(field("training.epochs").text()).isEqualTo("500");
    }

    @Test
    void refusalIsInTheRecordsOwnWordsAndTheTextStays() {
        form.set("loss.lambda", "-1");

        FormField lambda = field("loss.lambda");
        assertThat(lambda.text()).isEqualTo("-1");
        assertThat(lambda.problem()).hasValue("lambda must be >= 0: was -1.0");
        assertThat(form.problems()).containsExactly(lambda);

        form.set("loss.lambda", "x");
        assertThat(field("loss.lambda").problem()).hasValue("lambda must be a number: was x");

        form.set("loss.lambda", "2");
        assertThat(form.problems()).isEmpty();
    }

    @Test
    void clashIsForgivenOnceTheOtherFieldFits() {
        form.set("training.finalLearningRate", "0.01");
        assertThat(form.problems())
                .extracting(FormField::name)
                .containsExactly("finalLearningRate");

        form.set("training.learningRate", "0.1");
        assertThat(form.problems()).isEmpty();
        assertThat(field("training.finalLearningRate").text()).isEqualTo("0.01");
    }

    @Test
    void everyChangeIsTold() {
        int before = form.revisionProperty().get();
        form.set("training.epochs", "-5");
        assertThat(form.revisionProperty().get()).isGreaterThan(before);
    }

    static List<Recipe> everyRecipe() {
        return Recipes.all().stream()
                .flatMap(recipe -> List.of(SoundKind.values()).stream().map(recipe::forKind))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyRecipe")
    void everyFieldOfEveryRecipeHasItsWords(Recipe recipe) {
        FormModel<Recipe> all =
                new FormModel<>(
                        recipe,
                        RecipeSettings::sections,
                        RecipeSettings::belongsToRun,
                        RecipeSettings::with);
        assertThat(all.fields())
                .allSatisfy(
                        field -> {
                            assertThat(FormWords.label(field)).isNotBlank();
                            assertThat(FormWords.help(field)).isNotBlank();
                        });
    }

    @Test
    void numbersStepInTheirLastDigit() {
        assertThat(NumberStep.stepped("100", 1)).hasValue("101");
        assertThat(NumberStep.stepped("0.5", -1)).hasValue("0.4");
        assertThat(NumberStep.stepped("0.95", 10)).hasValue("1.05");
        assertThat(NumberStep.stepped("5.0E-4", 1))
                .hasValueSatisfying(t -> assertThat(Double.parseDouble(t)).isEqualTo(5.1e-4));
        assertThat(NumberStep.stepped("many", 1)).isEmpty();
    }

    private FormField field(String key) {
        return form.fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }
}
