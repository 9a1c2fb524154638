package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
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
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Notices;
import org.taxophone.app.session.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window by its keys alone: the palette, the panes, and Esc.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class KeysJourneyTest {
    private static final int CLIPS = 18;

    @TempDir static Path folder;

    private JourneyWindow window;
    private Path project;

    @Start
    void start(Stage stage) {
        Path sounds = JourneySounds.tones(folder.resolve("sounds"), CLIPS, "low", "middle", "high");
        project = JourneySounds.explored(folder.resolve("project"), sounds, 3);
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void paletteThenPanesThenEsc(FxRobot robot) {
        whatNeedsAProjectSaysSo(robot);
        robot.interact(() -> window.composition().open(project));
        await(() -> services().project().dataset() != null);
        window.go(robot, Navigator.EXPLORE);
        await(() -> robot.lookup("#explore-map").tryQuery().isPresent());
        ScatterView map = robot.lookup("#explore-map").query();
        await(() -> map.points().size() == CLIPS);
        aClusterIsJumpedTo(robot);
        whatIsAskedOfAClusterIsAskedWhereItIs(robot);
        aNearMissIsFound(robot);
        whatPlacesDoIsAskedForFromElsewhere(robot);
        eachPlaceFindsItsOwn(robot);
        theTourGoesThroughThePlaces(robot);
        panesAreEnteredInTurn(robot);
        escTakesBackOneStepAtATime(robot);
    }

    private void whatNeedsAProjectSaysSo(FxRobot robot) {
        palette(robot, ">close");
        Label why =
                robot.from(robot.lookup("#palette-found")).lookup("Open a project first").query();
        assertThat(why.isVisible()).isTrue();
        key(robot, KeyCode.ENTER); // does nothing
        assertThat(robot.lookup("#palette-found").tryQuery()).isPresent();
        key(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup("#palette-found").tryQuery().isEmpty());
    }

    private void aClusterIsJumpedTo(FxRobot robot) {
        window.go(robot, Navigator.DATA);
        palette(robot, "#2");
        key(robot, KeyCode.ENTER);
        await(() -> window.composition().shell().shows(Navigator.EXPLORE));
        assertThat(services().selection().clusterProperty().get()).isEqualTo(1);
    }

    private void whatIsAskedOfAClusterIsAskedWhereItIs(FxRobot robot) {
        robot.interact(() -> services().navigator().open(Navigator.RESULTS));
        palette(robot, ">note");
        key(robot, KeyCode.ENTER);
        await(() -> at(Navigator.EXPLORE) && robot.lookup(".text-area").tryQuery().isPresent());
        key(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup(".text-area").tryQuery().isEmpty());
    }

    private void aNearMissIsFound(FxRobot robot) {
        palette(robot, "shortctus");
        Label hint = robot.lookup("#palette-hint").query();
        assertThat(hint.getText()).contains("“shortcuts”");
        ListView<?> found = robot.lookup("#palette-found").query();
        assertThat(found.getItems()).hasSize(1);
        key(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup("#palette-found").tryQuery().isEmpty());
    }

    private void whatPlacesDoIsAskedForFromElsewhere(FxRobot robot) {
        window.go(robot, Navigator.RESULTS);
        palette(robot, ">heatmap");
        key(robot, KeyCode.ENTER);
        await(() -> at(Navigator.EXPLORE) && tab(robot, "#explore-heatmap-tab").isSelected());
        palette(robot, ">find clips");
        key(robot, KeyCode.ENTER);
        await(() -> at(Navigator.DATA) && "data-filter".equals(window.focused().getId()));
        palette(robot, ">map"); // the first of them
        key(robot, KeyCode.ENTER);
        await(() -> at(Navigator.EXPLORE) && tab(robot, "#explore-map-tab").isSelected());
    }

    private void eachPlaceFindsItsOwn(FxRobot robot) {
        window.go(robot, Navigator.RESULTS);
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        await(() -> at(Navigator.RESULTS) && "results-filter".equals(window.focused().getId()));
        window.go(robot, Navigator.DATA);
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        await(() -> at(Navigator.DATA) && "data-filter".equals(window.focused().getId()));
        window.go(robot, Navigator.EXPLORE);
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        await(() -> robot.lookup("#palette-query").tryQuery().isPresent());
        TextField query = robot.lookup("#palette-query").query();
        assertThat(query.getText()).isEqualTo("#");
        assertThat(robot.lookup("#palette-found").<ListView<?>>query().getItems()).isNotEmpty();
        robot.write("2"); // behind the mark, and not in its place
        assertThat(query.getText()).isEqualTo("#2");
        key(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup("#palette-found").tryQuery().isEmpty());
    }

    private void theTourGoesThroughThePlaces(FxRobot robot) {
        palette(robot, ">tour");
        key(robot, KeyCode.ENTER);
        await(() -> robot.lookup("#tour").query().isVisible());
        for (String place : Navigator.OF_PROJECT) {
            await(() -> at(place) && "tour-next".equals(window.focused().getId()));
            assertThat(robot.lookup("#tour").query().isVisible()).isTrue();
            key(robot, KeyCode.ENTER);
        }
        await(() -> !robot.lookup("#tour").query().isVisible());
        window.go(robot, Navigator.EXPLORE);
    }

    private boolean at(String place) {
        return window.composition().shell().shows(place);
    }

    private static ToggleButton tab(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private void panesAreEnteredInTurn(FxRobot robot) {
        Set<Node> entered = new HashSet<>();
        List<Node> order = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            key(robot, KeyCode.F6);
            Node focused = window.focused();
            assertThat(focused.isFocusVisible()).as("%s shows its focus", focused).isTrue();
            if (!entered.add(focused)) {
                break;
            }
            order.add(focused);
        }
        // rail, toolbar, clusters, map, wall, status bar, header at the least
        assertThat(order.size()).isBetween(6, 16);
        Node last = window.focused();
        robot.press(KeyCode.SHIFT, KeyCode.F6).release(KeyCode.F6, KeyCode.SHIFT);
        key(robot, KeyCode.F6);
        assertThat(window.focused()).isSameAs(last);
    }

    private void escTakesBackOneStepAtATime(FxRobot robot) {
        ScatterView map = robot.lookup("#explore-map").query();
        String clip = clip(2);
        robot.interact(
                () -> {
                    services()
                            .notices()
                            .tell(
                                    new Notices.Notice(
                                            Journal.Level.ERROR, "Something ended", "", () -> {}));
                    window.composition().shell().showLog();
                    services().selection().select(clip);
                    services().selection().clusterProperty().set(0);
                    map.requestFocus();
                });
        assertThat(robot.lookup("#jobs-view").tryQuery().orElseThrow().isVisible()).isTrue();
        key(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#jobs-view").tryQuery().orElseThrow().isVisible()).isFalse();
        assertThat(services().notices().shown()).hasSize(1);
        key(robot, KeyCode.ESCAPE);
        assertThat(services().notices().shown()).isEmpty();
        assertThat(services().selection().contains(clip)).isTrue();
        key(robot, KeyCode.ESCAPE);
        assertThat(services().selection().clips()).isEmpty();
        assertThat(services().selection().clusterProperty().get()).isEqualTo(Selection.NO_CLUSTER);

        // a field is emptied, then left
        window.go(robot, Navigator.DATA);
        TextField filter = robot.lookup("#data-filter").query();
        robot.interact(
                () -> {
                    filter.requestFocus();
                    filter.setText("high");
                });
        key(robot, KeyCode.ESCAPE);
        assertThat(filter.getText()).isEmpty();
        assertThat(filter.isFocused()).isTrue();
        key(robot, KeyCode.ESCAPE);
        assertThat(filter.isFocused()).isFalse();

        // what sounds falls silent before Settings is left
        window.go(robot, Navigator.SETTINGS);
        robot.interact(
                () -> {
                    var dataset = java.util.Objects.requireNonNull(services().project().dataset());
                    services().player().play(clip, dataset.sound(dataset.indexOf(clip)));
                });
        key(robot, KeyCode.ESCAPE);
        await(() -> services().player().playing().isEmpty());
        if (services().navigator().placeProperty().get().equals(Navigator.SETTINGS)) {
            key(robot, KeyCode.ESCAPE);
        }
        assertThat(services().navigator().placeProperty().get()).isEqualTo(Navigator.DATA);
    }

    private String clip(int row) {
        return java.util.Objects.requireNonNull(services().project().dataset())
                .clips()
                .get(row)
                .id();
    }

    private void palette(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        await(
                () ->
                        robot.lookup("#palette-query").tryQuery().isPresent()
                                && robot.lookup("#palette-query").query().isFocused());
        TextField query = robot.lookup("#palette-query").query();
        robot.interact(() -> query.setText(words));
    }

    private static void key(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }

    private Services services() {
        return window.services();
    }
}
