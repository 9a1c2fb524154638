package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.SpectrogramView;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.control.scatter.ScatterView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two maps with one selection and one hover, a legend that switches groups, a small map while
/// zoomed, and a wall in sections.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class ExploreMapsTest {
    private static final int CLIPS = 18;

    @TempDir static Path folder;

    private Stage stage;
    private JourneyWindow window;
    private Path sounds;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        sounds = JourneySounds.tones(folder.resolve("tones"), CLIPS, "kind0", "kind1", "kind2");
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void theQuestionWhichClustersAreAlikeIsAnsweredByKeys(FxRobot robot) {
        window.exploreFirstLook(robot, sounds, CLIPS);
        Services s = window.services();
        robot.interact(
                () ->
                        window.composition().commands().stream()
                                .filter(command -> command.id().equals("curate.pairs"))
                                .forEach(command -> command.call()));
        Node card = robot.lookup("#explore-pairs").query();
        await(card::isVisible);
        await(card::isFocused);
        robot.type(KeyCode.ESCAPE);
        await(() -> !card.isVisible());
    }

    @Test
    void twoMapsShareSelectionAndHover(FxRobot robot) {
        ScatterView map = window.exploreFirstLook(robot, sounds, CLIPS);
        Services s = window.services();

        robot.clickOn("#explore-two-maps");
        ScatterView second = robot.lookup("#explore-second-map").query();
        await(() -> second.points().size() == CLIPS);
        assertThat(robot.lookup("#explore-second-colours").<ComboBox<?>>query().getItems().size())
                .isGreaterThanOrEqualTo(2);
        String clip = Objects.requireNonNull(s.project().dataset()).clips().get(4).id();
        robot.interact(() -> s.selection().hoveredProperty().set(clip));
        assertThat(second.hovered()).isEqualTo(map.hovered()).isNotNegative();
        robot.interact(() -> map.zoomBy(3));
        assertThat(second.looking()).isEqualTo(map.looking()).isNotEmpty();
        robot.interact(second::fit);
        assertThat(map.looking()).isEmpty();

        // the second map is coloured by the folders: its legend switches them, once unfolded
        robot.lookup("#legend-fold").queryAllAs(ToggleButton.class).stream()
                .filter(Node::isVisible)
                .forEach(fold -> robot.interact(fold::fire));
        await(() -> robot.lookup(".legend-row").queryAll().size() > 1);
        Node row = robot.lookup(".legend-row").nth(1).query();
        robot.clickOn(row);
        assertThat(((ToggleButton) row).isSelected()).isFalse();
        await(() -> robot.lookup("#legend-all").queryAll().stream().anyMatch(Node::isVisible));
        robot.sleep(700); // apart from the click before
        robot.doubleClickOn(row);
        assertThat(((ToggleButton) row).isSelected()).isTrue();

        // in large text the tools stand in two rows rather than beside the map
        robot.interact(() -> s.themes().fontPercentProperty().set(150));
        Region tools = robot.lookup("#explore-map-tools").query();
        await(() -> tools.getHeight() > 70);
        Pane pane = robot.lookup("#explore-map-pane").query();
        robot.interact(pane::layout);
        robot.interact(
                () ->
                        s.selection()
                                .selectAll(
                                        Objects.requireNonNull(s.project().dataset())
                                                .clips()
                                                .stream()
                                                .map(each -> each.id())
                                                .toList()));
        Region acts = robot.lookup("#explore-act-bar").query();
        await(() -> acts.isVisible() && acts.getWidth() > 0);
        for (Region floating : List.of(tools, acts)) {
            assertThat(pane.localToScene(pane.getLayoutBounds()))
                    .matches(it -> it.contains(floating.localToScene(floating.getLayoutBounds())));
        }
        robot.interact(() -> s.selection().clear());
        robot.interact(() -> s.themes().fontPercentProperty().set(100));

        robot.clickOn("#explore-two-maps");
        robot.interact(() -> map.zoomBy(4));
        Node small = robot.lookup("#map-minimap").queryAll().iterator().next();
        await(small::isVisible);
        String before = map.looking();
        robot.clickOn(small);
        assertThat(map.looking()).isNotEqualTo(before);

        theDetailFollowsTheAxesOfTheProject(robot, clip);

        robot.clickOn("#explore-wall-tab");
        ComboBox<?> sections = robot.lookup("#explore-wall-group").query();
        robot.interact(() -> sections.getSelectionModel().select(1));
        ListView<?> wall = robot.lookup("#explore-wall").query();
        int clusters = s.runs().summaries().getFirst().document().clusters();
        // sections are made beside the UI thread
        await(() -> headings(wall) > 0);
        assertThat(headings(wall)).isLessThanOrEqualTo(clusters);
    }

    // they come once all clips were looked at, which may be after the first was drawn
    private void theDetailFollowsTheAxesOfTheProject(FxRobot robot, String clip) {
        Services s = window.services();
        robot.interact(
                () -> {
                    stage.setWidth(1280); // there is room for the detail
                    s.selection().select(clip);
                });
        await(() -> robot.lookup(".clip-spectrogram").tryQuery().isPresent());
        SpectrogramView detail = robot.lookup(".clip-spectrogram").query();
        TileAxes axes = s.tiles().axesProperty().get();
        await(() -> topHz(detail) == axes.nyquistHz());
        TileAxes none = new TileAxes(1, 2 * axes.nyquistHz(), axes.lowDb(), axes.highDb());
        robot.interact(() -> s.tiles().axesProperty().set(none));
        await(() -> topHz(detail) == none.nyquistHz());
        robot.interact(() -> s.tiles().axesProperty().set(axes));
        await(() -> topHz(detail) == axes.nyquistHz());
    }

    private static double topHz(SpectrogramView view) {
        return view.figure("", "").map(figure -> figure.sound().nyquistHz()).orElse(0.0);
    }

    private static long headings(ListView<?> wall) {
        return List.copyOf(wall.getItems()).stream()
                .filter(line -> line.toString().startsWith("Heading"))
                .count();
    }
}
