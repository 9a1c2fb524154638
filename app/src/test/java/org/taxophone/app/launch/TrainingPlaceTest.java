package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.chart.ChartCard;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.session.Navigator;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.RunConfig;
import org.taxophone.metrics.ClusterMatching;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.project.RunState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The queue, the runs behind the curves, and more epochs for a finished training.
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class TrainingPlaceTest {
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

    private static Recipe tiny(int epochs) {
        return new RecipeChoice(
                        "paper/cat-uvac",
                        Map.of(
                                "training.epochs", Integer.toString(epochs),
                                "training.batchSize", "6",
                                "model.width", "0.25",
                                "model.gruUnits", "16"),
                        "")
                .resolve();
    }

    private void start(FxRobot robot, int epochs, long seed) {
        RunConfig config = new RunConfig(seed, Optional.of(2), Optional.empty());
        robot.interact(() -> services.runs().start(tiny(epochs), config));
    }

    @Test
    void theFilmHasEveryEpochThoughAnotherPlaceWasShown(FxRobot robot) {
        robot.interact(() -> services.opener().open(sounds, folder.resolve("projects")));
        await(() -> !services.runs().summaries().isEmpty() && services.runs().isIdle());
        Recipe often = RecipeSettings.with(tiny(8), "snapshotEpochs", "1");
        RunConfig config = new RunConfig(1, Optional.of(2), Optional.empty());
        robot.interact(() -> services.runs().start(often, config));
        await(() -> services.runs().summaries().size() == 2 && services.runs().isIdle());

        window.go(robot, Navigator.TRAINING);
        Slider film = robot.lookup("#film-slider").query();
        await(() -> film.isVisible() && film.getMax() == 7);
        assertThat(film.getValue()).isEqualTo(7);
        robot.interact(() -> film.setValue(2));
        assertThat(robot.lookup("epoch 3, principal components").tryQuery()).isPresent();

        aPageThatIsScrolledGoesPastTheMap(robot);

        // what is pinned on one finished run is drawn by another, once that one is looked at
        robot.interact(() -> services.runs().start(tiny(2), config));
        await(() -> services.runs().summaries().size() == 3 && services.runs().isIdle());
        String clip = Objects.requireNonNull(services.project().dataset()).clips().get(7).id();
        robot.interact(() -> services.selection().select(clip));
        robot.interact(() -> robot.lookup("#training-pin").queryButton().fire());
        await(() -> drawnBy(3).equals(List.of(clip)));
        assertThat(drawnBy(2)).isNotEqualTo(List.of(clip));
        robot.interact(() -> services.runs().delete(3));
        await(() -> drawnBy(2).equals(List.of(clip)));
    }

    private static void aPageThatIsScrolledGoesPastTheMap(FxRobot robot) {
        ScatterView map = robot.lookup("#training-map").query();
        robot.interact(() -> map.fireEvent(wheel(map, false)));
        assertThat(map.looking()).isEmpty();
        robot.interact(() -> map.fireEvent(wheel(map, true)));
        assertThat(map.looking()).isNotEmpty();
        robot.interact(map::fit);
    }

    private static ScrollEvent wheel(Node at, boolean ctrl) {
        Bounds bounds = at.localToScene(at.getLayoutBounds());
        PickResult picked = new PickResult(at, bounds.getCenterX(), bounds.getCenterY());
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                bounds.getCenterX(),
                bounds.getCenterY(),
                bounds.getCenterX(),
                bounds.getCenterY(),
                false,
                ctrl,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                picked);
    }

    /// Empty while one project gives way to another.
    private Optional<Path> openFolder() {
        return Optional.ofNullable(services.project().project()).map(Project::folder);
    }

    private List<String> drawnBy(int run) {
        return Objects.requireNonNull(services.project().project())
                .run(run)
                .reconstructions()
                .map(drawn -> drawn.reconstructions().stream().map(row -> row.clipId()).toList())
                .orElse(List.of());
    }

    /// The net numbers its clusters as it likes; a finished run is shown with those of its result.
    @Test
    void aFinishedTrainingBearsTheNumbersOfExplore(FxRobot robot) throws Exception {
        robot.interact(() -> services.opener().open(sounds, folder.resolve("numbers")));
        await(() -> !services.runs().summaries().isEmpty() && services.runs().isIdle());
        window.go(robot, Navigator.TRAINING);
        RunConfig three = new RunConfig(1, Optional.of(3), Optional.empty());
        robot.interact(() -> services.runs().start(tiny(3), three));
        await(() -> services.runs().summaries().size() == 2 && services.runs().isIdle());
        Label numbers = robot.lookup("#training-numbers").query();
        await(() -> numbers.getText().startsWith("Numbers and colours are those of Explore"));
        await(() -> numberedAsFound(robot));

        // written by a net that numbered them the other way round, and opened again
        Project project = Objects.requireNonNull(services.project().project());
        Path map = project.run(2).folder().resolve("training-map.csv");
        List<String> turned =
                Files.readAllLines(map).stream().map(TrainingPlaceTest::turned).toList();
        Files.write(map, turned);
        Path again = project.folder();
        robot.interact(() -> services.opener().open(folder.resolve("sounds"), folder));
        await(() -> openFolder().isPresent() && !openFolder().equals(Optional.of(again)));
        robot.interact(() -> services.opener().open(again, folder));
        await(() -> openFolder().equals(Optional.of(again)));
        window.go(robot, Navigator.TRAINING);
        await(() -> numberedAsFound(robot));
        assertThat(numbers.getText()).startsWith("Numbers and colours are those of Explore");
    }

    private static String turned(String row) {
        String[] cells = row.split(",", 3);
        return cells[0].equals("id")
                ? row
                : cells[0] + "," + (4 - Integer.parseInt(cells[1])) + "," + cells[2];
    }

    // No other way of numbering the clusters on the map would put more clips where they were found.
    private boolean numberedAsFound(FxRobot robot) {
        ScatterView map = robot.lookup("#training-map").query();
        Run run = Objects.requireNonNull(services.project().project()).run(2);
        ClusterAssignment found = run.assignment().orElseThrow();
        if (map.points().size() != found.ids().size()) {
            return false;
        }
        List<String> ids = run.trainingMap().orElseThrow().assignment().ids();
        ClusterAssignment shown =
                new ClusterAssignment(ids, 3, map.points().groups(), new float[0]);
        int[] to = ClusterMatching.of(shown, found).to();
        return Arrays.equals(to, new int[] {0, 1, 2});
    }

    @Test
    void queuesComparesAndGoesOn(FxRobot robot) {
        robot.interact(() -> services.opener().open(sounds, folder.resolve("projects")));
        await(() -> services.project().dataset() != null);
        await(() -> !services.runs().summaries().isEmpty() && services.runs().isIdle());
        window.go(robot, Navigator.TRAINING);

        // one works, three wait; the last goes first, another is taken out
        start(robot, 5_000, 1);
        for (int seed = 2; seed < 5; seed++) {
            start(robot, 2, seed);
        }
        await(() -> robot.lookup("#queue-up-5").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#queue-up-5").queryButton().fire());
        robot.interact(() -> robot.lookup("#queue-up-5").queryButton().fire());
        assertThat(robot.lookup("#queue-up-5").queryButton().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#queue-remove-3").queryButton().fire());
        await(() -> services.runs().summaries().stream().noneMatch(run -> run.number() == 3));
        await(() -> robot.lookup("#training-stop").queryButton().isVisible());
        robot.interact(() -> robot.lookup("#training-stop").queryButton().fire());
        await(() -> services.runs().isIdle());
        assertThat(robot.lookup("#training-queue").query().isVisible()).isFalse();
        assertThat(services.runs().summaries()).allMatch(run -> run.state() == RunState.FINISHED);

        // another run behind the curves
        MenuButton behind = robot.lookup("#training-ghosts").query();
        ChartCard objective = robot.lookup("#chart-objective").query();
        int curves = objective.data().curves().size();
        robot.interact(
                () -> {
                    CheckMenuItem first = (CheckMenuItem) behind.getItems().getFirst();
                    first.setSelected(true);
                    first.fire();
                });
        await(() -> objective.data().curves().size() == curves + 1);
        robot.interact(() -> behind.getItems().getLast().fire());
        await(() -> objective.data().curves().size() == curves);

        // more epochs, as a run of its own
        MenuButton more = robot.lookup("#training-more").query();
        await(() -> more.isVisible() && !more.getItems().isEmpty());
        int before = services.runs().summaries().size();
        robot.interact(() -> more.getItems().getLast().fire());
        await(() -> services.runs().summaries().size() > before && services.runs().isIdle());
        int last = services.runs().summaries().getLast().number();
        Project project = Objects.requireNonNull(services.project().project());
        await(() -> project.run(last).epochs().size() == 4); // written beside the run
    }
}
