package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.Slice;
import org.taxophone.audio.SoundSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// What a project keeps of its sounds from one opening to the next.
class ProjectTest extends ProjectCase {
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
}
