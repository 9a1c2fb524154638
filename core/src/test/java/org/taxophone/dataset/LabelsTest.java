package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.common.TaxophoneException;

/// Labels from names, layouts, folders and tables.
class LabelsTest {
    @TempDir private Path root;

    private ImportConfig withPattern(String pattern) {
        return new ImportConfig(root, Optional.of(pattern), Optional.empty(), Optional.empty());
    }

    private ImportResult withTable(String csv) throws IOException {
        Path table = Folders.text(root, "tables/labels.csv", csv);
        return Folders.imported(
                new ImportConfig(root, Optional.empty(), Optional.of(table), Optional.empty()));
    }

    private static List<String> column(Dataset dataset, String name) {
        return java.util.stream.IntStream.range(0, dataset.size())
                .mapToObj(clip -> dataset.value(clip, name).orElse("-"))
                .toList();
    }

    private static List<String> warnings(ImportResult result) {
        return result.report().warnings().stream()
                .map(file -> file.path() + ": " + file.reason())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/(?<label>\\d+)_(?<speaker>\\w+)_(?<take>\\d+)/",
                "(?<label>\\d+)_(?<speaker>\\w+)_(?<take>\\d+)"
            })
    void patternGroupsAreColumns(String pattern) {
        Folders.sound(root, "10_ann_1.wav");
        Folders.sound(root, "9_bob_2.wav");
        Folders.sound(root, "noise.wav");
        ImportResult result = Folders.imported(withPattern(pattern));
        Dataset dataset = result.dataset();
        assertThat(dataset.columns()).containsExactly("label", "speaker", "take");
        assertThat(dataset.labelNames("label")).containsExactly("9", "10");
        assertThat(dataset.labels("label")).containsExactly(0, 1, -1);
        assertThat(column(dataset, "speaker")).containsExactly("bob", "ann", "-");
        assertThat(warnings(result))
                .singleElement()
                .asString()
                .startsWith("noise.wav: no label: its name does not follow the pattern");
    }

    @Test
    void aPatternMaySpeakOfFolders() {
        Folders.sound(root, "ann/monday/1.wav");
        Folders.sound(root, "bob/friday/1.wav");
        Dataset dataset =
                Folders.imported(withPattern("(?<speaker>[^/]+)/(?<label>[^/]+)/.*")).dataset();
        assertThat(column(dataset, "speaker")).containsExactly("ann", "bob");
        assertThat(dataset.labelColumn()).contains("label");
    }

    @Test
    void patternsThatCannotWorkAreRefused() {
        Folders.sound(root, "a.wav");
        assertThatThrownBy(() -> withPattern("(?<label>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pattern must be a regular expression");
        assertThatThrownBy(() -> withPattern("(a)_b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pattern must have at least one named group: was (a)_b");
        assertThatThrownBy(() -> Folders.imported(withPattern("(?<label>\\d)")))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("The pattern (?<label>\\d) matches none of 1 names, such as a");
    }

    @Test
    void knownLayoutsAreRecognised() {
        for (int i = 0; i < 5; i++) {
            Folders.sound(root.resolve("fsdd"), i + "_theo_" + i + ".wav");
            Folders.sound(root.resolve("esc"), "00" + i + " - Dog bark/1-1" + i + "-A.wav");
            Folders.sound(root.resolve("esc50"), "2-11" + i + "-B-" + i + ".wav");
            Folders.sound(root.resolve("mnist"), "0" + i + "/7_0" + i + "_3.wav");
        }
        ImportResult fsdd = Folders.imported(root.resolve("fsdd"));
        assertThat(fsdd.report().layout())
                .isEqualTo("FSDD: label, speaker and take from the name, split by speaker");
        ImportResult esc = Folders.imported(root.resolve("esc"));
        assertThat(esc.report().layout())
                .isEqualTo(
                        "ESC-10: label from the folder; fold, source and take from the name, split by fold");
        assertThat(esc.dataset().columns()).containsExactly("label", "fold", "source", "take");
        assertThat(column(esc.dataset(), "label")).containsOnly("Dog bark");
        assertThat(Folders.imported(root.resolve("esc50")).report().layout()).startsWith("ESC-50");
        ImportResult mnist = Folders.imported(root.resolve("mnist"));
        assertThat(mnist.report().layout()).startsWith("AudioMNIST");
        assertThat(column(mnist.dataset(), "label")).containsOnly("7");
    }

    @Test
    void tablesGiveLabelsByPathNameOrStem() throws IOException {
        Folders.sound(root, "a/one.wav");
        Folders.sound(root, "b/two.wav");
        Folders.sound(root, "b/three.wav");
        ImportResult result =
                withTable(
                        """
                        file,label,note
                        a/one.wav,owl,"said ""hu"", twice"
                        two.wav,lark,
                        three,"owl, young",x
                        """);
        Dataset dataset = result.dataset();
        assertThat(dataset.columns()).containsExactly("label", "note", "folder");
        assertThat(column(dataset, "label")).containsExactly("owl", "owl, young", "lark");
        assertThat(column(dataset, "note")).containsExactly("said \"hu\", twice", "x", "-");
        assertThat(column(dataset, "folder")).containsExactly("a", "b", "b");
        assertThat(dataset.labelColumn()).contains("label");
        assertThat(result.report().warnings()).isEmpty();
    }

    @Test
    void rowsWithoutFileAndFilesWithoutRowAreReported() throws IOException {
        Folders.sound(root, "a/x.wav");
        Folders.sound(root, "b/x.wav");
        Folders.sound(root, "c.wav");
        Folders.text(root, "broken.wav", "");
        ImportResult result =
                withTable(
                        """
                        file;class
                        x.wav;1
                        gone.wav;2
                        a/x.wav;3
                        ./a/x.wav;4
                        broken.wav;5
                        """);
        assertThat(warnings(result))
                .containsExactly(
                        "labels.csv: table: row 2: several files are called \"x.wav\"",
                        "labels.csv: table: row 3: there is no file \"gone.wav\"",
                        "labels.csv: table: row 5: \"./a/x.wav\" stands in row 4 already",
                        "b/x.wav: no label: it has no row in labels.csv",
                        "c.wav: no label: it has no row in labels.csv");
        assertThat(column(result.dataset(), "class")).containsExactly("3", "-", "-");
        assertThat(result.dataset().labelColumn()).contains("class");
    }

    @Test
    void textStaysText() throws IOException {
        Folders.sound(root, "a.wav");
        Folders.sound(root, "b.wav");
        Folders.sound(root, "c.wav");
        Dataset dataset =
                withTable("\uFEFFFileName\tlabel\na.wav\t007\nb.wav\tNA\nc.wav\ttrue\n").dataset();
        assertThat(column(dataset, "label")).containsExactly("007", "NA", "true");
    }

    @Test
    void tablesOfOldProgramsAreReadToo() throws IOException {
        Folders.sound(root, "a.wav");
        Path table = root.resolve("old.csv");
        Files.write(table, "file,label\r\na.wav,Müll\r\n".getBytes(StandardCharsets.ISO_8859_1));
        ImportConfig config =
                new ImportConfig(root, Optional.empty(), Optional.of(table), Optional.empty());
        assertThat(column(Folders.imported(config).dataset(), "label")).containsExactly("Müll");
    }

    @Test
    void namesInOtherSpellingsOfUnicodeMatch() throws IOException {
        Folders.sound(root, "cafe\u0301.wav"); // as Macintoshes write it
        assertThat(column(withTable("file,label\ncaf\u00e9.wav,x\n").dataset(), "label"))
                .containsExactly("x");
    }

    @Test
    void tablesThatCannotBeUsedAreRefused() throws IOException {
        Folders.sound(root, "a.wav");
        assertThatThrownBy(() -> withTable(""))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("labels.csv is empty");
        assertThatThrownBy(() -> withTable("name,label\na,b\n"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("labels.csv has no column \"file\": it has name, label");
        assertThatThrownBy(() -> withTable("file,label\na.wav,x,y,z\n"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage(
                        "labels.csv cannot be read as a table:"
                                + " Row number 1 contains 4 columns. 2 expected.");
        assertThatThrownBy(() -> withTable("file,label,note\na.wav,x\n"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("Row number 1 contains 2 columns. 3 expected.");
        Path missing = root.resolve("none.csv");
        ImportConfig config =
                new ImportConfig(root, Optional.empty(), Optional.of(missing), Optional.empty());
        assertThatThrownBy(() -> Folders.imported(config))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage(missing + " is not there");
    }
}
