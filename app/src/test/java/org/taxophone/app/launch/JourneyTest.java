package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.feature.data.ClipRow;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.session.Navigator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From an empty window to a clip that is heard, as a person would go.
@ExtendWith(ApplicationExtension.class)
@Timeout(240)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class JourneyTest {
    private static final int CLIPS = 24;

    @TempDir static Path folder;

    private CapturingSink sink;
    private JourneyWindow window;
    private Composition composition;
    private Path sounds;

    @Start
    void start(Stage stage) throws Exception {
        sounds =
                JourneySounds.lowAndHigh(
                        folder.resolve("two families"), CLIPS, JourneySounds::inFamily);
        Files.writeString(sounds.resolve("broken.wav"), "RIFF");
        window = JourneyWindow.open(stage, folder, new ChoosingDialogs(sounds));
        composition = window.composition();
        sink = window.sink();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void importsAFolderFiltersAndHears(FxRobot robot) {
        robot.clickOn("#choose-folder");
        await(() -> composition.services().project().dataset() != null);
        TableView<ClipRow> table = robot.lookup("#clips").query();
        await(() -> table.getItems().size() == CLIPS);

        // what was left out is listed with its reason
        assertThat(robot.lookup("#import-report").tryQuery()).isPresent();

        // a first map is drawn by itself
        await(() -> !composition.services().runs().summaries().isEmpty());

        robot.clickOn("#data-filter").write("label:high");
        await(() -> table.getItems().size() == CLIPS / 2);
        Label hits = robot.lookup("#data-hits").query();
        assertThat(hits.getText()).isEqualTo("12 of 24");
        TextField filter = robot.lookup("#data-filter").query();
        robot.interact(filter::clear);
        await(() -> table.getItems().size() == CLIPS);

        // choosing a clip and Space: the bytes on the line are the clip's
        robot.interact(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(3);
                });
        ClipRow row = table.getItems().get(3);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        window.assertHeard(row.file(), 0);
        Label name = robot.lookup("#detail-name").query();
        assertThat(name.getText()).isEqualTo(row.name());

        // the next clip by arrow, after the debounce
        int before = sink.samples().length;
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        ClipRow next = table.getItems().get(4);
        window.assertHeard(next.file(), before);

        // places by keyboard, and back
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertThat(composition.services().navigator().placeProperty().get())
                .isEqualTo(Navigator.DATA);
        await(() -> composition.services().runs().isIdle());
    }

    /// Chooses the same folder each time.
    private static final class ChoosingDialogs extends SilentDialogs {
        private final Path folder;

        ChoosingDialogs(Path folder) {
            this.folder = folder;
        }

        @Override
        public Optional<Path> chooseFolder(String title, Path start) {
            return Optional.of(folder);
        }

        @Override
        public Optional<Path> chooseFile(
                String title, Path start, String kind, List<String> suffixes) {
            return Optional.empty();
        }
    }
}
