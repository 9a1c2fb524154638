package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.theme.Themes;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In the largest text no button and no key loses letters, in the smallest window.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class LargeTextTest {
    private static final int CLIPS = 12;

    @TempDir static Path folder;

    private JourneyWindow window;
    private Path sounds;

    @Start
    void start(Stage stage) throws Exception {
        sounds = JourneySounds.tones(folder.resolve("tones"), CLIPS, "low", "high");
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void buttonsAndKeysAreWhole(FxRobot robot) {
        Services s = window.services();
        robot.interact(() -> s.themes().fontPercentProperty().set(Themes.MOST_PERCENT));
        window.open(robot, sounds, 1);
        Set<String> cut = new TreeSet<>();
        for (String place : Gallery.PLACES) {
            window.go(robot, place);
            robot.interact(() -> {}); // a pulse
            look(robot, place, cut);
        }
        window.go(robot, Navigator.RESULTS);
        robot.interact(() -> robot.lookup("#results-page-1").<ButtonBase>query().fire());
        look(robot, "experiments", cut);
        window.go(robot, Navigator.EXPLORE);
        robot.interact(() -> robot.lookup("#explore-heatmap-tab").<ButtonBase>query().fire());
        look(robot, "heatmap", cut);
        robot.interact(() -> robot.lookup("#explore-export").<ButtonBase>query().fire());
        look(robot, "figure", cut);
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F1);
        look(robot, "shortcuts", cut);
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#palette-button").<ButtonBase>query().fire());
        look(robot, "palette", cut);
        robot.type(KeyCode.ESCAPE);
        assertThat(cut).isEmpty();
    }

    private static void look(FxRobot robot, String where, Set<String> cut) {
        robot.sleep(300); // what is laid out in a later pulse
        robot.interact(
                () ->
                        robot.lookup(node -> node instanceof Labeled && matters(node))
                                .queryAllAs(Labeled.class)
                                .forEach(
                                        words -> {
                                            if (shown(words) && isCut(words)) {
                                                cut.add(where + ": " + words.getText());
                                            }
                                        }));
    }

    private static boolean matters(Node node) {
        return node instanceof ButtonBase || node.getStyleClass().contains("keycap");
    }

    private static boolean shown(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static boolean isCut(Labeled words) {
        String text = words.getText();
        Node drawn = words.lookup(".text");
        return text != null
                && !text.isEmpty()
                && drawn instanceof Text letters
                && !letters.getText().isEmpty()
                && !letters.getText().equals(text);
    }
}
