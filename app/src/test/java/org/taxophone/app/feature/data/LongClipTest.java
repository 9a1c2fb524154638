package org.taxophone.app.feature.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.CloseUp;
import org.taxophone.app.control.SoundPicture;
import org.taxophone.app.control.SoundWindow;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.job.JobContext;

/// A recording of five minutes that is looked at.
class LongClipTest {
    private static final int RATE = 8000;
    private static final double SECONDS = 300;
    private static final double CALL = 250;

    @TempDir private Path folder;

    private final AudioFileReader reader = new AudioFileReader();
    private final Background background = new Background(UiThread.immediate(), 0);
    private CurrentClip current;

    @BeforeEach
    void look() {
        WavWriter.write(folder.resolve("night.wav"), night());
        Dataset dataset =
                new DatasetImporter()
                        .importFolder(ImportConfig.of(folder), JobContext.none())
                        .dataset();
        current = new CurrentClip(reader::stream, background.latest(), background.latest());
        current.look(ClipRow.all(dataset, Optional.empty(), false).getFirst());
    }

    @Test
    void allOfItIsShown() {
        ClipDetail detail = Objects.requireNonNull(current.detailProperty().get());
        assertThat(detail.seconds()).isEqualTo(SECONDS);
        assertThat(detail.outlinedSeconds()).isCloseTo(SECONDS, within(1e-9));
        assertThat(detail.spectrogram().durationSeconds()).isCloseTo(SECONDS, within(0.5));
        assertThat(detail.spectrogram().level(CALL, 1000)).isCloseTo(-6, within(1.0));
    }

    @Test
    void partsAreSharperWhereTheyAreLookedAtClosely() {
        current.closeLook().look(SoundWindow.whole(SECONDS));
        assertThat(current.closeLook().closeUpProperty().get()).as("the whole").isNull();
        SoundWindow shown = new SoundWindow(CALL - 0.5, CALL + 0.5, 0, 1);
        current.closeLook().look(shown);
        CloseUp part = Objects.requireNonNull(current.closeLook().closeUpProperty().get());
        assertThat(part.covers(shown, SECONDS)).isTrue();
        assertThat(part.spectrogram().hopSeconds()).isLessThan(0.005);
        assertThat(part.spectrogram().level(CALL + 0.025 - part.fromSeconds(), 1000))
                .isCloseTo(-6, within(0.5));
        assertThat(part.spectrogram().level(CALL - 0.2 - part.fromSeconds(), 1000)).isLessThan(-60);
        current.closeLook().look(new SoundWindow(CALL - 0.3, CALL + 0.3, 0, 1));
        assertThat(current.closeLook().closeUpProperty().get())
                .as("a part of the part")
                .isSameAs(part);
        current.closeLook().look(new SoundWindow(CALL, CALL + 0.1, 0, 1));
        CloseUp closer = Objects.requireNonNull(current.closeLook().closeUpProperty().get());
        assertThat(closer.spectrogram().hopSeconds())
                .as("far closer")
                .isLessThan(part.spectrogram().hopSeconds() / 4);
        current.fftSizeProperty().set(512);
        assertThat(current.closeLook().closeUpProperty().get()).as("other settings").isNull();
    }

    @Test
    void itsEndIsLookedAtCloselyToo() {
        SoundWindow end = new SoundWindow(SECONDS - 2, SECONDS, 0, 1);
        current.closeLook().look(end);
        CloseUp part = Objects.requireNonNull(current.closeLook().closeUpProperty().get());
        assertThat(part.covers(end, SECONDS)).isTrue();
        assertThat(part.covers(new SoundWindow(SECONDS - 9, SECONDS, 0, 1), SECONDS)).isFalse();
    }

    @Test
    void whatIsThereIsOfferedOnTheWay() {
        List<Double> seen = new ArrayList<>();
        ClipRow row = Objects.requireNonNull(current.rowProperty().get());
        SoundPicture.read(
                reader::stream,
                row.sound(),
                row.seconds(),
                Looking.grain(row, Looking.AUTOMATIC),
                soFar -> seen.add(soFar.get().outlinedSeconds()));
        assertThat(seen).hasSizeGreaterThan(3).isSorted();
        assertThat(seen.getFirst()).isLessThan(SECONDS / 3);
    }

    private static Waveform night() {
        float[] samples = new float[(int) (SECONDS * RATE)];
        for (int i = 0; i < RATE / 20; i++) {
            samples[(int) (CALL * RATE) + i] =
                    (float) (0.5 * Math.sin(2 * Math.PI * 1000 * i / RATE));
        }
        return new Waveform(samples, RATE);
    }
}
