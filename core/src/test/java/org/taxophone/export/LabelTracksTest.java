package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.features.WindowConfig;
import org.taxophone.job.JobContext;

/// What is written for Raven and Audacity comes back as the same clips with the same labels.
class LabelTracksTest {
    @TempDir private Path temp;
    private Dataset dataset;
    private LabelTracks tracks;

    @BeforeEach
    void cluster() throws IOException {
        Path sounds = temp.resolve("sounds");
        for (String name : List.of("night.wav", "wood/dawn.wav")) {
            float[] noise = new float[28_000];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (float) Math.sin(0.001 * i * i + name.length());
            }
            Files.createDirectories(sounds.resolve(name).getParent());
            WavWriter.write(sounds.resolve(name), new Waveform(noise, 8000));
        }
        dataset =
                new DatasetImporter()
                        .importFolder(
                                ImportConfig.of(sounds).withWindows(new WindowConfig(1, 0.7)),
                                JobContext.none())
                        .dataset();
        int[] clusters = IntStream.range(0, dataset.size()).map(clip -> clip % 3 - 1).toArray();
        ClusterAssignment assignment =
                new ClusterAssignment(
                        dataset.clips().stream().map(Clip::id).toList(), 2, clusters, new float[0]);
        tracks =
                new LabelTracks(
                        dataset,
                        assignment,
                        cluster -> cluster < 0 ? "noise" : "owl, \"" + cluster + "\"\n");
    }

    private void copySounds(Path to) throws IOException {
        for (String name : List.of("night.wav", "wood/dawn.wav")) {
            Files.createDirectories(to.resolve(name).getParent());
            Files.copy(temp.resolve("sounds").resolve(name), to.resolve(name));
        }
    }

    private void comesBack(Path folder, String column) throws IOException {
        copySounds(folder);
        Dataset read =
                new DatasetImporter()
                        .importFolder(ImportConfig.of(folder), JobContext.none())
                        .dataset();
        assertThat(read.clips()).isEqualTo(dataset.clips());
        for (int clip = 0; clip < read.size(); clip++) {
            int cluster = clip % 3 - 1;
            assertThat(read.value(clip, column))
                    .contains(cluster < 0 ? "noise" : "owl, \"" + cluster + "\"");
        }
    }

    @Test
    void raven() throws IOException {
        List<Path> written = tracks.writeRaven(temp.resolve("raven"));
        assertThat(written)
                .containsExactly(
                        temp.resolve("raven/night.Table.1.selections.txt"),
                        temp.resolve("raven/wood/dawn.Table.1.selections.txt"));
        assertThat(Files.readAllLines(written.getFirst()).get(1))
                .isEqualTo("1\tSpectrogram 1\t1\t0.000000\t1.000000\tnight.wav\tnoise");
        comesBack(temp.resolve("raven"), "Cluster");
    }

    @Test
    void audacity() throws IOException {
        List<Path> written = tracks.writeAudacity(temp.resolve("audacity"));
        assertThat(Files.readAllLines(written.getFirst()))
                .startsWith("0.000000\t1.000000\tnoise", "0.700000\t1.700000\towl, \"0\" ");
        comesBack(temp.resolve("audacity"), "label");
    }
}
