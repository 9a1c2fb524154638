package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;

/// Miniatures of corpora, in their exact layout, of sounds of our own.
class LayoutsTest {
    @TempDir private Path root;

    private static List<String> column(Dataset dataset, String name) {
        return IntStream.range(0, dataset.size())
                .mapToObj(clip -> dataset.value(clip, name).orElse("-"))
                .toList();
    }

    private void urbanSound(String below) throws IOException {
        Folders.sound(root, below + "audio/fold1/101415-3-0-2.wav");
        Folders.sound(root, below + "audio/fold1/7061-6-0-0.wav");
        Folders.sound(root, below + "audio/fold5/100032-3-0-0.wav");
        Folders.sound(root, below + "audio/fold10/100648-1-0-0.wav");
        Folders.text(
                root,
                below + "metadata/UrbanSound8K.csv",
                """
                slice_file_name,fsID,start,end,salience,fold,classID,class
                101415-3-0-2.wav,101415,1.0,5.0,1,1,3,dog_bark
                7061-6-0-0.wav,7061,0.0,1.5,2,1,6,gun_shot
                100032-3-0-0.wav,100032,0.0,0.317551,1,5,3,dog_bark
                100648-1-0-0.wav,100648,4.823402,5.471927,2,10,1,car_horn
                """);
        Folders.text(root, below + "FREESOUNDCREDITS.txt", "101415 by somebody, 2010\n");
    }

    @Test
    void urbanSound8K() throws IOException {
        urbanSound("");
        ImportResult result = Folders.imported(root);
        Dataset dataset = result.dataset();
        assertThat(result.report().layout())
                .isEqualTo("UrbanSound8K: class from the CSV, split by fold");
        assertThat(result.report().split()).contains(SplitConfig.byFold("fold"));
        assertThat(result.report().warnings()).isEmpty();
        assertThat(dataset.size()).isEqualTo(4);
        assertThat(dataset.clips()).allMatch(clip -> clip.slice().isEmpty());
        assertThat(dataset.labelColumn()).contains("class");
        assertThat(dataset.labelNames("class")).containsExactly("car_horn", "dog_bark", "gun_shot");
        assertThat(dataset.columns())
                .containsExactly("fsID", "start", "end", "salience", "fold", "classID", "class");
        assertThat(column(dataset, "fold")).containsExactly("1", "1", "5", "10");
        assertThat(column(dataset, "fsID")).containsExactly("7061", "101415", "100032", "100648");
    }

    @Test
    void aLayoutIsFoundOneFolderFurtherDown() throws IOException {
        urbanSound("UrbanSound8K/");
        assertThat(Folders.imported(root).report().layout()).startsWith("UrbanSound8K: ");
    }

