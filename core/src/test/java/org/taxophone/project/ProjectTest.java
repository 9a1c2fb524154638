package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.Slice;
import org.taxophone.audio.SoundSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunResult;
import org.taxophone.training.StopSignal;

class ProjectTest {
    @TempDir private Path temp;
    private Path folder;
    private Dataset dataset;
    private final Recipe recipe = RecipeSettings.with(Recipes.named("robust"), "epochs", "2");

    @BeforeEach
    void paths() {
        folder = temp.resolve("my project");
        dataset = TinyDataset.of(temp.resolve("sounds"), 7);
    }

    private void createWithFinishedRun() {
        try (Project project = Project.create(folder, "Sounds of mine")) {
            project.importResult(TinyDataset.result(dataset));
            int run = project.newRun(recipe, RunConfig.ofSeed(5));
            FinishedRuns.tell(
                    new RunRecorder(new RunFolder(project.runFolder(run)), dataset),
                    dataset,
                    recipe);
        }
    }

    @Test
    void everythingIsThereAgainWhenOpened() {
        createWithFinishedRun();
        try (Project project = Project.open(folder)) {
            assertThat(project.problems()).isEmpty();
            assertThat(project.name()).isEqualTo("Sounds of mine");
            Dataset read = project.dataset().orElseThrow();
            assertThat(read.clips()).isEqualTo(dataset.clips());
            assertThat(read.labelColumn()).contains("label");
            assertThat(read.labels("label")).isEqualTo(dataset.labels("label"));
            assertThat(read.fingerprint()).isEqualTo(dataset.fingerprint());
            assertThat(project.importReport().orElseThrow().skipped()).hasSize(1);
            assertThat(project.runs()).hasSize(1);
        }
    }

    @Test
    void slicesComeBackWithTheirBounds() throws Exception {
        Clip whole = dataset.clips().getFirst();
        Clip slice =
                new Clip("slice", whole.path(), Optional.of(new Slice(0.1, 12.75)), whole.facts());
        Dataset sliced = Dataset.of(temp, List.of(whole, slice), Map.of(), Optional.empty());
        try (Project project = Project.create(folder, "x")) {
            project.importResult(TinyDataset.result(sliced));
        }
        assertThat(Files.readString(folder.resolve("dataset.json")))
                .contains("\"formatVersion\": 2");
        try (Project project = Project.open(folder)) {
            Dataset read = project.dataset().orElseThrow();
            assertThat(read.clips()).isEqualTo(sliced.clips());
            assertThat(read.sound(0)).isEqualTo(SoundSource.whole(read.file(0)));
            assertThat(read.sound(1)).isEqualTo(SoundSource.slice(read.file(0), 0.1, 12.75));
        }
    }

