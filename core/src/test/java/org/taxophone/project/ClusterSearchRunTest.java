package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.ClusterChoice;
import org.taxophone.experiment.ClusterSearch;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunEvent;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;

/// Runs that choose their number of clusters themselves.
class ClusterSearchRunTest extends TonesCase {
    ClusterSearchRunTest() {
        super(12);
    }

    private Run search(Recipe recipe) throws Exception {
        return run(recipe, RunConfig.ofSeed(1).withSearch(new ClusterSearch(2, 8)));
    }

    @ParameterizedTest
    @CsvSource({"quick", "kmeans", "ward", "em-gmm"})
    void theNumberThatStandsOutIsTaken(String name) throws Exception {
        Run run = search(events(name));
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

    /// Whoever watches sees that the training is over.
    @Test
    void numbersAreTriedAfterTheTraining() throws Exception {
        List<String> told = new ArrayList<>();
        int number =
                project.newRun(robust(), RunConfig.ofSeed(1).withSearch(new ClusterSearch(2, 4)));
        project.job(
                        number,
                        new StopSignal(),
                        event -> {
                            switch (event) {
                                case RunEvent.StageStarted started ->
                                        told.add(started.stage().key());
                                case RunEvent.ClustersChosen chosen -> told.add("chosen");
                                default -> {}
                            }
                        })
                .run(JobContext.none());
        assertThat(told).containsSubsequence("train", "cluster", "chosen", "evaluate");
    }

    @Test
    void aTrainingIsPartedOnceMoreAndItsModelIsOfTheChosenNumber() throws Exception {
        Run run = search(robust());
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
        Run again = search(robust());
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
        Run run = search(events("paper/autoencoder", "epochs=1", "training.batchSize=12"));
        assertThat(run.summary().choice().orElseThrow().space()).isEqualTo("z");
        assertThat(run.assignment().orElseThrow().clusterCount())
                .isEqualTo(run.document().clusters());
    }

    @Test
    void whatLearnsWithItsClustersIsRefused() {
        assertThatThrownBy(() -> search(events("paper/cat-uvac")))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("learns together with its clusters");
        assertThat(ClusterSearch.suits(Recipes.named("gmvae"))).isFalse();
        assertThat(ClusterSearch.suits(events("robust", "dropAfterEpochs=3"))).isFalse();
        assertThat(ClusterSearch.suits(events("robust", "variationalWeight=1"))).isFalse();
        assertThat(ClusterSearch.suits(events("robust"))).isTrue();
    }
}
