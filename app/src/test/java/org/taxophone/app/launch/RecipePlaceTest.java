package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;
import static org.taxophone.app.launch.JourneyWindow.awaitSeen;

import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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

/// The controls of the Recipe place beside its form: decision, split, recipes of one's own, trial.
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class RecipePlaceTest {
    @TempDir static Path folder;

    private JourneyWindow window;
    private Services services;
    private Path sounds;

    @Start
    void start(Stage stage) throws Exception {
        // as FSDD names its clips: digit, speaker, number
        sounds =
                JourneySounds.lowAndHigh(
                        folder.resolve("sounds"),
                        20,
                        i -> i % 2 + "_" + (i % 4 < 2 ? "ann" : "bob") + "_" + i);
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
        services = window.services();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void decidesSplitsKeepsAndTries(FxRobot robot) {
        robot.interact(() -> services.opener().open(sounds, folder.resolve("projects")));
        await(() -> services.project().dataset() != null);
        await(() -> !services.runs().summaries().isEmpty() && services.runs().isIdle());
        window.go(robot, Navigator.RECIPE);

        // what was decided, and its values in the form
        Label decision = robot.lookup("#recipe-decision").query();
        await(() -> decision.getText().contains("treated as events"));
        fire(robot, "#recipe-take-decision");
        assertThat(decision.getText()).contains("Without listening");

        // one value is changed, and put back by its own button
        robot.interact(() -> write(robot.lookup("#field-features-melBands").query(), "32"));
        Button reset = robot.lookup("#reset-features-melBands").queryButton();
        assertThat(reset.isVisible()).isTrue();
        robot.interact(reset::fire);
        TextField bands = robot.lookup("#field-features-melBands").query();
        assertThat(bands.getText()).isEqualTo("64");

        // a split that leaks, mended beside the field
        press(robot, "#recipe-paper-cat-uvac");
        ComboBox<?> split = robot.lookup("#recipe-split").queryComboBox();
        robot.interact(() -> split.getSelectionModel().select(1));
        await(() -> robot.lookup("#recipe-split-mend").tryQuery().isPresent());
        await(() -> robot.lookup("#recipe-split-leak").query().isVisible());
        fire(robot, "#recipe-split-mend");
        await(() -> !shown(robot, "#recipe-split-leak"));

        // kept under a name, deleted, brought back
        robot.interact(() -> write(robot.lookup("#field-training-batchSize").query(), "4"));
        robot.interact(() -> write(robot.lookup("#field-model-width").query(), "0.25"));
        fire(robot, "#recipe-keep");
        robot.interact(() -> write(robot.lookup("#recipe-own-name").query(), "gulls"));
        awaitSeen(() -> robot.lookup("#own-gulls").tryQuery().isPresent());
        assertThat(folder.resolve("recipes/gulls.json")).exists();
        MenuButton acts = robot.from(robot.lookup("#own-gulls")).lookup(".menu-button").query();
        robot.interact(() -> acts.getItems().getLast().fire());
        assertThat(robot.lookup("#own-gulls").tryQuery()).isEmpty();
        fire(robot, "#recipe-own-undo");
        press(robot, "#own-gulls");

        // the first batches are measured, and no run is left
        int runs = services.runs().summaries().size();
        fire(robot, "#recipe-try");
        awaitSeen(
                () ->
                        robot
                                .from(robot.lookup("#recipe-estimate"))
                                .lookup(".label")
                                .queryAll()
                                .stream()
                                .anyMatch(
                                        node ->
                                                ((Label) node)
                                                        .getText()
                                                        .startsWith("Measured on this")));
        assertThat(services.runs().summaries()).hasSize(runs);
    }

    private static boolean shown(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.isVisible() && node.getParent().isVisible();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    }

    private static void write(TextField field, String text) {
        field.requestFocus();
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }
}
