package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.Slice;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.project.curation.Curation;
import org.taxophone.project.curation.CurationAct;
import org.taxophone.project.curation.CurationAct.MarkedNoise;
import org.taxophone.project.curation.CurationAct.Rated;
import org.taxophone.project.curation.CurationAct.Renamed;

class ClipExportTest {
    @TempDir private Path temp;
    private Dataset dataset = Dataset.of(Path.of(""), List.of(), Map.of(), Optional.empty());
    private Curation curation =
            Curation.of(new ClusterAssignment(List.of(), 1, new int[0], new float[0]));

    /// Two files of one name, one alone, a slice of a long file, and one that is gone.
    @BeforeEach
    void makeSounds() {
        AudioFileReader reader = new AudioFileReader();
        List<Clip> clips = new ArrayList<>();
        for (String path : List.of("a/x.wav", "b/X.wav", "c/y.wav")) {
            clips.add(new Clip(path, path, write(reader, path, clips.size() + 1)));
        }
        AudioFacts night = write(reader, "night.wav", 9);
        clips.add(new Clip("part", "night.wav", Optional.of(new Slice(0.1, 0.3)), night));
        clips.add(new Clip("gone", "gone.wav", night));
        dataset =
                Dataset.of(
                        temp.resolve("sounds"),
                        clips,
                        Map.of("who", List.of("ann", "ben", "", "owl", "nobody")),
                        Optional.empty());
        curation =
                Curation.of(
                        new ClusterAssignment(
                                clips.stream().map(Clip::id).toList(),
                                2,
                                new int[] {0, 0, 1, 1, 1},
                                new float[0]));
        act(new Renamed(1, "CON"));
        act(new Rated(1, 4));
        act(new Renamed(2, "who? / me."));
        act(new MarkedNoise(List.of("c/y.wav")));
    }

    private void act(CurationAct act) {
        curation = act.apply(curation);
    }

    private AudioFacts write(AudioFileReader reader, String path, int seed) {
        float[] samples = new float[4000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.round(16000 * Math.sin(i * 0.01 * seed)) / 32768;
        }
        Path file = temp.resolve("sounds").resolve(path);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        WavWriter.write(file, new Waveform(samples, 8000));
        return reader.inspect(file);
    }

    private ClipExport.Result export(Set<Integer> clusters) throws Exception {
        return new ClipExport(dataset, curation)
                .job(clusters, temp.resolve("out"))
                .run(JobContext.none());
    }

    private List<String> files() throws IOException {
        Path out = temp.resolve("out");
        try (var walk = Files.walk(out)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachClusterHasAFolderWithSafeNamesAndTheManifestSaysWhatIsWhat() throws Exception {
        ClipExport.Result result = export(Set.of());
        assertThat(files())
                .containsExactly(
                        "CON_/X (2).wav",
                        "CON_/x.wav",
                        "Noise/y.wav",
                        "manifest.csv",
                        "who_ _ me/night 0.1-0.3 s.wav");
        assertThat(result.copied()).isEqualTo(4);
        assertThat(result.skipped())
                .singleElement()
                .satisfies(file -> assertThat(file.path()).isEqualTo("gone.wav"));
        assertThat(Files.readAllLines(result.manifest()))
                .containsExactly(
                        "file,cluster,name,verdict,id,path,start_s,end_s,duration_s,placed_by,who",
                        "Noise/y.wav,0,,,c/y.wav,c/y.wav,,,0.500,hand,",
                        "CON_/x.wav,1,CON,4,a/x.wav,a/x.wav,,,0.500,model,ann",
                        "CON_/X (2).wav,1,CON,4,b/X.wav,b/X.wav,,,0.500,model,ben",
                        "who_ _ me/night 0.1-0.3 s.wav,2,who? / me.,,part,night.wav,0.100,0.300,"
                                + "0.500,model,owl");
        assertThat(temp.resolve("out/CON_/x.wav"))
                .hasSameBinaryContentAs(temp.resolve("sounds/a/x.wav"));
        Waveform slice =
                new AudioFileReader().readMono(temp.resolve("out/who_ _ me/night 0.1-0.3 s.wav"));
        assertThat(slice.samples()).hasSize(1600);
    }

    @Test
    void chosenClustersOnly() throws Exception {
        export(Set.of(Curation.NOISE));
        assertThat(files()).containsExactly("Noise/y.wav", "manifest.csv");
        assertThatThrownBy(() -> export(Set.of(7)))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("There is no cluster 7");
    }

    @Test
    void nothingIsOverwrittenAndWhatIsThereAlreadyIsNotCopiedTwice() throws Exception {
        Path mine = temp.resolve("out/Noise/Y.wav");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
        export(Set.of(0));
        export(Set.of(1));
        ClipExport.Result again = export(Set.of(1));
        assertThat(mine).hasContent("mine");
        assertThat(files())
                .contains("Noise/y (2).wav", "manifest.csv", "manifest (2).csv")
                .filteredOn(file -> file.startsWith("CON_/x"))
                .containsExactly("CON_/x.wav");
        assertThat(again.manifest()).hasFileName("manifest (3).csv");
    }

    @Test
    void clustersOfOneNameGetAFolderEach() throws Exception {
        act(new Renamed(2, "con"));
        export(Set.of(1, 2));
        assertThat(files())
                .contains("CON (cluster 1)/x.wav", "con (cluster 2)/night 0.1-0.3 s.wav");
    }

    @Test
    void aCancelledExportKeepsWhatIsThereWithItsManifest() throws Exception {
        assertThatThrownBy(
                        () ->
                                new ClipExport(dataset, curation)
                                        .job(Set.of(1), temp.resolve("out"))
                                        .run(new CancelAfter(1)))
                .isInstanceOf(JobCancelledException.class);
        assertThat(files()).containsExactly("CON_/x.wav", "manifest.csv");
        assertThat(Files.readAllLines(temp.resolve("out/manifest.csv"))).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(temp.resolve("out"), "a file");
        assertThatThrownBy(() -> export(Set.of()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("could not be written to");
    }
}
