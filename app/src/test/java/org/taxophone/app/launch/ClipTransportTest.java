package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;
import org.taxophone.dataset.Dataset;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The buttons of the current clip in Explore: before, next, over and over, and what else.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class ClipTransportTest {
    @TempDir static Path folder;

    private Stage stage;
    private JourneyWindow window;
    private Path sounds;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        sounds = JourneySounds.tones(folder.resolve("tones"), 12, "low", "high");
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void stepsInTheOrderOfTheWallAndLoopsUntilAnotherClipComes(FxRobot robot) {
        ScatterView map = window.exploreFirstLook(robot, sounds, 12);
        Services s = window.services();
        robot.interact(() -> stage.setWidth(1300)); // the details stand beside the map
        Dataset dataset = Objects.requireNonNull(s.project().dataset());
        robot.interact(() -> s.selection().select(dataset.clips().getFirst().id()));

        for (int i = 0; i < 12; i++) {
            robot.clickOn("#explore-previous"); // to the first, where it stays
        }
        String first = s.selection().current();
        List<String> forwards = new java.util.ArrayList<>(List.of(first));
        for (int i = 0; i < 11; i++) {
            key(robot, KeyCode.F9);
            forwards.add(s.selection().current());
        }
        assertThat(forwards).doesNotHaveDuplicates();
        key(robot, KeyCode.F7);
        assertThat(s.selection().current()).isEqualTo(forwards.get(10));

        ToggleButton loop = robot.lookup("#explore-loop").query();
        robot.clickOn(loop);
        int once = (int) (0.6 * JourneyWindow.RATE);
        int before = window.sink().samples().length;
        await(() -> window.sink().samples().length > before + 2 * once);
        assertThat(s.player().playing()).isEqualTo(forwards.get(10));
        // the same clip is over and over in Data too
        assertThat(s.audition().repeatProperty().get()).isTrue();
        key(robot, KeyCode.F8);
        await(() -> s.player().playing().isEmpty());
        assertThat(loop.isSelected()).isTrue();
        robot.clickOn("#explore-next");
        assertThat(loop.isSelected()).isFalse();

        MenuButton menu = robot.lookup("#explore-clip-menu").query();
        robot.clickOn(menu);
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .contains(
                        Messages.text("explore.clip.like"), Messages.text("explore.clip.in-data"));
        String current = s.selection().current();
        robot.clickOn(Messages.text("explore.clip.in-data"));
        await(() -> window.composition().shell().shows(Navigator.DATA));
        assertThat(s.selection().current()).isEqualTo(current);
        key(robot, KeyCode.F9);
        assertThat(s.selection().current()).isNotEqualTo(current);
    }

    private static void key(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
