package org.taxophone.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;

class FeatureStoreTest {
    private static final int BINS = 32;
    private static final int FRAMES = 48;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameTheStore() {
        file = folder.resolve("sub/clips.features");
    }

    private static FeatureMatrix matrix(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[BINS * FRAMES];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble();
        }
        boolean[] mask = new boolean[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            mask[i] = i <= seed % FRAMES;
        }
        return new FeatureMatrix(BINS, FRAMES, values, mask);
    }

    private void make(int clips) {
        List<String> ids = IntStream.range(0, clips).mapToObj(i -> "clip-ä-" + i).toList();
        try (FeatureStoreWriter writer =
                FeatureStoreWriter.create(file, ids, "test", BINS, FRAMES)) {
            // in any order, from any thread
            IntStream.range(0, clips)
                    .map(i -> clips - 1 - i)
                    .parallel()
                    .filter(i -> i % 7 != 3)
                    .forEach(i -> writer.write(i, matrix(i)));
            writer.finish();
        }
    }

    @Test
    void whatIsWrittenIsReadAndTheRestIsLeftOut() {
        make(2_000);
        try (FeatureStore store = FeatureStore.open(file)) {
            List<Integer> kept = IntStream.range(0, 2_000).filter(i -> i % 7 != 3).boxed().toList();
            assertThat(store.size()).isEqualTo(kept.size());
            assertThat(store.bins()).isEqualTo(BINS);
            assertThat(store.frames()).isEqualTo(FRAMES);
            assertThat(store.fingerprint()).isEqualTo("test");
            assertThat(store.clipIds()).isEqualTo(kept.stream().map(i -> "clip-ä-" + i).toList());
            for (int clip = 0; clip < store.size(); clip++) {
                FeatureMatrix expected = matrix(kept.get(clip));
                assertThat(store.matrix(clip).values()).isEqualTo(expected.values());
                assertThat(store.mask(clip)).isEqualTo(expected.frameMask());
            }
            assertThat(store.firstDamaged()).isEmpty();
            float[] target = new float[BINS * FRAMES + 5];
            store.read(1, target, 5);
            assertThat(target[5]).isEqualTo(matrix(1).values()[0]);
            assertThatThrownBy(() -> store.read(store.size(), target, 0))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void manyThreadsReadAtOnce() {
        make(500);
        try (FeatureStore store = FeatureStore.open(file)) {
            assertThat(
                            IntStream.range(0, 20_000)
                                    .parallel()
                                    .allMatch(
                                            i -> {
                                                float[] row = new float[BINS * FRAMES];
                                                int clip = i % store.size();
                                                store.read(clip, row, 0);
                                                String id = store.clipIds().get(clip);
                                                int seed = Integer.parseInt(id.substring(7));
                                                return row[9] == matrix(seed).values()[9];
                                            }))
                    .isTrue();
        }
    }

    @Test
    void anUnfinishedStoreLeavesTheOldOne() throws IOException {
        make(10);
        byte[] before = Files.readAllBytes(file);
        try (FeatureStoreWriter writer =
                FeatureStoreWriter.create(file, List.of("a", "b"), "other", BINS, FRAMES)) {
            writer.write(1, matrix(1));
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftIsRemoved() throws IOException {
        Files.createDirectories(file.getParent());
        long gone = 2_000_000_000L;
        Files.writeString(file.resolveSibling(".clips.features." + gone + ".part"), "half");
        make(3);
        assertThat(leftovers()).isEmpty();
    }

    private List<String> leftovers() {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(p -> p.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void equalClipsGiveEqualBytes() throws IOException {
        make(50);
        byte[] first = Files.readAllBytes(file);
        make(50);
        assertThat(file).hasBinaryContent(first);
    }

    /// A file that version 1 wrote: it must be read for ever.
    @Test
    void versionOneIsRead() throws Exception {
        Path kept = Path.of(FeatureStoreTest.class.getResource("version-1.features").toURI());
        try (FeatureStore store = FeatureStore.open(kept)) {
            assertThat(store.clipIds()).containsExactly("a1", "ü2");
            assertThat(store.fingerprint()).isEqualTo("v1 example");
            assertThat(store.bins()).isEqualTo(2);
            assertThat(store.frames()).isEqualTo(3);
            assertThat(store.matrix(0).values()).containsExactly(0, 0.25f, 0.5f, 0.75f, 1, 0);
            assertThat(store.matrix(1).values()).containsExactly(1, 1, 0, 0, 0.125f, 0);
            assertThat(store.mask(0)).containsExactly(true, true, true);
            assertThat(store.mask(1)).containsExactly(true, true, false);
        }
    }

    @Test
    void aMissingStoreIsToldSo() {
        assertRefused("no such file");
    }

    @Test
    void anotherFileIsNoStore() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "RIFF....WAVEfmt and so on, long enough to look like something real");
        assertRefused("is no feature store");
        Files.write(file, new byte[10]);
        assertRefused("ends after 10 bytes");
        Files.write(file, new byte[0]);
        assertRefused("ends after 0 bytes");
    }

    @Test
    void aStoreCutShortIsRefused() throws IOException {
        make(20);
        long size = Files.size(file);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(size - 1);
        }
        assertRefused("is cut short: " + (size - 1) + " of " + size + " bytes");
    }

    @Test
    void aDamagedHeaderAndIndexAreRefused() throws IOException {
        make(20);
        flip(12);
        assertRefused("damaged header");
        make(20);
        flip(Files.size(file) - 1);
        assertRefused("damaged index");
    }

    @Test
    void aDamagedRowIsRefusedAndOnlyThatRow() throws IOException {
        make(20);
        flip(StoreLayout.HEADER_BYTES + 2L * 4 * BINS * FRAMES + 100);
        try (FeatureStore store = FeatureStore.open(file)) {
            store.matrix(1);
            assertThatThrownBy(() -> store.matrix(2))
                    .isInstanceOf(TaxophoneException.class)
                    .hasMessageContaining("clip-ä-2")
                    .hasMessageContaining("damaged on disk");
            assertThat(store.firstDamaged()).contains("clip-ä-2");
        }
    }

    @Test
    void aNewerVersionIsRefusedPolitely() throws IOException {
        make(5);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(8);
            open.write(9);
        }
        assertRefused("has version 9; this program reads up to 1");
    }

    private void assertRefused(String words) {
        assertThatThrownBy(() -> FeatureStore.open(file))
                .isInstanceOfSatisfying(
                        TaxophoneException.class, e -> assertThat(e.nextStep()).isNotBlank())
                .hasMessageContaining(words)
                .hasMessageContaining("clips.features");
    }

    private void flip(long position) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(position);
            int old = open.read();
            open.seek(position);
            open.write(old ^ 0x40);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldSo() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
        assertThatThrownBy(
                        () ->
                                FeatureStoreWriter.create(
                                        blocked.resolve("x"), List.of("a"), "f", 16, 16))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aDiskThatGoesAwayIsToldSo() {
        FeatureStoreWriter writer =
                FeatureStoreWriter.create(file, List.of("a"), "f", BINS, FRAMES);
        writer.close();
        assertThatThrownBy(() -> writer.write(0, matrix(1)))
                .isInstanceOfSatisfying(
                        TaxophoneException.class, e -> assertThat(e.nextStep()).contains("space"))
                .hasMessageContaining("clips.features cannot be written: java.nio.channels");
        assertThatThrownBy(writer::finish).isInstanceOf(TaxophoneException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void wrongShapesAndDoubleIdsAreRefused() {
        assertThatThrownBy(
                        () -> FeatureStoreWriter.create(file, List.of("a", "a"), "f", BINS, FRAMES))
                .hasMessageContaining("ids");
        try (FeatureStoreWriter writer =
                FeatureStoreWriter.create(file, List.of("a"), "f", 16, 16)) {
            assertThatThrownBy(() -> writer.write(0, matrix(1))).hasMessageContaining("16 x 16");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void afterClosingNothingIsRead() {
        make(2);
        FeatureStore store = FeatureStore.open(file);
        store.close();
        store.close();
        assertThatThrownBy(() -> store.matrix(0)).isInstanceOf(IllegalStateException.class);
    }

    /// 100,000 clips of 32 x 32 open fast and stay outside the heap.
    @Test
    @Tag("long")
    void aHundredThousandClipsOpenInAMoment() {
        int clips = 100_000;
        FeatureMatrix one = new FeatureMatrix(32, 32, new float[1024], new boolean[32]);
        List<String> ids = IntStream.range(0, clips).mapToObj(i -> "%016x".formatted(i)).toList();
        try (FeatureStoreWriter writer = FeatureStoreWriter.create(file, ids, "f", 32, 32)) {
            IntStream.range(0, clips).parallel().forEach(i -> writer.write(i, one));
            writer.finish();
        }
        long start = System.nanoTime();
        try (FeatureStore store = FeatureStore.open(file)) {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("100,000 clips opened in %.3f s%n", seconds);
            assertThat(store.size()).isEqualTo(clips);
            System.gc();
            long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            float[] row = new float[1024];
            for (int clip = 0; clip < clips; clip++) {
                store.read(clip, row, 0);
            }
            System.gc();
            long after = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            assertThat(after - used).as("bytes of heap for 400 MB of rows").isLessThan(20_000_000);
        }
    }

    /// Rows beyond 2 GB are where they should be; the file is sparse and takes little disk.
    @Test
    @Tag("long")
    void moreThanTwoGigabytesAreAddressed() {
        int clips = 600;
        List<String> ids = IntStream.range(0, clips).mapToObj(Integer::toString).toList();
        float[] values = new float[1024 * 1024];
        values[7] = 0.5f;
        FeatureMatrix last = new FeatureMatrix(1024, 1024, values, new boolean[1024]);
        try (FeatureStoreWriter writer = FeatureStoreWriter.create(file, ids, "f", 1024, 1024)) {
            writer.write(clips - 1, last);
            writer.finish();
        }
        try (FeatureStore store = FeatureStore.open(file)) {
            assertThat(store.size()).isOne();
            assertThat(store.matrix(0).at(0, 7)).isEqualTo(0.5f);
        }
    }
}
