package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.player.AudioSink;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.session.Navigator;
import org.taxophone.audio.AudioFileReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window of a journey: the whole program, with a sink that remembers what was heard.
final class JourneyWindow {
    static final int RATE = 8000;

    private static final int FADE = RATE * 8 / 1000;
    private static final int PATIENCE_SECONDS = 180;
    private static final long FIRST_MS = 1000;

    private final Stage stage;
    private final Path folder;
    private final Dialogs dialogs;
    private final @Nullable AudioSink ears;
    private CapturingSink sink = new CapturingSink(RATE);
    private final UiWatchdog watchdog = new UiWatchdog();
    private final AtomicInteger opened = new AtomicInteger();
    private Composition composition;

    private JourneyWindow(Stage stage, Path folder, Dialogs dialogs, @Nullable AudioSink ears) {
        this.ears = ears;
        this.stage = stage;
        this.folder = folder;
        this.dialogs = dialogs;
        composition = compose();
        show();
        watch();
    }

    /// The first second of the window, of an open project and of each place is told apart.
    private void watch() {
        Services services = composition.services();
        Set<String> seen = new HashSet<>();
        services.navigator()
                .placeProperty()
                .addListener(
                        (value, before, place) -> {
                            if (seen.add(place)) {
                                watchdog.phase("first show of " + place, FIRST_MS);
                            }
                        });
        services.project()
                .projectProperty()
                .addListener((value, before, now) -> watchdog.phase("project opens", FIRST_MS));
        watchdog.phase("window comes up", FIRST_MS);
        watchdog.begin();
    }

    /// Opens the window, no larger than the screen; to be called on the UI thread.
    ///
    /// @param folder where projects and preferences go
    static JourneyWindow open(Stage stage, Path folder, Dialogs dialogs) {
        return new JourneyWindow(stage, folder, dialogs, null);
    }

    /// Opens it with other ears than those that remember what was heard.
    static JourneyWindow open(Stage stage, Path folder, Dialogs dialogs, AudioSink ears) {
        return new JourneyWindow(stage, folder, dialogs, ears);
    }

    /// Opens a folder of sounds, or a project, and waits until so many of its runs are there, and
    /// none is at work.
    void open(FxRobot robot, Path soundsOrProject, int runs) {
        robot.interact(() -> composition.open(soundsOrProject));
        await(() -> services().project().dataset() != null);
        awaitRuns(runs);
    }

    /// Goes to a place, and waits until it is on show.
    void go(FxRobot robot, String place) {
        robot.interact(() -> services().navigator().open(place));
        await(() -> composition.shell().shows(place));
    }

    /// Opens a folder, and goes to the map of its first look.
    ScatterView exploreFirstLook(FxRobot robot, Path sounds, int clips) {
        robot.interact(() -> composition.open(sounds));
        awaitRuns(1);
        go(robot, Navigator.EXPLORE);
        ScatterView map = robot.lookup("#explore-map").query();
        await(() -> map.points().size() == clips);
        return map;
    }

    /// Waits until there are so many runs, and none is at work.
    void awaitRuns(int count) {
        await(() -> services().runs().summaries().size() == count && services().runs().isIdle());
    }

    private Composition compose() {
        AudioSink heard = ears == null ? sink : ears;
        return new Composition(
                new Outside(
                        new Preferences(folder.resolve("preferences")),
                        dialogs,
                        new FloatingPane(),
                        folder.resolve("projects"),
                        noDevice -> {
                            opened.incrementAndGet();
                            return heard;
                        }));
    }

    private void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                Workbench.scene(
                        composition,
                        Math.min(1000, screen.getWidth()),
                        Math.min(700, screen.getHeight()));
        composition.services().player().levelClipsProperty().set(false);
        composition.services().player().volumeDbProperty().set(0);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        composition.services().ui().later(composition::getReady);
    }

    /// Ends the program and starts it anew, on the UI thread.
    void restart() {
        watchdog.end();
        composition.close();
        sink = new CapturingSink(RATE);
        composition = compose();
        show();
        watch();
    }

    void close() {
        watchdog.end();
        System.out.print(watchdog.report());
        composition.close();
    }

    /// What has the focus.
    Node focused() {
        return Objects.requireNonNull(
                Objects.requireNonNull(stage.getScene()).getFocusOwner(), "nothing has the focus");
    }

    /// How often the player asked for an audio output.
    int sinksOpened() {
        return opened.get();
    }

    Composition composition() {
        return composition;
    }

    Services services() {
        return composition.services();
    }

    CapturingSink sink() {
        return sink;
    }

    /// Waits until a clip has ended that began when so many samples had been heard, and compares
    /// what was heard with the file, its fades left out.
    void assertHeard(Path file, int from) {
        float[] samples = new AudioFileReader().readMono(file, RATE).samples();
        await(() -> sink.samples().length >= from + samples.length);
        await(() -> services().player().playing().isEmpty());
        short[] heard = sink.samples();
        assertThat(heard.length - from).isEqualTo(samples.length);
        for (int i = FADE; i < samples.length - FADE; i++) {
            assertThat(heard[from + i])
                    .as("sample %d", i)
                    .isEqualTo((short) Math.round(samples[i] * Short.MAX_VALUE));
        }
    }

    /// The file of the clip that details are shown of.
    Path currentFile() {
        var dataset = Objects.requireNonNull(services().project().dataset());
        return dataset.file(dataset.indexOf(services().selection().current()));
    }

    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The same for what is looked up among nodes, which come and go on the UI thread.
    static void awaitSeen(BooleanSupplier condition) {
        long patience = TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
        await(() -> WaitForAsyncUtils.waitForAsyncFx(patience, condition::getAsBoolean));
    }
}
