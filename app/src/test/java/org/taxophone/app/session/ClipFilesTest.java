package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.Recording;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.features.WindowConfig;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;

/// Clips that are dragged out of the window are files.
class ClipFilesTest {
    @TempDir Path folder;

    private final AudioFileReader reader = new AudioFileReader();
    private final CurrentProject current = new CurrentProject();
    private final Selection selection = new Selection();
    private final ClipFiles files =
            new ClipFiles(
                    current, selection, reader::readAll, new Background(UiThread.immediate(), 0));
    private Project project;

    @BeforeEach
    void open() throws Exception {
        Path sounds = Files.createDirectories(folder.resolve("sounds"));
        for (int i = 0; i < 3; i++) {
            float[] samples = new float[8000];
            for (int t = 0; t < samples.length; t++) {
                samples[t] = (float) (0.4 * Math.sin((0.2 + 0.1 * i) * t));
            }
            WavWriter.write(sounds.resolve(i + ".wav"), new Waveform(samples, 8000));
        }
        project = Project.create(folder.resolve("p"), "p");
        read(ImportConfig.of(sounds));
        current.show(project);
    }

    private void read(ImportConfig config) {
        project.importResult(new DatasetImporter().importFolder(config, JobContext.none()));
        current.refresh();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private List<String> ids() {
        return project.dataset().orElseThrow().clips().stream().map(Clip::id).toList();
    }

    @Test
    void theSelectionIsDraggedIfTheClipIsPartOfIt() {
        selection.selectAll(ids().subList(0, 2));
        assertThat(files.draggedFrom(ids().get(1)))
                .extracting(File::getName)
                .containsExactly("0.wav", "1.wav");
        assertThat(files.draggedFrom(ids().get(2)))
                .extracting(File::getName)
                .containsExactly("2.wav");
        assertThat(files.of(List.of("never"))).isEmpty();
    }

    @Test
    void slicesKeepTheirChannels() {
        float[] left = new float[16000];
        for (int frame = 0; frame < 8000; frame++) {
            left[2 * frame] = frame < 4000 ? 0.25f : 0.5f; // the other channel is silent
        }
        Path sounds = folder.resolve("sounds");
        WavWriter.write(sounds.resolve("stereo.wav"), new Recording(left, 2, 8000));
        read(ImportConfig.of(sounds).withWindows(new WindowConfig(0.5, 0.5)));
        String second =
                project.dataset().orElseThrow().clips().stream()
                        .filter(clip -> clip.path().toString().contains("stereo"))
                        .map(Clip::id)
                        .toList()
                        .get(1);
        selection.select(second);
        File cut = files.draggedFrom(second).getFirst();
        Recording kept = reader.readAll(org.taxophone.audio.SoundSource.whole(cut.toPath()));
        assertThat(kept.channels()).isEqualTo(2);
        assertThat(kept.samples()).hasSize(8000);
        assertThat(kept.samples()[0]).isEqualTo(0.5f);
        assertThat(kept.samples()[1]).isZero();
    }

    @Test
    void filesThatAreGoneAreLeftOut() throws Exception {
        Files.delete(folder.resolve("sounds/0.wav"));
        assertThat(files.of(ids())).extracting(File::getName).containsExactly("1.wav", "2.wav");
    }

    @Test
    void slicesAreCutIntoFilesAndOfManyTheWholeFilesAreGiven() {
        Path sounds = folder.resolve("sounds");
        read(ImportConfig.of(sounds).withWindows(new WindowConfig(0.5, 0.5)));
        List<File> cut = files.of(ids().subList(0, 2));
        assertThat(cut).hasSize(2).allMatch(File::isFile);
        assertThat(reader.readMono(cut.getFirst().toPath()).durationSeconds()).isEqualTo(0.5);
        assertThat(cut.getFirst().getName()).startsWith("0.wav 0").endsWith(".wav");

        read(ImportConfig.of(sounds).withWindows(new WindowConfig(0.1, 0.05)));
        assertThat(files.of(ids()))
                .extracting(File::getName)
                .containsExactly("0.wav", "1.wav", "2.wav");
    }
}
