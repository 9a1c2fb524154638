package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.features.WindowConfig;

/// Clips that are stretches of files.
class SelectionsTest {
    private static final int RATE = 8000;

    @TempDir private Path root;

    @BeforeEach
    void night() {
        record("night.wav", 10);
    }

    private void record(String name, int seconds) {
        float[] samples = new float[seconds * RATE];
        for (int i = 0; i < samples.length; i++) {
            // the peak tells the second
            samples[i] = (float) ((1 + i / RATE) / 20.0 * Math.sin(i * 0.3 + name.hashCode()));
        }
        WavWriter.write(root.resolve(name), new Waveform(samples, RATE));
    }

    private static List<String> names(Dataset dataset) {
        return dataset.clips().stream().map(Clip::name).toList();
    }

    private static List<String> column(Dataset dataset, String name) {
        return IntStream.range(0, dataset.size())
                .mapToObj(clip -> dataset.value(clip, name).orElse("-"))
                .toList();
    }

    private static List<String> warnings(ImportResult result) {
        return result.report().warnings().stream()
                .map(file -> file.path() + ": " + file.reason())
                .toList();
    }

    private ImportResult withTable(String csv) throws IOException {
        Path table = Folders.text(root, "calls.csv", csv);
        return Folders.imported(
                new ImportConfig(root, Optional.empty(), Optional.of(table), Optional.empty()));
    }

    @Test
    void ravenTables() throws IOException {
        Folders.text(
                root,
                "night.Table.1.selections.txt",
                """
                Selection	View	Channel	Begin Time (s)	End Time (s)	Low Freq (Hz)	High Freq (Hz)	Begin File	Annotation
                1	Waveform 1	1	1.000000	2.500000	0.0	4000.0	night.wav	owl
                1	Spectrogram 1	1	1.000000	2.500000	0.0	4000.0	night.wav	owl
                2	Spectrogram 1	1	4.25	4.75	800.0	3000.0	night.wav	fox, "red"
                """);
        ImportResult result = Folders.imported(root);
        Dataset dataset = result.dataset();
        assertThat(names(dataset)).containsExactly("night.wav 1-2.5 s", "night.wav 4.25-4.75 s");
        assertThat(dataset.labelColumn()).contains("Annotation");
        assertThat(column(dataset, "Annotation")).containsExactly("owl", "fox, \"red\"");
        assertThat(column(dataset, "Low Freq (Hz)")).containsExactly("0.0", "800.0");
        assertThat(column(dataset, "recording")).containsOnly("night.wav");
        assertThat(result.report().layout())
                .isEqualTo("1 Raven selection table: 2 stretches in 1 file");
        assertThat(dataset.clips().getFirst().facts().durationSeconds()).isEqualTo(1.5);
        assertThat(dataset.clips().getFirst().facts().peak()).isBetween(0.14, 0.15);
        assertThat(dataset.sound(1))
                .isEqualTo(SoundSource.slice(root.resolve("night.wav"), 4.25, 4.75));
        assertThat(new AudioFileReader().readMono(dataset.sound(1), RATE).samples())
                .hasSize(RATE / 2);
    }

    /// Raven counts from the first of the files that were opened in a row.
    @Test
    void ravenTablesOverSeveralFiles() throws IOException {
        record("dawn.wav", 5);
        Folders.text(
                root,
                "all.txt",
                """
                Selection	Begin Time (s)	End Time (s)	Begin File	File Offset (s)	Species
                1	2	3	night.wav	2	owl
                2	11.5	12	dawn.wav	1.5	robin
                3	12	13	noon.wav	1.5	swift
                """);
        ImportResult result = Folders.imported(root);
        assertThat(names(result.dataset())).containsExactly("dawn.wav 1.5-2 s", "night.wav 2-3 s");
        assertThat(column(result.dataset(), "Species")).containsExactly("robin", "owl");
        assertThat(warnings(result))
                .containsExactly("all.txt: table: row 4: its sound file is not there");
        assertThat(result.report().split()).contains(SplitConfig.byGroup("recording"));
    }

