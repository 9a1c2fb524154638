package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.session.Navigator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The filter over Explore's list of clusters, by its button and by keys.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class ClusterListFilterTest {
    @TempDir static Path folder;

    private JourneyWindow window;
    private Path project;

    @Start
    void start(Stage stage) {
        Path sounds = JourneySounds.tones(folder.resolve("tones"), 15, "low", "high", "top");
        project = JourneySounds.explored(folder.resolve("project"), sounds, 3);
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void theListShowsWhatPassesAndSaysHowMany(FxRobot robot) {
        robot.interact(() -> window.composition().open(project));
        await(() -> window.services().project().dataset() != null);
        window.go(robot, Navigator.EXPLORE);
        ScatterView map = robot.lookup("#explore-map").query();
        await(() -> map.points().size() == 15);
        ListView<?> list = robot.lookup("#explore-clusters").query();
        assertThat(list.getItems()).hasSize(3);
        TextField field = robot.lookup("#cluster-filter").query();
        assertThat(field.isVisible() && field.getParent().isVisible()).isFalse();

        robot.clickOn("#cluster-filter-button");
        await(field::isFocused);
        robot.write("number > 1");
        assertThat(list.getItems()).hasSize(2);
        Label hits = robot.lookup("#cluster-filter-hits").query();
        assertThat(hits.getText()).isEqualTo("2 of 3");
        assertThat(map.points().size()).isEqualTo(15);

        robot.interact(() -> field.setText("xylophone"));
        await(() -> robot.lookup("#cluster-filter-none").queryAs(Button.class).isVisible());
        robot.clickOn("#cluster-filter-none");
        assertThat(list.getItems()).hasSize(3);

        robot.interact(
                () -> {
                    field.setText("number = 2");
                    field.requestFocus();
                });
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE); // empties it
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getItems()).hasSize(3);
        robot.interact(() -> field.setText("number = 2"));
        robot.interact(robot.lookup("#cluster-filter-button").<ToggleButton>query()::fire);
        assertThat(list.getItems()).hasSize(3); // a filter that nobody sees filters nothing
    }
}
