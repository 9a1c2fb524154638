package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;
import org.taxophone.common.TaxophoneException;

/// Tables of labels on clips that are there already, and labels that people edit.
class TableImportTest {
    private static final AudioFacts FACTS = new AudioFacts("WAV", 8000, 1, 4000, 1, 1, 0, "", "");

    @TempDir private Path root;

    private Dataset dataset(String... paths) {
        List<Clip> clips = new ArrayList<>();
        for (String path : paths) {
            clips.add(new Clip("id " + path, path, FACTS));
        }
        return Dataset.of(root, clips, Map.of(), Optional.empty());
    }

    private TableImport onto(Dataset dataset, String csv) throws IOException {
        return TableImport.of(dataset, LabelTable.read(Folders.text(root, "labels.csv", csv)));
    }

    private static List<String> column(Dataset dataset, String name) {
        return IntStream.range(0, dataset.size())
                .mapToObj(clip -> dataset.value(clip, name).orElse("-"))
                .toList();
    }

    private static List<String> reasons(TableImport result) {
        return result.warnings().stream().map(file -> file.path() + ": " + file.reason()).toList();
    }

    @Test
    void halfOfTheClipsMayHaveLabels() throws IOException {
        TableImport result =
                onto(dataset("a.wav", "b.wav", "c.wav", "d.wav"), "file,label\na,owl\nc.wav,fox\n");
        assertThat(column(result.dataset(), "label")).containsExactly("owl", "-", "fox", "-");
        assertThat(result.dataset().labels("label")).containsExactly(1, -1, 0, -1);
        assertThat(result.dataset().labelColumn()).contains("label");
        assertThat(reasons(result))
                .containsExactly(
                        "b.wav: no label: it has no row in labels.csv",
                        "d.wav: no label: it has no row in labels.csv");
    }

    @Test
    void labelsMayHoldCommasQuotesAndLineBreaks() throws IOException {
        TableImport result =
                onto(
                        dataset("a.wav", "b.wav"),
                        "file,label\na.wav,\"owl, \"\"tawny\"\"\nfemale\"\nb.wav,'fox'\n");
        assertThat(column(result.dataset(), "label"))
                .containsExactly("owl, \"tawny\"\nfemale", "'fox'");
    }

    @Test
    void oneNameInTwoFoldersNeedsThePath() throws IOException {
        Dataset dataset = dataset("ann/1.wav", "bob/1.wav");
        TableImport byPath = onto(dataset, "file,label\nbob\\1.wav,fox\n./ann/1.wav,owl\n");
        assertThat(column(byPath.dataset(), "label")).containsExactly("owl", "fox");
        TableImport mixed = onto(dataset, "file,label\nbob/1.wav,fox\n1.wav,owl\n");
        assertThat(column(mixed.dataset(), "label")).containsExactly("-", "fox");
        assertThat(reasons(mixed))
                .contains("labels.csv: table: row 3: several files are called \"1.wav\"");
        assertThatThrownBy(() -> onto(dataset, "file,label\n1.wav,owl\n"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("None of the 1 rows of labels.csv fits one of the 2 clips");
    }

    @Test
    void rowsWithoutFilesAndFilesWithoutRowsAreListed() throws IOException {
        assertThat(reasons(onto(dataset("a.wav", "b.wav"), "file,x\na.wav,1\ngone.wav,2\n")))
                .containsExactly(
                        "labels.csv: table: row 3: there is no file \"gone.wav\"",
                        "b.wav: no label: it has no row in labels.csv");
    }

    @Test
    void aColumnOfTheSameNameKeepsWhatTheTableDoesNotSay() throws IOException {
        Dataset before = dataset("a.wav", "b.wav").withColumn("label", List.of("old", "kept"));
        TableImport result = onto(before, "file,label\na.wav,new\n");
        assertThat(column(result.dataset(), "label")).containsExactly("new", "kept");
    }

    @Test
    void slicesAreFoundByTheirBounds() throws IOException {
        Clip first = new Clip("1", "night.wav", Optional.of(new Slice(1, 2)), FACTS);
        Clip second = new Clip("2", "night.wav", Optional.of(new Slice(2, 3.5)), FACTS);
        Dataset dataset = Dataset.of(root, List.of(first, second), Map.of(), Optional.empty());
        TableImport result =
                onto(
                        dataset,
                        "file,start,end,label\nnight.wav,2.0001,3.5,fox\nnight.wav,7,8,owl\n");
        assertThat(column(result.dataset(), "label")).containsExactly("-", "fox");
        assertThat(reasons(result))
                .containsExactly(
                        "night.wav 1-2 s: no label: it has no row in labels.csv",
                        "labels.csv: table: row 3: there is no such stretch of \"night.wav\"");
        // without bounds a row speaks of all slices of its file
        assertThat(column(onto(dataset, "file,site\nnight.wav,wood\n").dataset(), "site"))
                .containsExactly("wood", "wood");
    }

    @Test
    void aHundredThousandRowsShareTheirTexts() throws IOException {
        int clips = 100_000;
        StringBuilder csv = new StringBuilder("file,label,note\n");
        String[] paths = new String[clips];
        for (int i = 0; i < clips; i++) {
            paths[i] = "folder " + i % 100 + "/" + i + ".wav";
            csv.append(paths[i]).append(",class ").append(i % 50).append(",\"a, b\"\n");
        }
        TableImport result = onto(dataset(paths), csv.toString());
        Dataset dataset = result.dataset();
        assertThat(result.warnings()).isEmpty();
        assertThat(dataset.value(99_999, "label")).contains("class 49");
        assertThat(dataset.labelNames("label")).hasSize(50);
        // the same text is the same object: a hundred thousand labels cost fifty
        assertThat(dataset.value(7, "label").orElseThrow())
                .isSameAs(dataset.value(57, "label").orElseThrow());
        assertThat(DatasetStatistics.of(dataset).counts("label")).containsEntry("class 3", 2000);
    }

    @Test
    void labelsCanBeEdited() {
        Dataset dataset =
                dataset("a.wav", "b.wav", "c.wav")
                        .withValues("label", Map.of("id a.wav", " owl ", "id b.wav", "fox"))
                        .withLabelColumn("label");
        assertThat(column(dataset, "label")).containsExactly("owl", "fox", "-");
        assertThat(column(dataset.withValues("label", Map.of("id b.wav", "")), "label"))
                .containsExactly("owl", "-", "-");
        Dataset renamed =
                dataset.withColumn("site", List.of("1", "2", "3"))
                        .withColumnRenamed("label", "species");
        assertThat(renamed.columns()).containsExactly("species", "site");
        assertThat(renamed.labelColumn()).contains("species");
        assertThat(renamed.withoutColumn("species").labelColumn()).isEmpty();
        assertThat(renamed.fingerprint()).isEqualTo(dataset.fingerprint());
        assertThatThrownBy(() -> renamed.withColumnRenamed("site", "species"))
                .hasMessage("There is a column \"species\" already");
        assertThatThrownBy(() -> renamed.withColumnRenamed("gone", "x"))
                .hasMessage("There is no column \"gone\"");
        assertThatThrownBy(() -> dataset.withValues(" ", Map.of()))
                .hasMessage("A column needs a name");
        assertThatThrownBy(() -> dataset.withValues("label", Map.of("z", "x")))
                .hasMessage("There is no clip z");
    }
}
