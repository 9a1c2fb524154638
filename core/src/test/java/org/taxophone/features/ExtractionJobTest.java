package org.taxophone.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.taxophone.golden.SyntheticSound;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;

class ExtractionJobTest {
    @TempDir Path folder;

    private List<ClipSource> sounds(int count) {
        List<ClipSource> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("sound " + i + ".wav");
            WavWriter.write(file, SyntheticSound.of(8_000, 0.2 + 0.01 * i, i));
            sources.add(new ClipSource("id" + i, file));
        }
        return sources;
    }

    private Path store() {
        return folder.resolve("features/events.features");
    }

    @Test
    void everyClipIsInTheStoreAsItsExtractorMakesIt() throws Exception {
        List<ClipSource> sources = sounds(12);
        AtomicLong told = new AtomicLong();
        JobContext context =
                new Watched() {
                    @Override
                    public void progress(long done, long total, String stage) {
                        assertThat(total).isEqualTo(12);
                        told.accumulateAndGet(done, Math::max);
                    }
                };
        ExtractionResult result =
                new ExtractionJob(sources, EventConfig.defaults(), store()).run(context);
        assertThat(told).hasValue(12);
        try (FeatureStore store = result.store()) {
            assertThat(result.skipped()).isEmpty();
            assertThat(
                            store.holds(
                                    sources.stream().map(ClipSource::id).toList(),
                                    EventConfig.defaults()))
                    .isTrue();
            assertThat(store.holds(List.of("id0"), EventConfig.defaults())).isFalse();
            assertThat(store.holds(store.clipIds(), TextureConfig.defaults())).isFalse();
            Waveform read = new AudioFileReader().readMono(sources.get(5).file());
            assertThat(store.matrix(5).values())
                    .isEqualTo(FeatureExtractor.of(EventConfig.defaults()).extract(read).values());
        }
    }

    @Test
    void oneThreadAndManyMakeTheSameFile() throws Exception {
        List<ClipSource> sources = sounds(9);
        Path other = folder.resolve("other.features");
        new ExtractionJob(sources, TextureConfig.defaults(), store(), 1)
                .run(JobContext.none())
                .store()
                .close();
        new ExtractionJob(sources, TextureConfig.defaults(), other, 4)
                .run(JobContext.none())
                .store()
                .close();
        assertThat(other).hasSameBinaryContentAs(store());
    }

    @Test
    void badClipsAreSkippedWithTheirReasonsAndTheRestGoesOn() throws Exception {
        List<ClipSource> sources = new ArrayList<>(sounds(3));
        Path empty = Files.write(folder.resolve("empty.wav"), new byte[0]);
        Path silent = folder.resolve("silent.wav");
        WavWriter.write(silent, new Waveform(new float[4_000], 8_000));
        Path text = Files.writeString(folder.resolve("text.wav"), "not a sound at all, really not");
        sources.add(1, new ClipSource("empty", empty));
        sources.add(2, new ClipSource("silent", silent));
        sources.add(new ClipSource("text", text));
        sources.add(new ClipSource("gone", folder.resolve("gone.wav")));
        ExtractionResult result =
                new ExtractionJob(sources, EventConfig.defaults(), store()).run(JobContext.none());
        try (FeatureStore store = result.store()) {
            assertThat(store.clipIds()).containsExactly("id0", "id1", "id2");
        }
        assertThat(result.skipped())
                .extracting(SkippedClip::id)
                .containsExactly("empty", "silent", "text", "gone");
        assertThat(result.skipped())
                .allSatisfy(
                        skipped -> {
                            assertThat(skipped.reason()).isNotBlank();
                            assertThat(skipped.nextStep()).isNotBlank();
                        });
        assertThat(result.skipped().get(1).reason()).contains("silent");
        assertThat(result.skipped().get(3).reason()).contains("is not there");
    }

    @Test
    void aSliceIsExtractedAsAFileOfItsOwn() throws Exception {
        Path file = folder.resolve("long.wav");
        Waveform all = SyntheticSound.of(8_000, 3, 7);
        WavWriter.write(file, all);
        ClipSource slice = new ClipSource("slice", SoundSource.slice(file, 1, 1.75));
        Waveform read = new AudioFileReader().readMono(file);
        Waveform cut = new Waveform(Arrays.copyOfRange(read.samples(), 8_000, 14_000), 8_000);
        FrontEndConfig config = new LogMelConfig(8_000, 32, 10, 64, 2, -80, 0);
        try (FeatureStore store =
                new ExtractionJob(List.of(slice, new ClipSource("all", file)), config, store())
                        .run(JobContext.none())
                        .store()) {
            FeatureMatrix expected = FeatureExtractor.of(config).extract(cut);
            assertThat(store.matrix(0).values()).isEqualTo(expected.values());
            assertThat(store.mask(0)).isEqualTo(expected.frameMask());
            assertThat(store.matrix(1).values()).isNotEqualTo(expected.values());
        }
    }

    /// A second of sound, then nothing for the rest of eight hours; the file is sparse.
    @Test
    void anEightHourFileIsReadNoFurtherThanTheFrontEndLooks() throws Exception {
        Path file = folder.resolve("night.wav");
        WavWriter.write(file, SyntheticSound.of(8_000, 1, 3));
        int dataBytes = 8 * 3600 * 8_000 * 2;
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(44L + dataBytes);
            open.seek(4);
            open.writeInt(Integer.reverseBytes(36 + dataBytes));
            open.seek(40);
            open.writeInt(Integer.reverseBytes(dataBytes));
        }
        for (FrontEndConfig config :
                List.of(
                        EventConfig.defaults(),
                        TextureConfig.defaults(),
                        LogMelConfig.defaults(),
                        MagnitudeConfig.defaults())) {
            try (FeatureStore store =
                    new ExtractionJob(List.of(new ClipSource("night", file)), config, store())
                            .run(JobContext.none())
                            .store()) {
                assertThat(store.size()).isOne();
                assertThat(store.frames()).isEqualTo(config.frames());
            }
        }
    }

    @Test
    void cancellingLeavesNoHalfFile() {
        List<ClipSource> sources = sounds(40);
        AtomicInteger asked = new AtomicInteger();
        JobContext context =
                new Watched() {
                    @Override
                    public void checkpoint() {
                        if (asked.incrementAndGet() > 10) {
                            throw new JobCancelledException();
                        }
                    }
                };
        assertThatThrownBy(
                        () ->
                                new ExtractionJob(sources, EventConfig.defaults(), store())
                                        .run(context))
                .isInstanceOf(JobCancelledException.class);
        assertThat(filesBesideTheStore()).isEmpty();
    }

    @Test
    void anInterruptEndsTheWorkCleanly() {
        List<ClipSource> sources = sounds(40);
        Thread.currentThread().interrupt();
        assertThatThrownBy(
                        () ->
                                new ExtractionJob(sources, EventConfig.defaults(), store())
                                        .run(JobContext.none()))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(filesBesideTheStore()).isEmpty();
    }

    @Test
    void nothingUsableIsAFailureInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("text.wav"), "not a sound at all, really not");
        assertThatThrownBy(
                        () ->
                                new ExtractionJob(
                                                List.of(new ClipSource("text", text)),
                                                EventConfig.defaults(),
                                                store())
                                        .run(JobContext.none()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("None of the 1 clips");
        assertThatThrownBy(
                        () ->
                                new ExtractionJob(List.of(), EventConfig.defaults(), store())
                                        .run(JobContext.none()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("no clips");
        assertThat(filesBesideTheStore()).isEmpty();
    }

    private List<Path> filesBesideTheStore() {
        try (Stream<Path> files = Files.list(store().getParent())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private abstract static class Watched implements JobContext {
        @Override
        public void progress(long done, long total, String stage) {}

        @Override
        public void checkpoint() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
