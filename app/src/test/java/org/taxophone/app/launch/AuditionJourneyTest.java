package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.session.Navigator;
import org.taxophone.dataset.Dataset;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Listening through a folder by keys alone: what reaches the line is what lies in the files.
@ExtendWith(ApplicationExtension.class)
@Timeout(240)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class AuditionJourneyTest {
    private static final int PANES = 15;

    @TempDir static Path folder;

    private JourneyWindow window;
    private Path project;

    @Start
    void start(Stage stage) {
        Path sounds =
                JourneySounds.hasDigits()
                        ? JourneySounds.digits(folder.resolve("digits"), 200)
                        : JourneySounds.tones(folder.resolve("tones"), 15, "low", "high", "top");
        project = JourneySounds.explored(folder.resolve("project"), sounds, 3);
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void tableMapAndSilence(FxRobot robot) {
        robot.interact(() -> window.composition().open(project));
        await(() -> window.services().project().dataset() != null);
        Dataset dataset = java.util.Objects.requireNonNull(window.services().project().dataset());

        shortcut(robot, KeyCode.DIGIT1);
        await(() -> window.composition().shell().shows(Navigator.DATA));
        enter(robot, "clips");
        if (window.services().selection().current().isEmpty()) {
            key(robot, KeyCode.DOWN);
            await(() -> window.services().player().playing().isEmpty());
        }
        int before = heard();
        key(robot, KeyCode.SPACE);
        window.assertHeard(window.currentFile(), before);
        for (int i = 0; i < 3; i++) {
            Path last = window.currentFile();
            int from = heard();
            key(robot, KeyCode.DOWN);
            await(() -> !window.currentFile().equals(last));
            window.assertHeard(window.currentFile(), from);
        }

        shortcut(robot, KeyCode.DIGIT4);
        await(() -> window.composition().shell().shows(Navigator.EXPLORE));
        ScatterView map = robot.lookup("#explore-map").query();
        await(() -> map.points().size() == dataset.size());
        enter(robot, "explore-map");
        Path here = window.currentFile();
        boolean moved = false;
        for (KeyCode arrow :
                new KeyCode[] {KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN}) {
            int from = heard();
            key(robot, arrow);
            if (!window.currentFile().equals(here)) {
                window.assertHeard(window.currentFile(), from);
                moved = true;
                break;
            }
        }
        assertThat(moved).as("an arrow leads to another point").isTrue();

        // Esc cuts a clip short
        int from = heard();
        key(robot, KeyCode.SPACE);
        await(() -> heard() > from);
        key(robot, KeyCode.ESCAPE);
        await(() -> window.services().player().playing().isEmpty());
        int silent = heard();
        org.testfx.util.WaitForAsyncUtils.sleep(50, java.util.concurrent.TimeUnit.MILLISECONDS);
        assertThat(heard()).isEqualTo(silent);
    }

    /// F6 until a pane is entered by what has this id.
    private void enter(FxRobot robot, String id) {
        for (int i = 0; i < PANES; i++) {
            key(robot, KeyCode.F6);
            for (Node at = window.focused(); at != null; at = at.getParent()) {
                if (id.equals(at.getId())) {
                    return;
                }
            }
        }
        throw new AssertionError("F6 does not lead to " + id);
    }

    private int heard() {
        return window.sink().samples().length;
    }

    private static void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }

    private static void key(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }
}
