package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.SpectrogramView;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.feature.data.ClipRow;
import org.taxophone.app.session.Navigator;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.project.RunState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From a folder of spoken digits to a map that plays, and back after the program was closed.
/// Skipped where the recordings are not there.
@ExtendWith(ApplicationExtension.class)
@Timeout(400)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class RealClipsJourneyTest {
    private static final Path RECORDINGS = Path.of("../../shared/data/fsdd");
    private static final int EVERY = 40;
    private static final int FEWEST_COLOURS = 50;

    @TempDir static Path folder;

    private Path sounds;
    private JourneyWindow window;

    @Start
    void start(Stage stage) throws IOException {
        sounds = Files.createDirectories(folder.resolve("digits"));
        copySome();
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    private void copySome() throws IOException {
        if (!Files.isDirectory(RECORDINGS)) {
            return;
        }
        try (Stream<Path> files = Files.list(RECORDINGS)) {
            List<Path> clips =
                    files.filter(file -> file.toString().endsWith(".wav")).sorted().toList();
            for (int i = 0; i < clips.size(); i += EVERY) {
                Files.copy(clips.get(i), sounds.resolve(clips.get(i).getFileName()));
            }
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void importSeeTrainWatchExploreHearCloseReopen(FxRobot robot) {
        Assumptions.assumeTrue(
                Files.isDirectory(RECORDINGS), "no recordings in " + RECORDINGS.normalize());

        // import: the first map is drawn by itself
        robot.interact(() -> window.services().opener().open(sounds, folder.resolve("projects")));
        await(() -> window.services().project().dataset() != null);
        await(this::idle);
        int clips = dataset().size();
        assertThat(clips).isEqualTo(75);
        assertThat(window.services().runs().summaries()).hasSize(1);
        Node banner = robot.lookup("#data-layout").query();
        assertThat(banner.isVisible()).isTrue();
        robot.clickOn("#data-layout-use");
        assertThat(banner.isVisible()).isFalse();

        // see: the spectrogram of a clip has more than a few colours
        TableView<ClipRow> table = robot.lookup("#clips").query();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(7));
        SpectrogramView spectrogram = robot.lookup(SpectrogramView.class::isInstance).query();
        await(() -> colours(robot, spectrogram) > FEWEST_COLOURS);

        // train and watch
        robot.interact(() -> window.services().runs().start(robust(), RunConfig.ofSeed(1)));
        window.go(robot, Navigator.TRAINING);
        await(this::idle);
        assertThat(window.services().runs().summaries().getLast().state())
                .isEqualTo(RunState.FINISHED);
        await(() -> headline(robot).startsWith("Run 2 finished: 2 epochs"));
        assertWatched(robot);

        // explore and hear
        window.go(robot, Navigator.EXPLORE);
        ScatterView map = robot.lookup("#explore-map").query();
        await(() -> map.points().size() == clips && map.getWidth() > 0);
        robot.interact(() -> window.services().selection().select(clip(clips / 2)));
        robot.interact(map::requestFocus);
        int before = window.sink().samples().length;
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        window.assertHeard(window.currentFile(), before);

        // close and reopen: run, map and page are there
        robot.interact(window::restart);
        robot.clickOn((Button) robot.lookup(".recent-row").query());
        await(() -> window.services().project().dataset() != null);
        assertThat(window.services().runs().summaries()).hasSize(2);
        window.go(robot, Navigator.TRAINING);
        await(() -> headline(robot).startsWith("Run 2 finished: 2 epochs"));
        assertWatched(robot);
        window.go(robot, Navigator.EXPLORE);
        ScatterView again = robot.lookup("#explore-map").query();
        await(() -> again.points().size() == clips);
    }

    private static Recipe robust() {
        Recipe recipe = RecipeSettings.with(Recipes.named(Recipes.ROBUST), "kind", "events");
        recipe = RecipeSettings.with(recipe, "epochs", "2");
        recipe = RecipeSettings.with(recipe, "batchSize", "25");
        return RecipeSettings.with(recipe, "variationalWeight", "0.01"); // draws reconstructions
    }

    private boolean idle() {
        return window.services().runs().isIdle() && !window.services().runs().summaries().isEmpty();
    }

    private Dataset dataset() {
        return Objects.requireNonNull(window.services().project().dataset());
    }

    private String clip(int index) {
        return dataset().clips().get(index).id();
    }

    private static String headline(FxRobot robot) {
        Label headline = robot.lookup("#training-headline").query();
        return headline.getText();
    }

    private void assertWatched(FxRobot robot) {
        Node strip = robot.lookup(".reconstruction-strip").query();
        await(() -> colours(robot, strip) > FEWEST_COLOURS);
        ScatterView map = robot.lookup("#training-page .scatter-view").query();
        await(() -> map.points().size() == 75);
    }

    private static int colours(FxRobot robot, Node node) {
        Set<Integer> colours = new HashSet<>();
        robot.interact(
                () -> {
                    WritableImage picture = node.snapshot(null, null);
                    PixelReader pixels = picture.getPixelReader();
                    for (int y = 0; y < picture.getHeight(); y += 2) {
                        for (int x = 0; x < picture.getWidth(); x += 2) {
                            colours.add(pixels.getArgb(x, y));
                        }
                    }
                });
        return colours.size();
    }
}
