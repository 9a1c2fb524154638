package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.preferences.Recents;
import org.taxophone.app.session.Navigator;
import org.taxophone.project.Project;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// On a slow machine a click reaches the window before its first picture does.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class FirstClickTest {
    @TempDir static Path folder;

    private Composition composition;
    private Scene scene;
    private Bounds before;

    @Start
    void start(Stage stage) {
        Path project = folder.resolve("moved");
        if (!Project.isProject(project)) {
            Project.create(project, "digits").close();
        }
        Preferences preferences = new Preferences(folder.resolve("preferences"));
        new Recents(preferences)
                .add(
                        new Recents.Recent(
                                project, folder.resolve("gone"), "digits", 12, 1, Instant.EPOCH));
        composition =
                new Composition(
                        new Outside(
                                preferences,
                                new SilentDialogs(),
                                new FloatingPane(),
                                folder.resolve("projects"),
                                noDevice -> new CapturingSink(8000)));
        scene = Workbench.scene(composition, 1440, 900);
        before = row().localToScene(row().getLayoutBounds());
        stage.setScene(scene);
        stage.sizeToScene(); // the stage is that of all tests, and one may have made it narrower
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(composition::close);
    }

    private Button row() {
        return (Button) Objects.requireNonNull(scene.lookup(".recent-row"));
    }

    @Test
    void keysWorkFromTheMomentThatTheirCommandsAreThere(FxRobot robot) {
        robot.interact(
                () -> {
                    assertThat(accelerators()).contains(keys("Shortcut+L"));
                    assertThat(accelerators()).doesNotContain(keys("Shortcut+E"));
                    composition.places().makeAll();
                    // no picture was drawn in between
                    assertThat(accelerators()).contains(keys("Shortcut+L"), keys("Shortcut+E"));
                });
    }

    private List<String> accelerators() {
        return scene.getAccelerators().keySet().stream().map(KeyCombination::getName).toList();
    }

    private static String keys(String keys) {
        return KeyCombination.valueOf(keys).getName();
    }

    @Test
    void aRecentProjectIsWhereItWillBeBeforeTheWindowIsSeen(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds after = row().localToScene(row().getLayoutBounds());
        assertThat(before.getHeight()).isEqualTo(after.getHeight()).isPositive();
        assertThat(before.getCenterX()).isEqualTo(after.getCenterX());
        assertThat(before.getCenterY()).isEqualTo(after.getCenterY());

        // its sounds are gone, and it opens all the same
        robot.clickOn(row());
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () ->
                        composition
                                .services()
                                .navigator()
                                .placeProperty()
                                .get()
                                .equals(Navigator.DATA));
    }
}
