package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.ClusterChoice;
import org.taxophone.experiment.ClusterSearch;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;

/// Runs that choose their number of clusters themselves.
class ClusterSearchRunTest {
    @TempDir private Path temp;
    private Project project;

    @BeforeEach
    void makeProject() throws Exception {
        Path sounds = Tones.write(temp.resolve("sounds"), 12);
        project = Project.create(temp.resolve("project"), "tones");
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static Recipe recipe(String name, String... settings) {
        Recipe recipe = Recipes.named(name);
        if (recipe.kind() != KindChoice.FIXED) {
            recipe = RecipeSettings.with(recipe, "kind", "events");
        }
        for (String setting : settings) {
            String[] pair = setting.split("=", 2);
            recipe = RecipeSettings.with(recipe, pair[0], pair[1]);
        }
        return recipe;
    }

    private static Recipe robust() {
        return recipe(
                "robust",
                "model.width=0.25",
                "model.gruUnits=16",
                "epochs=2",
                "training.batchSize=12");
    }

    private Run run(Recipe recipe) throws Exception {
        int number =
                project.newRun(recipe, RunConfig.ofSeed(1).withSearch(new ClusterSearch(2, 8)));
        project.job(number, new StopSignal(), event -> {}).run(JobContext.none());
        return project.run(number);
    }

    @ParameterizedTest
    @CsvSource({"quick", "kmeans", "ward", "em-gmm"})
    void theNumberThatStandsOutIsTaken(String name) throws Exception {
        Run run = run(recipe(name));
        ClusterChoice choice = run.summary().choice().orElseThrow();
        // three kinds of sound, one of which falls apart by its pitch
        assertThat(choice.clusters()).isBetween(3, 5);
        assertThat(choice.sentence())
                .startsWith("K = " + choice.clusters() + " was chosen of 2 to 8");
        assertThat(choice.points()).hasSize(7);
        assertThat(run.document().clusters()).isEqualTo(choice.clusters());
        assertThat(run.assignment().orElseThrow().clusterCount()).isEqualTo(choice.clusters());
        assertThat(run.log()).contains(choice.sentence());
    }

    @Test
    void aTrainingIsPartedOnceMoreAndItsModelIsOfTheChosenNumber() throws Exception {
        Run run = run(robust());
        ClusterChoice choice = run.summary().choice().orElseThrow();
        int chosen = choice.clusters();
        assertThat(choice.space()).isEqualTo("features");
        assertThat(run.document().clusters()).isEqualTo(chosen);
        assertThat(run.assignment().orElseThrow().clusterCount()).isEqualTo(chosen);
        ApplyJob.Result applied =
                new ApplyJob(run, project.dataset().orElseThrow(), temp.resolve("features"))
                        .run(JobContext.none());
        assertThat(applied.applied().assignment().clusters())
                .isEqualTo(run.assignment().orElseThrow().clusters());
        assertThat(run.trainingMap()).isPresent();
        assertThat(run.trainingNumbers()).isPresent();
        Run again = run(robust());
        assertThat(again.summary().choice()).isEqualTo(run.summary().choice());
        assertThat(again.assignment().orElseThrow().clusters())
                .isEqualTo(run.assignment().orElseThrow().clusters());
        int longer = project.continueRun(run.number(), 3);
        project.job(longer, new StopSignal(), event -> {}).run(JobContext.none());
        assertThat(project.run(longer).epochs()).hasSize(3);
        assertThat(project.run(longer).summary().choice()).isPresent();
    }

    @Test
    void codesOfAnAutoencoderAreSearchedToo() throws Exception {
        Run run = run(recipe("paper/autoencoder", "epochs=1", "training.batchSize=12"));
        assertThat(run.summary().choice().orElseThrow().space()).isEqualTo("z");
        assertThat(run.assignment().orElseThrow().clusterCount())
                .isEqualTo(run.document().clusters());
    }

    @Test
    void whatLearnsWithItsClustersIsRefused() {
        assertThatThrownBy(() -> run(recipe("paper/cat-uvac")))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("learns together with its clusters");
        assertThat(ClusterSearch.suits(Recipes.named("gmvae"))).isFalse();
        assertThat(ClusterSearch.suits(recipe("robust", "dropAfterEpochs=3"))).isFalse();
        assertThat(ClusterSearch.suits(recipe("robust", "variationalWeight=1"))).isFalse();
        assertThat(ClusterSearch.suits(recipe("robust"))).isTrue();
    }
}