    @Test
    void audacityTracks() throws IOException {
        Folders.text(
                root,
                "night.txt",
                "0.500000\t1.500000\tthe owl, again\n\\\t500.0\t2000.0\n3,25\t4\n5\t5\tpoint\n"
                        + "9\t12\tfox\n20\t21\tnobody\n");
        Folders.text(root, "readme.txt", "1\t2\tno sound is called readme\n");
        ImportResult result = Folders.imported(root);
        assertThat(names(result.dataset()))
                .containsExactly("night.wav 0.5-1.5 s", "night.wav 3.25-4 s", "night.wav 9-10 s");
        assertThat(column(result.dataset(), "label")).containsExactly("the owl, again", "-", "fox");
        assertThat(result.dataset().labelColumn()).contains("label");
        assertThat(warnings(result))
                .containsExactly(
                        "night.txt: table: row 4: a label at one moment marks no stretch",
                        "night.wav: night.txt, row 5: 9-12 s was cut at the end of the file at"
                                + " 10.000 s",
                        "night.wav: night.txt, row 6: 20-21 s begins after the end of the file at"
                                + " 10.000 s");
    }

    @Test
    void aTableOfFileStartAndEnd() throws IOException {
        Folders.sound(root, "short.wav");
        ImportResult result =
                withTable(
                        """
                        file;start;end;label;who
                        night.wav;1;2;owl;"Ann; B."
                        night.wav;2;4;fox;Bob
                        night.wav;x;4;fox;Bob
                        gone.wav;0;1;owl;Bob
                        """);
        Dataset dataset = result.dataset();
        assertThat(names(dataset))
                .containsExactly("night.wav 1-2 s", "night.wav 2-4 s", "short.wav");
        assertThat(column(dataset, "label")).containsExactly("owl", "fox", "-");
        assertThat(column(dataset, "who")).containsExactly("Ann; B.", "Bob", "-");
        assertThat(warnings(result))
                .containsExactly(
                        "calls.csv: table: row 4: \"x\" to \"4\" is no stretch of time",
                        "calls.csv: table: row 5: there is no file \"gone.wav\"");
    }

    @Test
    void identitiesStayWhereFilesAreRenamedAndRowsAreAdded() throws IOException {
        String first = withTable("file,start,end\nnight.wav,1,2\n").dataset().clips().get(0).id();
        Dataset more =
                withTable("file,start,end\nnight.wav,0,1\nnight.wav,1,2\nnight.wav,1,2\n")
                        .dataset();
        assertThat(more.clips().get(1).id()).isEqualTo(first);
        assertThat(more.clips().get(2).id()).isEqualTo(first + "-2");
        java.nio.file.Files.move(root.resolve("night.wav"), root.resolve("moved.wav"));
        assertThat(withTable("file,start,end\nmoved.wav,1,2\n").dataset().clips().get(0).id())
                .isEqualTo(first);
    }

    @Test
    void longFilesAreCutIntoWindows() {
        Folders.sound(root, "owl/short.wav");
        Dataset dataset =
                Folders.imported(ImportConfig.of(root).withWindows(new WindowConfig(4, 2)))
                        .dataset();
        assertThat(names(dataset))
                .containsExactlyInAnyOrder(
                        "night.wav 0-4 s",
                        "night.wav 2-6 s",
                        "night.wav 4-8 s",
                        "night.wav 6-10 s",
                        "short.wav");
        assertThat(dataset.labelNames("recording")).containsExactly("night.wav", "owl/short.wav");
    }

    @Test
    void markedStretchesAreCutToo() throws IOException {
        Folders.text(root, "night.txt", "1\t4\towl\n5\t5.5\tfox\n");
        Dataset dataset =
                Folders.imported(ImportConfig.of(root).withWindows(new WindowConfig(2, 2)))
                        .dataset();
        assertThat(names(dataset))
                .containsExactly("night.wav 1-3 s", "night.wav 2-4 s", "night.wav 5-5.5 s");
        assertThat(column(dataset, "label")).containsExactly("owl", "owl", "fox");
    }
}
