package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.chart.ChartCard;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.session.Navigator;
import org.taxophone.project.RunState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From a recipe to a point of the map that is heard, on the real engine.
@ExtendWith(ApplicationExtension.class)
@Timeout(400)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class TrainingJourneyTest {
    private static final int REST_MS = 300;
    private static final int CLIPS = 24;

    @TempDir static Path folder;

    private CapturingSink sink;
    private JourneyWindow window;
    private Composition composition;
    private Path sounds;

    @Start
    void start(Stage stage) throws Exception {
        sounds = JourneySounds.lowAndHigh(folder.resolve("sounds"), CLIPS, JourneySounds::inFamily);
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
        composition = window.composition();
        sink = window.sink();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void startsARecipeWatchesItAndHearsAPoint(FxRobot robot) {
        Services services = composition.services();
        robot.interact(
                () -> {
                    services.opener().open(sounds, folder.resolve("projects"));
                });
        await(() -> services.project().dataset() != null);
        await(() -> !services.runs().summaries().isEmpty() && services.runs().isIdle());

        // the recipe: a value that is refused, then one that is not
        window.go(robot, Navigator.RECIPE);
        robot.interact(() -> robot.lookup("#kind-events").queryButton().fire());
        TextField epochs = robot.lookup("#field-training-epochs").query();
        robot.interact(() -> write(epochs, "-2"));
        assertThat(robot.lookup("#recipe-start").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#recipe-attention").queryButton().getText())
                .isEqualTo("1 value needs attention");
        robot.interact(() -> write(epochs, "2"));
        robot.interact(() -> write(robot.lookup("#field-training-batchSize").query(), "12"));
        robot.interact(() -> write(robot.lookup("#recipe-clusters").query(), "2"));
        assertThat(robot.lookup("#recipe-start").queryButton().isDisabled()).isFalse();
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        // the training: curves get their points, and it ends well
        await(() -> window.composition().shell().shows(Navigator.TRAINING));
        int run = services.runs().summaries().getLast().number();
        await(() -> robot.lookup("#chart-objective").tryQuery().isPresent());
        ChartCard objective = robot.lookup("#chart-objective").query();
        await(
                () ->
                        !objective.data().curves().isEmpty()
                                && objective.data().curves().getFirst().x().length == 2);
        await(() -> services.runs().isIdle());
        assertThat(services.runs().summaries().getLast().state()).isEqualTo(RunState.FINISHED);
        Label headline = robot.lookup("#training-headline").query();
        await(() -> headline.getText().startsWith("Run " + run + " finished: 2 epochs"));

        // the map: a click on a point selects its clip and plays it, byte by byte
        window.go(robot, Navigator.EXPLORE);
        ScatterView map = robot.lookup("#explore-map").query();
        await(() -> map.points().size() == CLIPS && map.getWidth() > 0);
        Point2D point = atRest(map);
        int before = sink.samples().length;
        robot.clickOn(point);
        await(() -> sink.samples().length > before); // it was selected before it was heard
        window.assertHeard(window.currentFile(), before);

        // Esc lets go of it
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> services.selection().clips().isEmpty());

        // the heatmap of the same run
        robot.interact(
                () ->
                        ((javafx.scene.control.ToggleButton)
                                        robot.lookup("#explore-heatmap-tab").query())
                                .fire());
        assertThat(robot.lookup("#explore-heatmap").query().isVisible()).isTrue();
    }

    /// Where the lowest point lies once the map no longer moves: labels and points come in turn.
    private static Point2D atRest(ScatterView map) {
        AtomicReference<Point2D> last = new AtomicReference<>(lowestPoint(map));
        await(
                () -> {
                    Point2D before = last.getAndSet(lowestPoint(map));
                    WaitForAsyncUtils.sleep(REST_MS, TimeUnit.MILLISECONDS);
                    return before.equals(lowestPoint(map));
                });
        return lowestPoint(map);
    }

    /// The point that lies lowest: nothing floats there.
    private static Point2D lowestPoint(ScatterView map) {
        double x = 0;
        double y = -1;
        for (int i = 0; i < map.points().size(); i++) {
            double atX = map.viewport().pixelX(map.points().x()[i]);
            double atY = map.viewport().pixelY(map.points().y()[i]);
            if (atY > y) {
                x = atX;
                y = atY;
            }
        }
        return map.localToScreen(x, y);
    }

    private static void write(TextField field, String text) {
        field.requestFocus();
        field.setText(text);
        field.fireEvent(new javafx.event.ActionEvent());
    }
}
