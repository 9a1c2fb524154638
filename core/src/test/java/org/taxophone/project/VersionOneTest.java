package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.common.ConfigRecords;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.ComponentsConfig;
import org.taxophone.experiment.ComponentsMethod;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.CategoricalLossConfig;
import org.taxophone.training.EpochReport;
import org.taxophone.training.InputConfig;
import org.taxophone.training.TrainingConfig;
import org.taxophone.training.Views;

/// A project that was written when format version 1 was new must open for ever.
///
/// The fixture under `version-1` was written once by [#main]; it is never written again.
class VersionOneTest {
    private static final Path FIXTURE =
            Path.of("src/test/resources/org/taxophone/project/version-1");

    @TempDir private Path temp;

    @Test
    void opensWithAllItHolds() throws Exception {
        Path folder = temp.resolve("old");
        try (Stream<Path> files = Files.walk(FIXTURE)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(FIXTURE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        try (Project project = Project.open(folder)) {
            assertThat(project.problems()).isEmpty();
            assertThat(project.name()).isEqualTo("Sounds of version 1");
            Dataset dataset = project.dataset().orElseThrow();
            assertThat(dataset.clips()).isEqualTo(TinyDataset.of(Path.of("/sounds"), 7).clips());
            assertThat(dataset.clips()).allMatch(clip -> clip.slice().isEmpty());
            assertThat(dataset.value(1, "label")).contains("label 1");
            assertThat(project.importReport().orElseThrow().found()).isEqualTo(8);
            Run run = project.run(1);
            assertThat(run.document().state()).isEqualTo(RunState.FINISHED);
            assertThat(run.document().recipe().changes()).containsEntry("training.epochs", "2");
            assertThat(run.epochs()).usingRecursiveComparison().isEqualTo(toldNow());
            assertThat(training(run).loss())
                    .isEqualTo(
                            ConfigRecords.with(
                                    ConfigRecords.with(
                                            CategoricalLossConfig.robustEvents(),
                                            "assignment",
                                            "CLUSTER_HEAD"),
                                    "variationalWeight",
                                    "0.01"));
            TrainedMethod method = (TrainedMethod) run.document().recipe().method();
            assertThat(method.model().layers()).isEqualTo(4); // there was no other number
            assertThat(training(run).input()).isEqualTo(InputConfig.views(Views.EVENTS));
            assertThat(run.metrics().orElseThrow().metrics().external().orElseThrow().nmi())
                    .isEqualTo(0.4);
            assertThat(run.metrics().orElseThrow().metrics().external().orElseThrow().ami())
                    .isNaN();
            MetricReport scores = run.metrics().orElseThrow().metrics();
            assertThat(scores.usage()).isEmpty();
            assertThat(scores.latent()).isEmpty();
            assertThat(scores.information()).isEmpty();
            assertThat(scores.map()).isEmpty();
            assertThat(scores.internal().getFirst().ofClips()).isEqualTo(6);
            assertThat(scores.internal().getFirst().nullModel()).contains("equal size");
            assertThat(run.assignment().orElseThrow().used()).isEqualTo(2);
            assertThat(run.projection().orElseThrow().y()).hasSize(6);
            assertThat(run.space("features")).isPresent();
        }
    }

    private static List<EpochReport> toldNow() {
        return List.of(FinishedRuns.epoch(1), FinishedRuns.epoch(2));
    }

    private static TrainingConfig training(Run run) {
        return ((TrainedMethod) run.document().recipe().method()).training();
    }

    /// A hyperparameter that version 1 did not know takes the value that its recipe has now.
    @Test
    void newHyperparametersAreFilledIn() throws Exception {
        String text = Files.readString(FIXTURE.resolve("runs/001/run.json"));
        Path file = temp.resolve("run.json");
        Files.writeString(file, text.replaceAll("(?m)^ *\"(headResets|melBands)\": .*\n", ""));
        assertThat(Documents.read(file, RunDocument.KIND, RunDocument.class).recipe())
                .isEqualTo(
                        Documents.read(
                                        FIXTURE.resolve("runs/001/run.json"),
                                        RunDocument.KIND,
                                        RunDocument.class)
                                .recipe());
    }

    /// Version 1 had one clusterer and did not say which, and vectors of one size.
    @Test
    void theClustererOfVersionOneWasKMeans() {
        RunDocument run =
                Documents.read(
                        FIXTURE.resolve("run-quick.json"), RunDocument.KIND, RunDocument.class);
        assertThat(run.recipe().method())
                .isEqualTo(
                        new ComponentsMethod(
                                new ComponentsConfig(24, 32),
                                new KMeansConfig(10, 7, 300, false, 0)));
    }

    /// Writes the fixture into a folder.
    static void main(String[] folder) {
        var dataset = TinyDataset.of(Path.of("/sounds"), 7);
        var recipe = RecipeSettings.with(Recipes.named("robust"), "epochs", "2");
        try (Project project = Project.create(Path.of(folder[0]), "Sounds of version 1")) {
            project.importResult(TinyDataset.result(dataset));
            int run = project.newRun(recipe, RunConfig.ofSeed(5));
            FinishedRuns.tell(
                    new RunRecorder(new RunFolder(project.runFolder(run)), dataset),
                    dataset,
                    recipe);
        }
    }
}
