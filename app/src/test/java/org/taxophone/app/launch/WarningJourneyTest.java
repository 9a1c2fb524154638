package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.project.RunState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A training whose loss hides how strong its prior is: the warning comes while it is watched, its
/// remedy starts another run, and that one is not warned of.
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class WarningJourneyTest {
    private static final int CLIPS = 12;
    private static final String WARNING = "A lambda of 4 acts here like one of";

    @TempDir static Path folder;

    private JourneyWindow window;
    private Path sounds;

    @Start
    void start(Stage stage) {
        sounds =
                JourneySounds.hasDigits()
                        ? JourneySounds.digits(folder.resolve("digits"), 250)
                        : JourneySounds.tones(folder.resolve("tones"), CLIPS, "low", "high");
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void trainSeeTheWarningApplyTheRemedy(FxRobot robot) {
        robot.interact(() -> window.composition().open(sounds));
        await(() -> services().project().dataset() != null);
        await(() -> ended(1));

        robot.interact(() -> services().runs().start(averaged(), RunConfig.ofSeed(1)));
        window.go(robot, Navigator.TRAINING);
        await(() -> banner(robot).isPresent());
        Label said = banner(robot).orElseThrow();
        assertThat(said.getText()).startsWith(WARNING);
        Button remedy =
                robot.from(said.getParent().getParent().getParent())
                        .lookup(
                                (Node node) ->
                                        node instanceof Button button
                                                && button.getText().contains("KL weight"))
                        .query();
        assertThat(remedy.getText()).contains("KL weight 1", "Terms are sum");
        robot.interact(remedy::fire);

        await(() -> ended(3));
        Recipe mended = services().runs().summaries().getLast().document().recipe();
        Recipe summed = RecipeSettings.with(averaged(), "reduction", "sum");
        assertThat(mended).isEqualTo(RecipeSettings.with(summed, "lambda", "1"));
        assertThat(services().runs().summaries().getLast().state()).isEqualTo(RunState.FINISHED);
        await(() -> headline(robot).startsWith("Run 3 finished"));
        assertThat(banner(robot)).as("the remedy helped").isEmpty();
    }

    /// As a report on instruments had it: error and KL averaged.
    private static Recipe averaged() {
        Recipe recipe = RecipeSettings.with(Recipes.named("paper/beta-vae"), "epochs", "2");
        return RecipeSettings.with(recipe, "batchSize", "6");
    }

    private static java.util.Optional<Label> banner(FxRobot robot) {
        return robot.lookup(
                        (Node node) ->
                                node instanceof Label label
                                        && label.getText() != null
                                        && label.getText().startsWith(WARNING))
                .tryQuery();
    }

    private boolean ended(int runs) {
        return services().runs().summaries().size() == runs && services().runs().isIdle();
    }

    private static String headline(FxRobot robot) {
        return robot.lookup("#training-headline").<Label>query().getText();
    }

    private Services services() {
        return window.services();
    }
}
