package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.ClipNames;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.NumberTable;
import org.taxophone.embedding.VectorTable;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;

/// Vectors that another program made go through everything after the model.
class VectorImportTest {
    private static final AudioFacts FACTS = new AudioFacts("WAV", 8000, 1, 4000, 1, 1, 0, "", "");

    @TempDir private Path temp;

    private Path npy(String type, String order, String shape, double... values) throws IOException {
        String header =
                "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }"
                        .formatted(type, order, shape);
        header += " ".repeat(118 - 1 - header.length()) + "\n";
        int width = type.endsWith("8") ? 8 : 4;
        ByteBuffer bytes =
                ByteBuffer.allocate(128 + width * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) 118);
        bytes.put(header.getBytes(StandardCharsets.US_ASCII));
        bytes.order(type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            if (width == 8) {
                bytes.putDouble(value);
            } else {
                bytes.putFloat((float) value);
            }
        }
        return Files.write(temp.resolve("vectors.npy"), bytes.array());
    }

    private void refused(Path file, String message) {
        assertThatThrownBy(() -> VectorTable.read(file))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage(message);
    }

    @Test
    void floatsAndDoublesInEitherOrderOfBytes() throws IOException {
        for (String type : List.of("<f4", "<f8", ">f4", ">f8")) {
            VectorTable table = VectorTable.read(npy(type, "False", "2, 3", 1, 2, 3, 4, 5, -6.5));
            assertThat(table.rows()).isEqualTo(2);
            assertThat(table.columns()).isEqualTo(3);
            assertThat(table.values()).containsExactly(1, 2, 3, 4, 5, -6.5f);
        }
    }

    @Test
    void whatIsNoMatrixOfNumbersIsRefused() throws IOException {
        refused(
                npy("<f4", "False", "2, 2", 1, 2, Double.NaN, 4),
                "vectors.npy holds NaN in row 2, column 1");
        refused(
                npy("<f8", "False", "1, 2", 1, 1e300),
                "vectors.npy holds Infinity in row 1, column 2");
        refused(
                npy("<f4", "False", "3, 2", 1, 2, 3, 4),
                "vectors.npy announces 3 x 2 numbers and holds 4");
        refused(npy("<f4", "True", "2, 2", 1, 2, 3, 4), "vectors.npy is in Fortran order");
        refused(npy("<i8", "False", "1, 1", 1), "vectors.npy holds numbers of type <i8");
        refused(npy("<f4", "False", "4,", 1, 2, 3, 4), "vectors.npy has the shape (4,)");
        refused(Files.writeString(temp.resolve("a.npy"), "no array"), "a.npy is no NPY file");
        refused(temp.resolve("gone.npy"), temp.resolve("gone.npy") + " is not there");
    }

    @Test
    void aTableOfNamesAndNumbersIsRead() throws IOException {
        Path file =
                Files.writeString(
                        temp.resolve("v.csv"), "a;filename;b\n1.5;x.wav;-2\n3e1;\"y;z.wav\";0\n");
        NumberTable table = NumberTable.read(file);
        assertThat(NumberTable.isOne(file)).isTrue();
        assertThat(table.names()).containsExactly("x.wav", "y;z.wav");
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.values()).containsExactly(1.5f, -2, 30, 0);
    }

    @Test
    void aTableWithSomethingElseThanNumbersIsRefused() throws IOException {
        tableRefused("file,a\nx.wav,1\ny.wav,NaN\n", "v.csv holds \"NaN\" in line 3, column a");
        tableRefused("file,a\nx.wav,loud\n", "v.csv holds \"loud\" in line 2, column a");
        tableRefused("file,a\nx.wav,\n", "v.csv holds \"\" in line 2, column a");
        tableRefused("file,a\n", "v.csv has no numbers beside its names");
        tableRefused("file\nx.wav\n", "v.csv has no numbers beside its names");
        tableRefused("a,b\n1,2\n", "v.csv has no column \"file\": it has a, b");
    }

    private void tableRefused(String text, String message) throws IOException {
        Path file = Files.writeString(temp.resolve("v.csv"), text);
        assertThatThrownBy(() -> NumberTable.read(file))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage(message);
    }

    private Dataset dataset(int clips) {
        List<Clip> list = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < clips; i++) {
            list.add(new Clip("id" + i, "sub/" + i + ".wav", FACTS));
            labels.add("class " + i % 3);
        }
        return Dataset.of(temp, list, Map.of("label", labels), Optional.of("label"));
    }

    @Test
    void namesThatDoNotFitAreSaid() throws IOException {
        Dataset dataset = dataset(3);
        VectorTable table = VectorTable.read(npy("<f4", "False", "2, 1", 1, 2));
        Path folder = temp.resolve("features");
        assertThatThrownBy(() -> VectorImport.into(dataset, table, List.of("0.wav"), folder))
                .hasMessage("There are 1 names for 2 rows of vectors");
        assertThatThrownBy(() -> VectorImport.into(dataset, table, List.of("0.wav", "id0"), folder))
                .hasMessage("\"id0\" stands in rows 1 and 2");
        assertThatThrownBy(() -> VectorImport.into(dataset, table, List.of("x", "y"), folder))
                .hasMessage("None of the 2 names is a clip, \"x\" for one");
        VectorImport some = VectorImport.into(dataset, table, List.of("2", "gone.wav"), folder);
        assertThat(some.warnings())
                .extracting(file -> file.path() + ": " + file.reason())
                .containsExactly(
                        "gone.wav: row 2: there is no such clip, or several",
                        "sub/0.wav: it has no vector",
                        "sub/1.wav: it has no vector");
        assertThatThrownBy(() -> some.applyTo(Recipes.named(Recipes.ROBUST)))
                .hasMessage("The recipe robust trains on sounds, not on vectors");
    }

    @Test
    void slicesAreNamedWithTheirBounds() {
        Clip slice = new Clip("s", "a/night.wav", Optional.of(new Slice(1, 2.5)), FACTS);
        ClipNames names =
                new ClipNames(Dataset.of(temp, List.of(slice), Map.of(), Optional.empty()));
        assertThat(names.find("night.wav 1-2.5 s")).isZero();
        assertThat(names.find("a/night.wav 1-2.5 s")).isZero();
        assertThat(names.find("s")).isZero();
        assertThat(names.find("night.wav")).isEqualTo(-1);
    }

    /// Three clear groups in 70 dimensions, of which averaging to 32 would make one.
    @Test
    void vectorsAreClusteredScoredAndDrawn() throws Exception {
        Dataset dataset = dataset(60);
        SplittableRandom random = new SplittableRandom(3);
        double[] values = new double[60 * 70];
        StringBuilder names = new StringBuilder("file,note\n");
        for (int row = 0; row < 60; row++) {
            int clip = 59 - row;
            names.append("sub/").append(clip).append(".wav,\n");
            for (int column = 0; column < 70; column++) {
                double sign = column % 2 == 0 ? 4 : -4;
                values[row * 70 + column] = sign * (clip % 3) + random.nextGaussian();
            }
        }
        Path list = Files.writeString(temp.resolve("names.csv"), names);
        Path folder = temp.resolve("features");
        VectorImport vectors =
                VectorImport.into(
                        dataset,
                        VectorTable.read(npy("<f8", "False", "60, 70", values)),
                        ClipNames.read(list),
                        folder);
        assertThat(vectors.warnings()).isEmpty();
        RunResult result =
                new RunJob(
                                dataset,
                                vectors.applyTo(Recipes.named(Recipes.QUICK)),
                                RunConfig.ofSeed(1),
                                Optional.empty(),
                                temp.resolve("run"),
                                folder,
                                new StopSignal(),
                                event -> {})
                        .run(JobContext.none());
        assertThat(result.metrics().external().orElseThrow().accuracy()).isEqualTo(1);
        assertThat(result.projection().x()).hasSize(60);
        assertThat(result.assignment().ids().getFirst()).isEqualTo("id0");
    }
}
