package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.RunConfig;

/// Locks, newer programs and damaged files: what can be read is there, and nothing is lost.
class ProjectDamageTest extends ProjectCase {
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
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 140));
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

    private static void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
}
