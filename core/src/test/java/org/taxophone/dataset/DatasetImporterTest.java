package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;

class DatasetImporterTest {
    @TempDir private Path root;

    private static List<String> paths(Dataset dataset) {
        return dataset.clips().stream().map(Clip::path).toList();
    }

    private static List<String> reasons(List<SkippedFile> files) {
        return files.stream().map(file -> file.path() + ": " + file.reason()).toList();
    }

    @Test
    void aFlatFolderHasNoLabels() {
        Folders.sound(root, "take 10.wav");
        Folders.sound(root, "take 2.wav");
        ImportResult result = Folders.imported(root);
        assertThat(paths(result.dataset())).containsExactly("take 2.wav", "take 10.wav");
        assertThat(result.dataset().columns()).isEmpty();
        assertThat(result.dataset().labelColumn()).isEmpty();
        assertThat(result.report().layout()).isEmpty();
        assertThat(result.report().warnings()).isEmpty();
        assertThat(result.report().seconds()).isPositive();
    }

    @Test
    void theFirstClipsAreShownBeforeTheLastAreRead() {
        for (int i = 0; i < 80; i++) {
            Folders.sound(root, "take " + i + ".wav", i % 30, 8000); // some with the same bytes
        }
        List<Dataset> shown = new ArrayList<>();
        Dataset all =
                new DatasetImporter()
                        .importFolder(ImportConfig.of(root), JobContext.none(), shown::add)
                        .dataset();
        assertThat(shown).extracting(Dataset::size).containsExactly(24, 72);
        assertThat(all.size()).isEqualTo(80);
        assertThat(shown.get(1).goesOnFrom(shown.get(0))).isTrue();
        assertThat(all.goesOnFrom(shown.get(1))).isTrue();
        assertThat(shown.get(1).goesOnFrom(all)).isFalse();
    }

    @Test
    void foldersAreLabels() {
        Folders.sound(root, "birds/owl/a.wav");
        Folders.sound(root, "birds/lark/b.WAV");
        Folders.sound(root, "cat/c.Wav");
        Dataset dataset = Folders.imported(root).dataset();
        assertThat(dataset.labelColumn()).contains("label");
        assertThat(dataset.labelNames("label")).containsExactly("cat", "lark", "owl");
        assertThat(dataset.labels("label")).containsExactly(1, 2, 0);
        assertThat(dataset.file(2)).isRegularFile();
    }

    @Test
    void whatIsNoSoundIsNotMentioned() throws IOException {
        Folders.sound(root, "a.wav");
        Folders.sound(root, ".hidden/b.wav");
        Folders.sound(root, ".c.wav");
        Folders.sound(root, "__MACOSX/d.wav");
        Folders.text(root, "readme.txt", "hello");
        Folders.text(root, "cover.jpg", "not a picture");
        ImportReport report = Folders.imported(root).report();
        assertThat(report.found()).isEqualTo(1);
        assertThat(report.read()).isEqualTo(1);
        assertThat(report.skipped()).isEmpty();
    }

    @Test
    void aSoundWithoutSuffixIsFoundByItsBytes() throws IOException {
        Files.move(Folders.sound(root, "a.wav"), root.resolve("a"));
        assertThat(paths(Folders.imported(root).dataset())).containsExactly("a");
    }

    @Test
    void badFilesAreListedAndTheRestGoesOn() throws IOException {
        Folders.sound(root, "good.wav");
        Folders.text(root, "empty.wav", "");
        Folders.text(root, "fake.mp3", "this is no sound at all");
        Folders.text(root, "song.m4a", "....ftypM4A ");
        Files.createSymbolicLink(root.resolve("gone.wav"), root.resolve("nowhere.wav"));
        ImportReport report = Folders.imported(root).report();
        assertThat(report.found()).isEqualTo(5);
        assertThat(report.read()).isEqualTo(1);
        assertThat(reasons(report.skipped()))
                .containsExactly(
                        "empty.wav: is empty (0 bytes)",
                        "fake.mp3: is no sound that can be read: it begins with the bytes"
                                + " 74 68 69 73 20 69 73 20 6e 6f 20 73",
                        "gone.wav: is not there",
                        "song.m4a: is MPEG-4 sound (AAC or ALAC), which is not read");
        assertThat(report.skipped()).allSatisfy(file -> assertThat(file.nextStep()).isNotBlank());
    }

    @Test
    void nothingReadableStillGivesAReport() throws IOException {
        Folders.text(root, "empty.wav", "");
        ImportResult result = Folders.imported(root);
        assertThat(result.dataset().size()).isZero();
        assertThat(result.report().skipped()).hasSize(1);
    }

    @Test
    void warningsSayWhatDeservesALook() throws IOException {
        Folders.sound(root, "a.wav");
        Files.copy(root.resolve("a.wav"), root.resolve("b.wav"));
        Files.copy(root.resolve("a.wav"), root.resolve("c.wav"));
        WavWriter.write(root.resolve("silent.wav"), new Waveform(new float[100], 8000));
        WavWriter.write(root.resolve("loud.wav"), new Waveform(new float[] {2, 2, 2, 2}, 44100));
        byte[] bytes = Files.readAllBytes(Folders.sound(root, "half.wav"));
        Files.write(root.resolve("half.wav"), java.util.Arrays.copyOf(bytes, 844));
        ImportResult result = Folders.imported(root);
        assertThat(reasons(result.report().warnings()))
                .containsExactlyInAnyOrder(
                        "b.wav: duplicate: the same bytes as a.wav",
                        "c.wav: duplicate: the same bytes as a.wav",
                        "silent.wav: silent: all samples are 0",
                        "loud.wav: clipped: 4 samples at full scale",
                        "half.wav: damaged: ends after 0.050 s, its header says 0.100 s",
                        ": mixed sample rates: 8000 Hz (5), 44100 Hz (1)");
        List<String> ids = result.dataset().clips().stream().map(Clip::id).toList();
        assertThat(ids.get(0)).hasSize(16);
        assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
        assertThat(ids.get(2)).isEqualTo(ids.get(0) + "-3");
        assertThat(result.dataset().indexOf(ids.get(2))).isEqualTo(2);
    }

