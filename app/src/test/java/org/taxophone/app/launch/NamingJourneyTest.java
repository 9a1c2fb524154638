package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.project.Run;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A cluster is named while the window is busy: what is typed after the double click, before the
/// window was drawn again, is its name and no act.
@ExtendWith(ApplicationExtension.class)
@Timeout(240)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class NamingJourneyTest {
    @TempDir static Path folder;

    private JourneyWindow window;
    private Scene scene;
    private Path project;

    @Start
    void start(Stage stage) {
        Path sounds = JourneySounds.tones(folder.resolve("sounds"), 18, "low", "middle", "high");
        project = JourneySounds.explored(folder.resolve("project"), sounds, 3);
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
        scene = stage.getScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void whatIsTypedAtOnceIsTheName(FxRobot robot) {
        robot.interact(() -> window.composition().open(project));
        await(() -> window.services().project().dataset() != null);
        window.go(robot, Navigator.EXPLORE);
        ListView<?> list = robot.lookup("#explore-clusters").query();
        await(() -> list.getItems().size() == 3 && list.lookup(".cluster-row") != null);

        // all of it in one turn of the UI thread: nothing is laid out meanwhile
        robot.interact(
                () -> {
                    IndexedCell<?> row = row(list, 1);
                    click(row, 1);
                    click(row(list, 1), 2);
                    type("snm");
                    type(KeyCode.ENTER, KeyEvent.CHAR_UNDEFINED);
                });
        await(() -> name(2).equals("snm"));
        assertThat(run().curationJournal().orElseThrow().done()).hasSize(1);

        // a window that is busy between the clicks takes them for two
        robot.interact(
                () -> {
                    click(row(list, 0), 1);
                    click(row(list, 0), 1);
                    type("vr");
                    type(KeyCode.ENTER, KeyEvent.CHAR_UNDEFINED);
                });
        await(() -> name(1).equals("vr"));
        assertThat(run().curationJournal().orElseThrow().done()).hasSize(2);

        // a cluster that is not in sight is scrolled to, by F2 likewise
        robot.interact(
                () -> {
                    window.services().selection().clusterProperty().set(2);
                    list.requestFocus();
                    type(KeyCode.F2, KeyEvent.CHAR_UNDEFINED);
                    type("i");
                });
        // the list may be made anew while a name is written
        robot.interact(list::refresh);
        robot.interact(
                () -> {
                    type("z");
                    type(KeyCode.ENTER, KeyEvent.CHAR_UNDEFINED);
                });
        await(() -> name(3).equals("iz"));
        assertThat(run().curationJournal().orElseThrow().done()).hasSize(3);
    }

    private Run run() {
        return Objects.requireNonNull(window.services().project().project()).run(1);
    }

    private String name(int cluster) {
        return run().curation().orElseThrow().cluster(cluster).name();
    }

    private static IndexedCell<?> row(ListView<?> list, int index) {
        return list.lookupAll(".cluster-cell").stream()
                .map(node -> (IndexedCell<?>) node)
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void click(Node target, int count) {
        Bounds at = target.localToScreen(target.getBoundsInLocal());
        double x = at.getMinX() + at.getWidth() / 3;
        double y = at.getCenterY();
        PickResult hit = new PickResult(target, x, y);
        Event.fireEvent(target, mouse(MouseEvent.MOUSE_PRESSED, x, y, count, hit));
        Event.fireEvent(target, mouse(MouseEvent.MOUSE_RELEASED, x, y, count, hit));
        Event.fireEvent(target, mouse(MouseEvent.MOUSE_CLICKED, x, y, count, hit));
    }

    private static MouseEvent mouse(
            EventType<MouseEvent> type, double x, double y, int count, PickResult hit) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                count,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                hit);
    }

    private void type(String letters) {
        letters.chars()
                .forEach(
                        letter ->
                                type(
                                        KeyCode.valueOf(Character.toString(letter).toUpperCase()),
                                        Character.toString(letter)));
    }

    // as the window gives keys to what has the focus
    private void type(KeyCode code, String letter) {
        Node at = Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
        Event.fireEvent(at, key(KeyEvent.KEY_PRESSED, "", code));
        if (!letter.equals(KeyEvent.CHAR_UNDEFINED)) {
            Node now = Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
            Event.fireEvent(now, key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
        }
    }

    private static KeyEvent key(EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, letter, code, false, false, false, false);
    }
}
