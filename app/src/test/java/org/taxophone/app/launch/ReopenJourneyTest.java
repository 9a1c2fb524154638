package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.session.RunningMark;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The project is closed and opened again: everything is where it was left. Then the program ends
/// without closing it.
@ExtendWith(ApplicationExtension.class)
@Timeout(240)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class ReopenJourneyTest {
    private static final int CLIPS = 16;

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

    private Services services() {
        return window.services();
    }

    @Test
    void aProjectOpensWhereItWasLeft(FxRobot robot) throws Exception {
        window.open(robot, sounds, 1);
        robot.interact(
                () -> services().runs().start(Recipes.named(Recipes.QUICK), RunConfig.defaults()));
        window.awaitRuns(2);
        Path project = Objects.requireNonNull(services().project().project()).folder();
        assertThat(project.resolve(RunningMark.FILE)).exists();

        robot.interact(() -> robot.lookup("#data-filter").<TextField>query().setText("high"));
        String clip = Objects.requireNonNull(services().project().dataset()).clips().get(3).id();
        window.go(robot, Navigator.EXPLORE);
        ComboBox<?> runs = robot.lookup("#explore-runs").query();
        await(() -> runs.getItems().size() == 2);
        robot.interact(() -> runs.getSelectionModel().select(0));
        ScatterView map = robot.lookup("#explore-map").query();
        await(() -> map.points().size() == CLIPS);
        robot.interact(() -> map.zoomBy(3));
        double usual = wallSplit(robot).getDividerPositions()[0];
        dragDivider(robot);
        double divider = wallSplit(robot).getDividerPositions()[0];
        String looked = map.looking();
        assertThat(divider).isLessThan(usual - 0.004);
        robot.interact(() -> services().selection().clusterProperty().set(1));
        robot.interact(() -> services().selection().select(clip));
        assertThat(services().selection().current()).isEqualTo(clip);

        robot.interact(window::restart);
        assertThat(Files.readString(project.resolve(ProjectMemory.FILE))).contains("clip=" + clip);
        assertThat(Files.readString(project.resolve(ProjectMemory.FILE)))
                .contains("explore.split.wall=" + divider);
        assertThat(project.resolve(RunningMark.FILE)).doesNotExist();
        robot.interact(() -> window.composition().open(project));
        await(() -> window.composition().shell().shows(Navigator.EXPLORE));
        assertThat(services().selection().current()).isEqualTo(clip);
        assertThat(services().selection().contains(clip)).isTrue();
        ScatterView again = robot.lookup("#explore-map").query();
        await(() -> again.points().size() == CLIPS);
        ComboBox<?> chosen = robot.lookup("#explore-runs").query();
        assertThat(chosen.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(services().selection().clusterProperty().get()).isEqualTo(1);
        assertThat(zoom(again.looking())).isCloseTo(zoom(looked), within(0.01));
        await(() -> Math.abs(wallSplit(robot).getDividerPositions()[0] - divider) < 1e-3);
        window.go(robot, Navigator.DATA);
        assertThat(robot.lookup("#data-filter").<TextField>query().getText()).isEqualTo("high");

        theRowsOfTheSelectionToo(robot, project);
        theSecondMapToo(robot, project);
        whatAKilledProgramLeaves(robot, project);
    }

    private void theRowsOfTheSelectionToo(FxRobot robot, Path project) {
        robot.interact(() -> robot.lookup("#data-filter").<TextField>query().clear());
        robot.interact(window::restart);
        robot.interact(() -> window.composition().open(project));
        await(() -> window.composition().shell().shows(Navigator.DATA));
        TableView<?> table = robot.lookup("#clips").query();
        await(() -> table.getItems().size() == CLIPS);
        await(() -> table.getSelectionModel().getSelectedItems().size() == 1);
    }

    private void theSecondMapToo(FxRobot robot, Path project) throws Exception {
        window.go(robot, Navigator.EXPLORE);
        robot.interact(() -> robot.lookup("#explore-two-maps").<ButtonBase>query().fire());
        ComboBox<?> other = robot.lookup("#explore-second-run").query();
        robot.interact(() -> other.getSelectionModel().select(1));
        robot.interact(window::restart);
        robot.interact(() -> window.composition().open(project));
        await(() -> window.composition().shell().shows(Navigator.EXPLORE));
        ScatterView map = robot.lookup("#explore-second-map").query();
        await(() -> map.points().size() == CLIPS);
        ComboBox<?> run = robot.lookup("#explore-second-run").query();
        assertThat(run.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        window.go(robot, Navigator.DATA);
    }

    private void whatAKilledProgramLeaves(FxRobot robot, Path project) throws Exception {
        String mark = Files.readString(project.resolve(RunningMark.FILE));
        robot.interact(
                () -> {
                    services().opener().close().join();
                    try {
                        Files.writeString(
                                project.resolve(RunningMark.FILE),
                                mark.replaceAll("process=.*", "process=999999999"));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    window.restart();
                });
        Label words = robot.lookup("#left-words").query();
        assertThat(words.getText()).startsWith("Taxophone closed unexpectedly at ");
        assertThat(words.getText()).contains("“tones”");
        robot.clickOn("#left-open");
        await(() -> services().project().dataset() != null);
        assertThat(robot.lookup("#left-words").tryQuery()).isEmpty();
        assertThat(Files.readString(project.resolve(RunningMark.FILE)))
                .contains("process=" + ProcessHandle.current().pid());
    }

    private static double zoom(String looking) {
        return Double.parseDouble(looking.substring(looking.lastIndexOf(' ') + 1));
    }

    private static SplitPane wallSplit(FxRobot robot) {
        Node map = robot.lookup("#explore-map").query();
        Node at = map;
        while (!(at instanceof SplitPane split && split.getOrientation() == Orientation.VERTICAL)) {
            at = at.getParent();
        }
        return (SplitPane) at;
    }

    private static void dragDivider(FxRobot robot) {
        SplitPane pane = wallSplit(robot);
        Node divider =
                pane.getChildrenUnmodifiable().stream()
                        .filter(node -> node.getStyleClass().contains("split-pane-divider"))
                        .findFirst()
                        .orElseThrow();
        robot.drag(divider, MouseButton.PRIMARY).moveBy(0, -90).drop();
    }
}