    @Test
    void aLayoutCanBeTurnedDownOrNamed() throws IOException {
        urbanSound("");
        ImportResult plain = Folders.imported(ImportConfig.of(root).withLayout("none"));
        assertThat(plain.report().layout()).isEqualTo("Folders: label from the folder's name");
        assertThat(plain.report().split()).isEmpty();
        assertThat(plain.dataset().columns()).containsExactly("label");
        assertThat(plain.dataset().clips()).hasSize(4);
        assertThat(Folders.imported(ImportConfig.of(root).withLayout("urbansound8k")).report())
                .extracting(ImportReport::layout)
                .isEqualTo("UrbanSound8K: class from the CSV, split by fold");
        assertThatThrownBy(() -> Folders.imported(ImportConfig.of(root).withLayout("US9K")))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> assertThat(e.nextStep()).contains("UrbanSound8K", "IRMAS", "FSDD"))
                .hasMessage("There is no layout called \"US9K\"");
        assertThatThrownBy(
                        () ->
                                Folders.imported(
                                        ImportConfig.of(root)
                                                .withLayout("TAU Urban Acoustic Scenes")))
                .hasMessageContaining("has a table meta.csv, which is not there");
    }

    @Test
    void tauUrbanAcousticScenes() throws IOException {
        String[] names = {
            "airport-barcelona-0-0-a", "airport-helsinki-3-14-b", "street_traffic-lyon-1017-40238-a"
        };
        StringBuilder meta = new StringBuilder("filename\tscene_label\tidentifier\tsource_label\n");
        for (String name : names) {
            Folders.sound(root, "audio/" + name + ".wav");
            String[] parts = name.split("-");
            meta.append(
                    "audio/%s.wav\t%s\t%s-%s\t%s\n"
                            .formatted(name, parts[0], parts[1], parts[2], parts[4]));
        }
        Folders.text(root, "meta.csv", meta.toString());
        ImportResult result = Folders.imported(root);
        Dataset dataset = result.dataset();
        assertThat(result.report().layout())
                .isEqualTo(
                        "TAU Urban Acoustic Scenes: scene from meta.csv, city and location from the"
                                + " name, split by identifier");
        assertThat(result.report().split()).contains(SplitConfig.byGroup("identifier"));
        assertThat(result.report().warnings()).isEmpty();
        assertThat(dataset.labelColumn()).contains("scene_label");
        assertThat(column(dataset, "city")).containsExactly("barcelona", "helsinki", "lyon");
        assertThat(column(dataset, "location")).containsExactly("0", "3", "1017");
        assertThat(column(dataset, "device")).containsExactly("a", "b", "a");
        assertThat(column(dataset, "identifier"))
                .containsExactly("barcelona-0", "helsinki-3", "lyon-1017");
        assertThat(column(dataset, "scene_label"))
                .containsExactly("airport", "airport", "street_traffic");
    }

    @Test
    void esc50() throws IOException {
        Folders.sound(root, "audio/1-100032-A-0.wav");
        Folders.sound(root, "audio/5-9032-B-10.wav");
        Folders.text(
                root,
                "meta/esc50.csv",
                """
                filename,fold,target,category,esc10,src_file,take
                1-100032-A-0.wav,1,0,dog,True,100032,A
                5-9032-B-10.wav,5,10,rain,True,9032,B
                """);
        ImportResult result = Folders.imported(root);
        assertThat(result.report().layout())
                .isEqualTo("ESC-50: category from the CSV, split by fold");
        assertThat(result.dataset().labelColumn()).contains("category");
        assertThat(column(result.dataset(), "category")).containsExactly("dog", "rain");
        assertThat(column(result.dataset(), "src_file")).containsExactly("100032", "9032");
    }

    @Test
    void irmasGroupsExcerptsOfOneRecording() {
        Folders.sound(root, "IRMAS-TrainingData/cel/[cel][cla]0001__1.wav");
        Folders.sound(root, "IRMAS-TrainingData/cel/[cel][cla]0001__2.wav");
        Folders.sound(root, "IRMAS-TrainingData/cel/008__[cel][nod][cla]0058__1.wav");
        Folders.sound(root, "IRMAS-TrainingData/gac/[gac][pop_roc]0001__1.wav");
        Folders.sound(root, "IRMAS-TrainingData/voi/[voi][dru][jaz_blu]2345__3.wav");
        ImportResult result = Folders.imported(root);
        Dataset dataset = result.dataset();
        assertThat(result.report().layout())
                .isEqualTo(
                        "IRMAS: instrument, genre and recording from the name, split by recording");
        assertThat(column(dataset, "label"))
                .containsExactlyInAnyOrder("cel", "cel", "cel", "gac", "voi");
        assertThat(column(dataset, "recording"))
                .containsExactlyInAnyOrder(
                        "cel-0001", "cel-0001", "cel-0058", "gac-0001", "voi-2345");
        assertThat(dataset.labelNames("genre")).containsExactly("cla", "jaz_blu", "pop_roc");
        assertThat(dataset.labelNames("drums")).containsExactly("dru", "nod");
    }

    @Test
    void audioMnistIsSplitBySpeaker() {
        for (String speaker : List.of("01", "02", "60")) {
            Folders.sound(root, "data/" + speaker + "/0_" + speaker + "_0.wav");
            Folders.sound(root, "data/" + speaker + "/9_" + speaker + "_49.wav");
        }
        ImportResult result = Folders.imported(root);
        assertThat(result.report().layout())
                .isEqualTo("AudioMNIST: label, speaker and take from the name, split by speaker");
        assertThat(result.report().split()).contains(SplitConfig.byGroup("speaker"));
        assertThat(result.dataset().labelNames("speaker")).containsExactly("01", "02", "60");
    }

    @Test
    void recordersWriteTheTimeIntoNames() {
        Folders.sound(root, "WOOD_20240512_063000.wav");
        Folders.sound(root, "WOOD_20240512_193015.wav");
        Folders.sound(root, "20241301_000000.wav"); // no such month
        Folders.sound(root, "POND_20241201_235959Z.wav");
        Folders.sound(root, "WOOD_20240513_063000.wav");
        ImportResult result = Folders.imported(root);
        Dataset dataset = result.dataset();
        assertThat(result.report().layout())
                .isEqualTo("Recorder: date and time from the name, split by date");
        assertThat(dataset.columns()).containsExactly("site", "date", "time", "month", "hour");
        assertThat(column(dataset, "date"))
                .containsExactly("-", "2024-12-01", "2024-05-12", "2024-05-12", "2024-05-13");
        assertThat(column(dataset, "month")).containsExactly("-", "12", "05", "05", "05");
        assertThat(column(dataset, "time"))
                .containsExactly("00:00:00", "23:59:59", "06:30:00", "19:30:15", "06:30:00");
        assertThat(column(dataset, "hour")).containsExactly("00", "23", "06", "19", "06");
        assertThat(dataset.labelColumn()).isEmpty();
    }

    @Test
    void patternsMayNameThePartsOfADate() {
        Folders.sound(root, "owl 3.5.2024 at 4h07.wav");
        Dataset dataset =
                Folders.imported(
                                new ImportConfig(
                                        root,
                                        java.util.Optional.of(
                                                "(?<species>\\w+) (?<day>\\d+)\\.(?<month>\\d+)\\."
                                                        + "(?<year>\\d+) at (?<hour>\\d+)h(?<minute>\\d+)"),
                                        java.util.Optional.empty(),
                                        java.util.Optional.empty()))
                        .dataset();
        assertThat(dataset.columns()).containsExactly("species", "month", "hour", "date", "time");
        assertThat(column(dataset, "date")).containsExactly("2024-05-03");
        assertThat(column(dataset, "time")).containsExactly("04:07:00");
        assertThat(dataset.labelColumn()).contains("species");
    }
}
