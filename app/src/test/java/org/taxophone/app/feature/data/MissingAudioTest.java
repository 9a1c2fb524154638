package org.taxophone.app.feature.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;

class MissingAudioTest {
    @TempDir Path folder;

    private final CurrentProject current = new CurrentProject();
    private final List<Path> askedFrom = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private Project project;
    private int found;

    @BeforeEach
    void make() throws Exception {
        Path sounds = folder.resolve("sounds");
        Files.createDirectories(sounds);
        for (int i = 0; i < 3; i++) {
            float[] samples = new float[800];
            samples[i] = 0.5f;
            WavWriter.write(sounds.resolve(i + ".wav"), new Waveform(samples, 8000));
        }
        project = Project.create(folder.resolve("p"), "p");
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void nothingIsSaidWhileTheSoundsAreThere() {
        current.show(project);
        assertThat(model().wordsProperty().get()).isEmpty();
    }

    @Test
    void movedSoundsAreSaidAndFoundAgain() throws Exception {
        Path moved = Files.move(folder.resolve("sounds"), folder.resolve("elsewhere"));
        MissingAudio model = model();
        current.show(project);
        assertThat(model.wordsProperty().get())
                .contains(folder.resolve("sounds").toString())
                .contains("choose the folder");
        model.locate();
        assertThat(model.wordsProperty().get()).as("a cancelled choice").isNotEmpty();
        assertThat(askedFrom).containsExactly(folder.toAbsolutePath());
        answer = Optional.of(moved);
        model.locate();
        assertThat(model.wordsProperty().get()).isEmpty();
        assertThat(found).isEqualTo(1);
        assertThat(project.dataset().orElseThrow().file(0)).exists();
        assertThat(current.dataset()).isEqualTo(project.dataset().orElseThrow());
    }

    @Test
    void soundsThatCameBackByThemselvesAreNoticed() throws Exception {
        Path sounds = folder.resolve("sounds");
        Path away = Files.move(sounds, folder.resolve("elsewhere"));
        MissingAudio model = model();
        current.show(project);
        model.lookAgain();
        assertThat(model.wordsProperty().get()).isNotEmpty();
        assertThat(found).isZero();
        Files.move(away, sounds);
        model.lookAgain();
        assertThat(model.wordsProperty().get()).isEmpty();
        assertThat(found).isEqualTo(1);
    }

    @Test
    void aFolderWithoutTheClipsIsRefusedInWords() throws Exception {
        Files.move(folder.resolve("sounds"), folder.resolve("elsewhere"));
        MissingAudio model = model();
        current.show(project);
        answer = Optional.of(Files.createDirectories(folder.resolve("wrong")));
        model.locate();
        assertThat(model.wordsProperty().get())
                .contains("wrong")
                .contains("Choose the folder that holds");
    }

    @Test
    void closedProjectMissesNothing() throws Exception {
        Files.move(folder.resolve("sounds"), folder.resolve("elsewhere"));
        MissingAudio model = model();
        current.show(project);
        current.clear();
        assertThat(model.wordsProperty().get()).isEmpty();
        model.locate();
        assertThat(askedFrom).isEmpty();
    }

    private MissingAudio model() {
        current.onSoundsBack(() -> found++);
        return new MissingAudio(
                current,
                new Background(UiThread.immediate(), 0),
                start -> {
                    askedFrom.add(start);
                    return answer;
                });
    }
}
