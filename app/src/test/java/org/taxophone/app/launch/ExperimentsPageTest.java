package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of experiments in Results: composed, estimated, started, stopped, gone on with, read.
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class ExperimentsPageTest {
    @TempDir static Path folder;

    private JourneyWindow window;
    private Services services;
    private Path sounds;

    @Start
    void start(Stage stage) throws Exception {
        sounds = JourneySounds.lowAndHigh(folder.resolve("sounds"), 12, String::valueOf);
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
        services = window.services();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void composesRunsAndReads(FxRobot robot) {
        robot.interact(() -> services.opener().open(sounds, folder.resolve("projects")));
        await(() -> services.project().dataset() != null);
        await(() -> !services.runs().summaries().isEmpty() && services.runs().isIdle());
        window.go(robot, Navigator.RESULTS);
        fire(robot, "#results-page-1");
        assertThat(robot.lookup("#experiments").query().isVisible()).isTrue();

        fire(robot, "#experiment-new");
        robot.interact(
                () -> {
                    CheckBox kMeans = robot.lookup("#experiment-recipe-kmeans").query();
                    kMeans.fire();
                    write(robot, "#experiment-seeds", "0");
                    write(robot, "#experiment-clusters", "2,3");
                });
        Label summary = robot.lookup("#experiment-summary").query();
        assertThat(summary.getText()).isEqualTo("4 runs, 4 left to do");
        fire(robot, "#experiment-estimate");
        Label cost = robot.lookup("#experiment-cost").query();
        await(() -> cost.getText().startsWith("What is left"));

        robot.interact( // at once: such runs take a moment only
                () -> {
                    robot.lookup("#experiment-start").<ButtonBase>query().fire();
                    robot.lookup("#experiment-stop").<ButtonBase>query().fire();
                });
        await(() -> services.runs().isIdle());
        await(() -> robot.lookup("#experiment-start").query().isVisible());
        fire(robot, "#experiment-start");
        await(() -> summary.getText().equals("4 runs, all finished"));
        Node table = robot.lookup("#experiment-table").query();
        await(() -> robot.from(table).lookup(".label").queryAll().size() == 5 * 11);

        // one recipe alone is a sweep
        robot.interact(() -> robot.lookup("#experiment-recipe-kmeans").<CheckBox>query().fire());
        await(() -> robot.lookup("#experiment-sweep").query().isVisible());
        Label suggestion = robot.lookup("#experiment-suggestion").query();
        assertThat(suggestion.getText()).isNotEmpty();
        fire(robot, "#experiments-page-0");
        assertThat(robot.lookup("#experiments").tryQuery()).as("not in the window").isEmpty();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    private static void write(FxRobot robot, String id, String text) {
        robot.lookup(id).<TextField>query().setText(text);
    }
}
