package org.taxophone.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;

class SoundKindEstimatorTest {
    @TempDir Path folder;

    @Test
    void spokenDigitsAreEvents() throws Exception {
        SoundKindEstimate estimate = ofRealSounds("fsdd", ".wav");
        assertThat(estimate.kind()).isEqualTo(SoundKind.EVENTS);
        assertThat(estimate.sentence())
                .isEqualTo("Most clips are one short sound of about 0.4 s: treated as events");
        assertThat(estimate.clips()).isEqualTo(60);
    }

    @Test
    void environmentalSoundsAreTextures() throws Exception {
        SoundKindEstimate estimate = ofRealSounds("esc10", ".ogg");
        assertThat(estimate.kind()).isEqualTo(SoundKind.TEXTURES);
        assertThat(estimate.sentence())
                .isEqualTo("Most clips sound for about 5.0 s: treated as textures");
    }

    private static SoundKindEstimate ofRealSounds(String name, String suffix) throws Exception {
        Path data = Path.of("../shared/data/" + name);
        if (!Files.isDirectory(data)) {
            data = Path.of("../../shared/data/" + name);
        }
        assumeThat(data).as("real sounds").isDirectory();
        List<Path> files;
        try (Stream<Path> all = Files.walk(data)) {
            files = all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
        return new SoundKindEstimator().estimate(sounds(files), JobContext.none());
    }

    private List<Path> clips(int count, double seconds, double soundFrom, double soundTo) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SplittableRandom random = new SplittableRandom(i);
            float[] samples = new float[(int) (8_000 * seconds)];
            for (int t = 0; t < samples.length; t++) {
                double at = t / 8_000.0;
                double level = at >= soundFrom && at < soundTo ? 0.3 : 0.0001;
                samples[t] = (float) (level * (2 * random.nextDouble() - 1));
            }
            Path file = folder.resolve("clip " + seconds + " " + soundTo + " " + i + ".wav");
            WavWriter.write(file, new Waveform(samples, 8_000));
            files.add(file);
        }
        return files;
    }

    @Test
    void aShortSoundInALongClipIsAnEvent() throws Exception {
        SoundKindEstimate estimate = estimate(clips(6, 5, 2, 2.6));
        assertThat(estimate.kind()).isEqualTo(SoundKind.EVENTS);
        assertThat(estimate.clipSeconds()).isEqualTo(5);
        assertThat(estimate.activeSeconds()).isBetween(0.5, 0.7);
        assertThat(estimate.soundingShare()).isGreaterThan(0.95);
        assertThat(estimate.evenness()).isBetween(0.09, 0.16);
    }

    @Test
    void betweenTheLengthsEvennessDecides() throws Exception {
        SoundKindEstimate even = estimate(clips(5, 2.2, 0, 2.2));
        assertThat(even.kind()).isEqualTo(SoundKind.TEXTURES);
        assertThat(even.sentence())
                .isEqualTo("Most clips sound evenly for about 2.2 s: treated as textures");
        SoundKindEstimate uneven = estimate(clips(5, 6, 0, 2.2));
        assertThat(uneven.kind()).isEqualTo(SoundKind.EVENTS);
        assertThat(uneven.sentence()).contains("comes and goes");
    }

    @Test
    void unreadableClipsAreLeftOut() throws Exception {
        List<Path> files = new ArrayList<>(clips(4, 0.5, 0.1, 0.4));
        files.add(Files.writeString(folder.resolve("x.wav"), "no sound"));
        files.add(folder.resolve("gone.wav"));
        assertThat(estimate(files).clips()).isEqualTo(4);
    }

    @Test
    void silenceAndClicksAreEvents() throws Exception {
        Path silent = folder.resolve("silent.wav");
        WavWriter.write(silent, new Waveform(new float[80], 8_000));
        assertThat(estimate(List.of(silent)).kind()).isEqualTo(SoundKind.EVENTS);
    }

    @Test
    void nothingReadableIsToldSo() throws IOException {
        Path text = Files.writeString(folder.resolve("x.wav"), "no sound");
        assertThatThrownBy(() -> estimate(List.of(text)))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("None of the 1 clips");
        assertThatThrownBy(() -> estimate(List.of())).isInstanceOf(TaxophoneException.class);
    }

    @Test
    void itCanBeCancelled() {
        List<Path> files = clips(3, 0.2, 0, 0.2);
        JobContext cancelled =
                new JobContext() {
                    @Override
                    public void progress(long done, long total, String stage) {}

                    @Override
                    public void checkpoint() {
                        throw new JobCancelledException();
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> new SoundKindEstimator().estimate(sounds(files), cancelled))
                .isInstanceOf(JobCancelledException.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> estimate(files)).isInstanceOf(JobCancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<SoundSource> sounds(List<Path> files) {
        return files.stream().map(SoundSource::whole).toList();
    }

    private static SoundKindEstimate estimate(List<Path> files) {
        return new SoundKindEstimator().estimate(sounds(files), JobContext.none());
    }
}
