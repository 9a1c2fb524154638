package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;

class CheckpointFolderTest {
    @TempDir Path folder;

    private final long[] found = {-1};

    @Test
    void anEmptyFolderHasNone() {
        assertThat(folder("a").read(this::remember)).isEmpty();
        assertThat(new CheckpointFolder(folder.resolve("absent"), "a").read(this::remember))
                .isEmpty();
    }

    @Test
    void keepsTheLastTwo() throws IOException {
        writeThree();
        assertThat(files()).hasSize(2);
        assertThat(folder("a").read(this::remember)).isPresent();
        assertThat(found[0]).isEqualTo(30);
    }

    @Test
    void aCheckpointCutInHalfIsRefusedForTheOneBefore() throws IOException {
        writeThree();
        Path newest = files().getLast();
        byte[] bytes = Files.readAllBytes(newest);
        for (int length : new int[] {bytes.length / 2, bytes.length - 1, 12, 0}) {
            Files.write(newest, Arrays.copyOf(bytes, length));
            assertThat(folder("a").read(this::remember)).contains(files().getFirst());
            assertThat(found[0]).isEqualTo(20);
        }
    }

    @Test
    void aFlippedBitIsNoticed() throws IOException {
        writeThree();
        Path newest = files().getLast();
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length - 3] ^= 1;
        Files.write(newest, bytes);
        folder("a").read(this::remember);
        assertThat(found[0]).isEqualTo(20);
    }

    @Test
    void refusesWhereNoneIsWhole() throws IOException {
        writeThree();
        for (Path file : files()) {
            Files.write(file, new byte[5]);
        }
        assertThatThrownBy(() -> folder("a").read(this::remember))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> assertThat(e.nextStep()).contains("from the beginning"))
                .hasMessageContaining("2 were refused");
    }

    @Test
    void refusesAnotherTraining() {
        writeThree();
        assertThatThrownBy(() -> folder("b").read(this::remember))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("other clips or settings");
    }

    @Test
    void refusesANewerFormatPolitely() throws IOException {
        writeThree();
        Path newest = files().getLast();
        byte[] bytes = Files.readAllBytes(newest);
        bytes[11] = 9;
        Files.write(newest, bytes);
        assertThatThrownBy(() -> folder("a").read(this::remember))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("format 9");
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> new CheckpointFolder(file, "a").write(1, out -> {}))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> assertThat(e.nextStep()).contains("Make room"))
                .hasMessageContaining("taken");
    }

    private CheckpointFolder folder(String fingerprint) {
        return new CheckpointFolder(folder, fingerprint);
    }

    private void writeThree() {
        for (long step = 10; step <= 30; step += 10) {
            long value = step;
            folder("a")
                    .write(
                            step,
                            out -> {
                                out.writeLong(value);
                                out.write(new byte[100]);
                            });
        }
    }

    private void remember(DataInputStream in) throws IOException {
        found[0] = in.readLong();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".checkpoint")).sorted().toList();
        }
    }
}
