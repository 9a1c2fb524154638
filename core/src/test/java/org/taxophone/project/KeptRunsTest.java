package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunResult;
import org.taxophone.training.StopSignal;

/// The runs of a project: kept, deleted and brought back, or missing.
class KeptRunsTest extends ProjectCase {
    @Test
    void aRunComesBackWithAllItsResults() throws Exception {
        Run run;
        RunResult told;
        try (Project project = Project.create(folder, "x")) {
            project.importResult(TinyDataset.result(dataset));
            int number = project.newRun(recipe, RunConfig.ofSeed(5));
            told =
                    FinishedRuns.tell(
                            new RunRecorder(new RunFolder(project.runFolder(number)), dataset),
                            dataset,
                            recipe);
            run = project.run(number);
        }
        assertThat(run.document().state()).isEqualTo(RunState.FINISHED);
        assertThat(run.document().recipe()).isEqualTo(recipe);
        assertThat(run.document().config().seed()).isEqualTo(5);
        assertThat(run.document().datasetFingerprint()).isEqualTo(dataset.fingerprint());
        assertThat(run.document().versions()).containsKeys("taxophone", "java", "djl");
        assertThat(run.assignment().orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(told.assignment());
        assertThat(run.projection().orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(told.projection());
        assertThat(run.metrics().orElseThrow().metrics()).isEqualTo(told.metrics());
        assertThat(run.metrics().orElseThrow().findings()).isEqualTo(told.findings());
        assertThat(run.metrics().orElseThrow().skipped().getFirst().path())
                .isEqualTo("folder 0/plain.wav");
        assertThat(run.epochs())
                .usingRecursiveComparison()
                .isEqualTo(List.of(FinishedRuns.epoch(1), FinishedRuns.epoch(2)));
        assertThat(run.space("features").orElseThrow().dimension()).isEqualTo(2);
        assertThat(run.log()).contains("epoch 2 of 2").contains("run finished");
        assertThat(Files.readString(run.folder().resolve("assignment.csv")))
                .startsWith("id,path,cluster,confidence\n")
                .contains("\"folder 1/a, b.wav\",1,0.75");
    }

    @Test
    void deletedRunsComeBackUntilTheProjectIsClosed() {
        createWithFinishedRun();
        try (Project project = Project.open(folder)) {
            project.deleteRun(1);
            assertThat(project.runs()).isEmpty();
            assertThat(project.newRun(recipe, RunConfig.defaults())).isEqualTo(2);
            project.undeleteRun(1);
            assertThat(project.runs()).hasSize(2);
            project.note(1, "the good one", true);
            assertThat(project.runs().getFirst().document().note()).isEqualTo("the good one");
            project.deleteRun(2);
        }
        assertThat(folder.resolve("runs/.deleted-002")).doesNotExist();
        assertThat(folder.resolve("runs/001")).exists();
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Project.open(temp))
                .hasMessage(temp + " is no Taxophone project: it has no project.json");
        createWithFinishedRun();
        assertThatThrownBy(() -> Project.create(folder, "again"))
                .hasMessage(folder + " is a Taxophone project already");
        try (Project project = Project.open(folder)) {
            assertThatThrownBy(() -> project.run(9))
                    .isInstanceOfSatisfying(
                            TaxophoneException.class,
                            e -> assertThat(e.nextStep()).isEqualTo("The runs here are 1"))
                    .hasMessage("There is no run 9");
            assertThatThrownBy(() -> project.job(1, new StopSignal(), event -> {}))
                    .hasMessage("Run 1 is finished");
            int other = project.newRun(recipe, RunConfig.defaults());
            project.importResult(TinyDataset.result(TinyDataset.of(temp.resolve("sounds"), 4)));
            assertThatThrownBy(() -> project.job(other, new StopSignal(), event -> {}))
                    .hasMessage("Run 2 was made of other clips (7) than the project has now (4)");
        }
    }
}