    @Test
    void labelsAreEditedAndImportedWithoutTheSounds() throws Exception {
        String id = dataset.clips().get(4).id();
        Path table = temp.resolve("sites.csv");
        Files.writeString(
                table, "path,site\nfolder 0/plain.wav,wood\n\"folder 1/a, b.wav\",\"pond\n2\"\n");
        try (Project project = Project.create(folder, "x")) {
            project.importResult(TinyDataset.result(dataset));
            project.edit(clips -> clips.withValues("label", Map.of(id, "owl, \"tawny\"")));
            assertThat(project.importLabels(table)).hasSize(5);
            assertThatThrownBy(() -> project.edit(clips -> TinyDataset.of(temp, 3)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        try (Project project = Project.open(folder)) {
            Dataset read = project.dataset().orElseThrow();
            assertThat(read.columns()).containsExactly("label", "site");
            assertThat(read.value(4, "label")).contains("owl, \"tawny\"");
            assertThat(read.value(1, "site")).contains("pond\n2");
            assertThat(read.value(2, "site")).isEmpty();
            assertThat(read.clips()).isEqualTo(dataset.clips());
        }
    }

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
                .isEqualTo(java.util.List.of(FinishedRuns.epoch(1), FinishedRuns.epoch(2)));
        assertThat(run.space("features").orElseThrow().dimension()).isEqualTo(2);
        assertThat(run.log()).contains("epoch 2 of 2").contains("run finished");
        assertThat(Files.readString(run.folder().resolve("assignment.csv")))
                .startsWith("id,path,cluster,confidence\n")
                .contains("\"folder 1/a, b.wav\",1,0.75");
    }

    @Test
    void aSecondWindowIsToldWhoHasTheProject() {
        try (Project project = Project.create(folder, "x")) {
            assertThatThrownBy(() -> Project.open(project.folder()))
                    .isInstanceOf(TaxophoneException.class)
                    .hasMessage(
                            "The project "
                                    + folder
                                    + " is open elsewhere, in process "
                                    + ProcessHandle.current().pid());
        }
        Project.open(folder).close();
    }

    @Test
    void aLockThatADeadProgramLeftHoldsNobodyUp() throws IOException {
        Project.create(folder, "x").close();
        Files.writeString(folder.resolve("project.lock"), "process 999999\n");
        Project.open(folder).close();
    }

    @Test
    void aNewerVersionIsRefusedAndLeftAlone() throws IOException {
        createWithFinishedRun();
        for (String name : new String[] {"project.json", "dataset.json", "runs/001/run.json"}) {
            Path file = folder.resolve(name);
            String text = Files.readString(file);
            String newer = text.replaceFirst("\"formatVersion\": \\d", "\"formatVersion\": 7");
            Files.writeString(file, newer);
            assertThatThrownBy(() -> Project.open(folder))
                    .isInstanceOfSatisfying(
                            NewerVersionException.class, e -> assertThat(e.version()).isEqualTo(7))
                    .hasMessage(
                            file
                                    + " has format version 7; this Taxophone reads up to version "
                                    + (name.equals("dataset.json") ? 2 : 1));
            assertThat(file).hasContent(newer);
            Files.writeString(file, text);
        }
        Project.open(folder).close();
    }

    @Test
    void halfWrittenDocumentsAreReportedAndNothingElseIsLost() throws IOException {
        createWithFinishedRun();
        cut(folder.resolve("project.json"));
        cut(folder.resolve("import.json"));
        cut(folder.resolve("runs/001/run.json"));
        try (Project project = Project.open(folder)) {
            assertThat(project.problems()).hasSize(3);
            assertThat(project.problems().getFirst())
                    .contains("project.json is damaged")
                    .contains("Restore the file from a copy");
            assertThat(project.name()).isEqualTo("my project");
            assertThat(project.dataset()).isPresent();
            assertThat(project.runs()).isEmpty();
            assertThat(project.newRun(recipe, RunConfig.defaults())).isEqualTo(2);
        }
        assertThat(folder.resolve("runs/001/assignment.csv")).exists();
    }

    @Test
    void aDamagedTableIsReportedAndRunsStay() throws IOException {
        createWithFinishedRun();
        try (var tables = Files.newDirectoryStream(folder, "dataset-*.csv")) {
            cut(tables.iterator().next());
        }
        try (Project project = Project.open(folder)) {
            assertThat(project.problems()).hasSize(1);
            assertThat(project.problems().getFirst()).contains("Import the folder again");
            assertThat(project.dataset()).isEmpty();
            assertThat(project.run(1).assignment()).isPresent();
            assertThatThrownBy(() -> project.newRun(recipe, RunConfig.defaults()))
                    .hasMessageEndingWith("has no sounds yet");
        }
    }

    @Test
    void aRunOfAProgramThatDiedIsInterruptedAndItsHalfLineForgotten() throws IOException {
        createWithFinishedRun();
        Path run = folder.resolve("runs/001");
        Path document = run.resolve("run.json");
        Files.writeString(
                document, Files.readString(document).replace("\"FINISHED\"", "\"RUNNING\""));
        Files.writeString(
                run.resolve("epochs.jsonl"), "{\"epoch\":3,\"epo", StandardOpenOption.APPEND);
        try (Project project = Project.open(folder)) {
            assertThat(project.run(1).document().state()).isEqualTo(RunState.INTERRUPTED);
            assertThat(project.run(1).epochs()).hasSize(2);
            new RunFolder(run).forgetEpochsFrom(2);
            assertThat(project.run(1).epochs()).hasSize(1);
        }
    }

    @Test
    void damagedResultsSayWhatToDo() throws IOException {
        createWithFinishedRun();
        Path file = folder.resolve("runs/001/probabilities.npy");
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 140));
        cut(folder.resolve("runs/001/metrics.json"));
        try (Project project = Project.open(folder)) {
            assertThat(project.problems()).hasSize(1);
            assertThat(project.problems().getFirst()).contains("metrics.json is damaged");
            Files.delete(folder.resolve("runs/001/metrics.json"));
            assertThatThrownBy(() -> project.run(1))
                    .isInstanceOf(TaxophoneException.class)
                    .hasMessageContaining(
                            "probabilities.npy is damaged: 6 x 3 numbers announced, 3 there");
        }
    }

    @Test
    void aMovedAudioFolderIsFoundBesideTheProjectOrRelinked() throws IOException {
        Path sounds = temp.resolve("sounds");
        Files.createDirectories(sounds.resolve("folder 0"));
        Files.writeString(sounds.resolve("folder 0/plain.wav"), "");
        createWithFinishedRun();

        Path elsewhere = temp.resolve("moved");
        Files.createDirectories(elsewhere);
        Files.move(folder, elsewhere.resolve("my project"));
        Files.move(sounds, elsewhere.resolve("sounds"));
        try (Project project = Project.open(elsewhere.resolve("my project"))) {
            assertThat(project.audioFound()).isTrue();
        }

        Files.move(elsewhere.resolve("sounds"), elsewhere.resolve("audio"));
        try (Project project = Project.open(elsewhere.resolve("my project"))) {
            assertThat(project.audioFound()).isFalse();
            assertThatThrownBy(() -> project.relink(temp))
                    .hasMessage("None of the project's clips are in " + temp);
            project.relink(elsewhere.resolve("audio"));
            assertThat(project.audioFound()).isTrue();
        }
        try (Project project = Project.open(elsewhere.resolve("my project"))) {
            assertThat(project.audioFound()).isTrue();
        }
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

    @Test
    void anotherLabelColumnIsKept() {
        createWithFinishedRun();
        try (Project project = Project.open(folder)) {
            assertThatThrownBy(() -> project.labelColumn("mood"))
                    .isInstanceOf(TaxophoneException.class);
            project.labelColumn("label");
            project.rename("Other");
        }
        try (Project project = Project.open(folder)) {
            assertThat(project.name()).isEqualTo("Other");
            assertThat(project.dataset().flatMap(Dataset::labelColumn))
                    .isEqualTo(Optional.of("label"));
        }
    }

    @Test
    @Tag("long")
    void aHundredThousandClipsOpenInSeconds() {
        Dataset large = TinyDataset.of(temp.resolve("sounds"), 100_000);
        try (Project project = Project.create(folder, "large")) {
            project.importResult(TinyDataset.result(large));
        }
        long start = System.nanoTime();
        try (Project project = Project.open(folder)) {
            assertThat(project.dataset().orElseThrow().size()).isEqualTo(100_000);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("opened 100,000 clips in %.2f s%n", seconds);
        assertThat(seconds).isLessThan(5);
    }

    private static void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }
}
