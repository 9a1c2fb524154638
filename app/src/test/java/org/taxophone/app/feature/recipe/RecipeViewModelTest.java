package org.taxophone.app.feature.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taxophone.experiment.ClusterSearch;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;

/// What is chosen and set, and what Start makes of it.
class RecipeViewModelTest extends RecipeCase {
    @Test
    void withoutSoundsThereIsNothingToStart() {
        RecipeViewModel model = desk.model();
        assertThat(model.attentionProperty().get()).isEqualTo("Open a folder of sounds first.");
        assertThat(model.commandLine()).isEmpty();
        model.start();
        assertThat(desk.runs().summaries()).isEmpty();
    }

    @Test
    void refusedValuesAreCountedAndNamed() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        assertThat(model.attentionProperty().get()).isEmpty();

        model.form().set("training.epochs", "-5");
        assertThat(model.attentionProperty().get()).isEqualTo("1 value needs attention");
        assertThat(model.firstProblem()).hasValue("training.epochs");
        model.settings().clustersProperty().set("1");
        assertThat(model.settings().clustersProblem(model.form().value()))
                .hasValue("clusters must be from 2 to 1000: was 1");
        model.settings().seedProperty().set("x");
        assertThat(model.settings().seedProblem()).hasValue("must be a whole number: was x");
        assertThat(model.attentionProperty().get()).isEqualTo("3 values need attention");
        model.start();
        assertThat(desk.runs().summaries()).isEmpty();
    }

    @Test
    void theNumberOfGroupsIsLeftToTheProgramWhereTheRecipeAllowsIt() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        RunSettings settings = model.settings();
        model.choose(Recipes.QUICK);
        settings.clustersProperty().set("4..12");
        settings.seedProperty().set("0,4");
        assertThat(settings.clustersProblem(model.form().value())).isEmpty();
        assertThat(settings.configs())
                .hasSize(2)
                .allSatisfy(
                        config -> assertThat(config.search()).hasValue(new ClusterSearch(4, 12)));
        assertThat(model.commandLine().orElse("")).contains("--clusters 4..12 --seed 0");
        settings.clustersProperty().set("12..4");
        assertThat(settings.clustersProblem(model.form().value())).isPresent();
        settings.take(RunConfig.ofSeed(3).withSearch(new ClusterSearch(2, 9)));
        assertThat(settings.clustersProperty().get()).isEqualTo("2..9");

        model.choose("gmvae");
        assertThat(settings.clustersProblem(model.form().value()).orElse(""))
                .contains("learns together with its clusters");
        assertThat(model.attentionProperty().get()).isEqualTo("1 value needs attention");
    }

    @Test
    void severalSeedsAreSeveralRuns() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        model.choose(Recipes.QUICK);
        model.settings().seedProperty().set("0..2");
        assertThat(model.runCount()).isEqualTo(3);
        model.start();
        assertThat(desk.runs().summaries())
                .extracting(run -> run.document().config().seed())
                .containsExactly(0L, 1L, 2L);
        model.settings().seedProperty().set("4..1");
        assertThat(model.settings().seedProblem()).hasValue("must be a whole number: was 4..1");
    }

    @Test
    void commandLineSaysWhatStartWouldDo() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        model.chooseKind(KindChoice.EVENTS);
        model.form().set("training.epochs", "3");
        model.settings().clustersProperty().set("4");
        assertThat(model.commandLine().orElseThrow())
                .startsWith("taxophone run ")
                .contains("--recipe robust", "--clusters 4", "--seed 0", "--set training.epochs=3")
                .contains("--set kind=events");
    }

    @Test
    void longClipsAreHeardAsIsChosen() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        assertThat(model.commandLine().orElseThrow()).doesNotContain("--long-clips");
        model.settings().longClipsProperty().set(LongClips.WINDOWS);
        model.settings().seedProperty().set("0..1");
        assertThat(model.commandLine().orElseThrow()).contains("--long-clips windows");
        assertThat(model.settings().configs())
                .extracting(RunConfig::longClips)
                .containsExactly(LongClips.WINDOWS, LongClips.WINDOWS);
    }

    @Test
    void changesStayWithTheirRecipe() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        model.form().set("training.epochs", "3");
        model.choose(Recipes.QUICK);
        assertThat(model.form().fields()).noneMatch(field -> field.key().equals("training.epochs"));
        model.choose(Recipes.ROBUST);
        assertThat(model.form().fields())
                .filteredOn(field -> field.key().equals("training.epochs"))
                .singleElement()
                .satisfies(field -> assertThat(field.text()).isEqualTo("3"))
                .satisfies(field -> assertThat(field.changed()).isTrue());
    }

    @Test
    void aRecipeIsKeptChosenRenamedAndDeleted() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        model.form().set("training.epochs", "7");
        assertThat(model.keeping().keep("robust")).isFalse();
        assertThat(model.shelf().problemProperty().get()).contains("the program's own recipes");
        assertThat(model.keeping().keep("gulls")).isTrue();
        assertThat(model.chosenNameProperty().get()).isEqualTo("gulls");
        assertThat(model.isChanged()).isFalse();

        model.form().set("training.epochs", "9");
        model.choose(Recipes.ROBUST);
        assertThat(model.form().value().changes()).isEmpty(); // they went with the one kept
        model.choose("gulls");
        assertThat(model.form().value().changes()).containsEntry("training.epochs", "9");
        model.resetAll();
        assertThat(model.form().value().changes()).containsEntry("training.epochs", "7");

        assertThat(model.keeping().rename("gulls", "terns")).isTrue();
        assertThat(model.chosenNameProperty().get()).isEqualTo("terns");
        model.keeping().delete("terns");
        assertThat(model.chosenNameProperty().get()).isEqualTo(Recipes.ROBUST);
        assertThat(model.shelf().all()).isEmpty();
        model.shelf().restore();
        assertThat(model.shelf().all()).extracting(own -> own.name()).containsExactly("terns");
    }

    @Test
    void oneFieldIsPutBackAndIsNoChangeAnyMore() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        model.form().set("training.epochs", "7");
        model.form().set("training.batchSize", "-3");
        model.form().resetField("training.batchSize");
        assertThat(model.attentionProperty().get()).isEmpty();
        model.form().resetField("training.epochs");
        assertThat(model.form().value()).isEqualTo(Recipes.named(Recipes.ROBUST));
        assertThat(model.isChanged()).isFalse();
    }
}