    @Test
    void identitiesSurviveMovingAndRenamingTheFolder() throws IOException {
        Folders.sound(root, "old/a.wav");
        Folders.sound(root, "old/b/c.wav");
        Dataset before = Folders.imported(root.resolve("old")).dataset();
        Files.move(root.resolve("old"), root.resolve("new"));
        Dataset after = Folders.imported(root.resolve("new")).dataset();
        assertThat(after.clips()).isEqualTo(before.clips());
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(before.file(0)).doesNotExist();
        assertThat(before.withRoot(root.resolve("new")).file(0)).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grüße/你好 🎧.wav", "ein Name mit Leerzeichen .wav", "a'\"b,c.wav"})
    void anyNameIsImported(String path) {
        Folders.sound(root, path);
        Dataset dataset = Folders.imported(root).dataset();
        assertThat(paths(dataset)).containsExactly(path);
        assertThat(dataset.file(0)).isRegularFile();
    }

    @Test
    void linksInACircleEnd() throws IOException {
        Folders.sound(root, "sounds/in/a.wav");
        Path in = root.resolve("sounds/in");
        Files.createSymbolicLink(in.resolve("up"), root.resolve("sounds"));
        Files.createSymbolicLink(in.resolve("top"), root.getRoot());
        Files.createSymbolicLink(in.resolve("self"), in.resolve("self"));
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Folders.sound(elsewhere, "b.wav");
        Files.createSymbolicLink(elsewhere.resolve("back"), elsewhere);
        Files.createSymbolicLink(in.resolve("there"), elsewhere);
        ImportResult result = Folders.imported(root.resolve("sounds"));
        assertThat(paths(result.dataset())).containsExactly("in/a.wav", "in/there/b.wav");
        assertThat(reasons(result.report().skipped()))
                .containsExactlyInAnyOrder(
                        "in/up: is a link that leads back to a folder around it",
                        "in/top: is a link that leads back to a folder around it");
    }

    @Test
    void aFolderWithoutPermissionIsListed() throws IOException {
        Folders.sound(root, "open/a.wav");
        Folders.sound(root, "closed/b.wav");
        Path closed = root.resolve("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "this user may read everything");
            ImportResult result = Folders.imported(root);
            assertThat(paths(result.dataset())).containsExactly("open/a.wav");
            assertThat(reasons(result.report().skipped()))
                    .containsExactly("closed: is a folder that may not be read");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aMissingFolderAFileAndAnEmptyFolderAreRefused() {
        assertThatThrownBy(() -> Folders.imported(root.resolve("none")))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage(root.resolve("none") + " is not there");
        Path file = Folders.sound(root, "sub/a.wav");
        assertThatThrownBy(() -> Folders.imported(file))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage(file + " is a file, not a folder");
        Path empty = root.resolve("empty");
        assertThat(empty.toFile().mkdir()).isTrue();
        assertThatThrownBy(() -> Folders.imported(empty))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("There is no sound in " + empty + " that Taxophone can read")
                .satisfies(
                        e ->
                                assertThat(((TaxophoneException) e).nextStep())
                                        .contains("WAV, AIFF, FLAC, OGG and MP3"));
    }

    @Test
    void aCancelledImportKeepsWhatWasRead() {
        for (int i = 0; i < 60; i++) {
            Folders.sound(root, i + ".wav");
        }
        ImportResult result =
                new DatasetImporter().importFolder(ImportConfig.of(root), new CancelAfter(7));
        assertThat(result.dataset().size()).isEqualTo(7);
        assertThat(paths(result.dataset())).startsWith("0.wav", "1.wav");
        assertThat(reasons(result.report().warnings()))
                .contains(": cancelled: 7 of 60 files were read");
        assertThatThrownBy(
                        () ->
                                new DatasetImporter()
                                        .importFolder(ImportConfig.of(root), new CancelAfter(0)))
                .isInstanceOf(JobCancelledException.class);
    }

    @Test
    void progressCountsEveryFile() {
        for (int i = 0; i < 9; i++) {
            Folders.sound(root, i + ".wav");
        }
        CancelAfter watcher = new CancelAfter(100);
        new DatasetImporter().importFolder(ImportConfig.of(root), watcher);
        assertThat(watcher.done).isEqualTo(9);
    }

    @Test
    void theWantedLabelColumnMustBeThere() {
        Folders.sound(root, "x/a.wav");
        Folders.sound(root, "y/b.wav");
        ImportConfig config =
                new ImportConfig(root, Optional.empty(), Optional.empty(), Optional.of("species"));
        assertThatThrownBy(() -> Folders.imported(config))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("There is no column \"species\" to take the labels from")
                .satisfies(
                        e ->
                                assertThat(((TaxophoneException) e).nextStep())
                                        .isEqualTo("Choose one of label"));
    }

    /// Cancels once so many files were told.
    private static final class CancelAfter implements JobContext {
        private final long limit;
        private long done;

        CancelAfter(long limit) {
            this.limit = limit;
        }

        @Override
        public void progress(long done, long total, String stage) {
            this.done = done;
        }

        @Override
        public void checkpoint() {
            if (isCancelled()) {
                throw new JobCancelledException();
            }
        }

        @Override
        public boolean isCancelled() {
            return done >= limit;
        }
    }
}
