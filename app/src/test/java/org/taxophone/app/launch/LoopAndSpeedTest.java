package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.SpectrogramView;
import org.taxophone.app.player.AudioSink;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.player.SoundSpan;
import org.taxophone.app.session.Navigator;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A part dragged in the spectrogram is what is heard over and over, and slow is deep.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class LoopAndSpeedTest {
    private static final int RATE = JourneyWindow.RATE;
    private static final int FADE = RATE * 8 / 1000;

    @TempDir static Path folder;

    private final PacedSink ears = new PacedSink();
    private final AudioFileReader reader = new AudioFileReader();
    private JourneyWindow window;
    private Path clip;

    @Start
    void start(Stage stage) throws Exception {
        Path sounds = java.nio.file.Files.createDirectories(folder.resolve("sounds"));
        clip = sounds.resolve("sweep.wav");
        WavWriter.write(clip, sweep());
        Project project = Project.create(folder.resolve("project"), "sweeps");
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        window = JourneyWindow.open(stage, folder, new SilentDialogs(), ears);
        window.services().project().show(project);
        window.services().navigator().open(Navigator.DATA);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void whatIsDraggedIsHeardOverAndOverAndSlowIsDeep(FxRobot robot) {
        SpectrogramView picture = robot.lookup(".spectrogram-view").queryAs(SpectrogramView.class);
        JourneyWindow.await(() -> picture.figure("", "").isPresent());
        Bounds place = picture.localToScreen(picture.getLayoutBounds());
        double y = place.getCenterY();
        double left = place.getMinX() + 34;
        double width = place.getWidth() - 34 - 58;
        robot.drag(new Point2D(left + 0.2 * width, y), MouseButton.PRIMARY)
                .dropTo(new Point2D(left + 0.6 * width, y));
        JourneyWindow.await(() -> ears.all.samples().length > 0);
        SoundSpan part = Objects.requireNonNull(picture.partProperty().get());
        assertThat(part.seconds()).isBetween(0.3, 0.5);
        ToggleButton loop = robot.lookup("#detail-loop").queryAs(ToggleButton.class);
        assertThat(loop.isSelected()).isTrue();
        int period = (int) Math.round(part.seconds() * RATE);
        JourneyWindow.await(() -> ears.all.samples().length > 3 * period);
        robot.interact(window.services().player()::stop);
        JourneyWindow.await(() -> window.services().player().playing().isEmpty());
        short[] heard = ears.all.samples();
        float[] there = read(RATE, part.fromSeconds());
        for (int i = FADE; i < period - FADE; i++) {
            assertThat(heard[i]).isEqualTo((short) Math.round(there[i] * Short.MAX_VALUE));
            assertThat(heard[i + period]).isEqualTo(heard[i]);
        }

        robot.interact(() -> loop.setSelected(false));
        ComboBox<Double> speed = robot.lookup("#detail-speed").queryComboBox();
        robot.interact(() -> speed.setValue(0.25));
        int before = ears.all.samples().length;
        robot.clickOn("#detail-play");
        float[] slow = read(4 * RATE, 0);
        JourneyWindow.await(() -> ears.all.samples().length >= before + slow.length);
        JourneyWindow.await(() -> window.services().player().playing().isEmpty());
        short[] deep = ears.all.samples();
        assertThat(deep.length - before).isEqualTo(slow.length);
        for (int i = FADE; i < slow.length - FADE; i++) {
            assertThat(deep[before + i]).isEqualTo((short) Math.round(slow[i] * Short.MAX_VALUE));
        }
    }

    private float[] read(int rate, double from) {
        return reader.readMono(SoundSource.whole(clip), rate, from, 12).samples();
    }

    private static Waveform sweep() {
        float[] samples = new float[RATE];
        for (int i = 0; i < RATE; i++) {
            double t = (double) i / RATE;
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * (200 + 600 * t) * t));
        }
        return new Waveform(samples, RATE);
    }

    /// Takes a tenth of the time that sound would, so that a loop does not fill the memory.
    private static final class PacedSink implements AudioSink {
        private final CapturingSink all = new CapturingSink(RATE);

        @Override
        public int sampleRateHz() {
            return RATE;
        }

        @Override
        public void write(float[] samples, int offset, int count) {
            all.write(samples, offset, count);
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }

        @Override
        public long heard() {
            return all.heard();
        }

        @Override
        public void close() {}
    }
}
