package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.JobRow;
import org.taxophone.app.session.Navigator;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.JobState;
import org.taxophone.project.RunState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A checkpoint cannot be written: the training pauses and says so; once there is room it is tried
/// again and goes on, and nothing is lost. A file where the folder must be stands for the full
/// disk.
@ExtendWith(ApplicationExtension.class)
@Timeout(240)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class DiskFullJourneyTest {
    @TempDir static Path folder;

    private JourneyWindow window;
    private Path project;

    @Start
    void start(Stage stage) {
        Path sounds = JourneySounds.tones(folder.resolve("sounds"), 24, "low", "high");
        project = JourneySounds.explored(folder.resolve("project"), sounds, 2);
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void aFullDiskPausesATraining(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(project));
        await(() -> services().project().dataset() != null);
        Path full = project.resolve("runs/002/checkpoint");
        AtomicBoolean begun = new AtomicBoolean();
        services().runs().addListener((run, event) -> bar(full, begun));
        robot.interact(
                () -> {
                    services().runs().start(robust(), RunConfig.ofSeed(1));
                    services().navigator().open(Navigator.TRAINING);
                });

        await(() -> paused() && !services().notices().shown().isEmpty());
        JobRow row = Objects.requireNonNull(services().board().foremostProperty().get());
        assertThat(row.detailProperty().get())
                .startsWith("Paused. The checkpoint could not be written")
                .contains("Make room on the disk");
        assertThat(services().journal().unreadErrorsProperty().get()).isEqualTo(1);
        Node card = robot.lookup(".notice").query();
        Label sentence = robot.from(card).lookup(".small").query();
        assertThat(sentence.getText()).contains("is paused").contains("Make room on the disk");

        // there is no room yet: it pauses again
        robot.interact(() -> robot.from(card).lookup(".notice-act").<Button>query().fire());
        await(() -> paused() && !services().notices().shown().isEmpty());

        Files.delete(full);
        Button again = robot.lookup(".notice-act").query();
        assertThat(again.getText()).isEqualTo("Try again");
        robot.interact(again::fire);
        await(() -> services().runs().isIdle());
        assertThat(services().runs().summaries().getLast().state()).isEqualTo(RunState.FINISHED);
        assertThat(full).isDirectory();
    }

    /// On the thread of the run, which has written no checkpoint by then.
    private static void bar(Path full, AtomicBoolean begun) {
        if (begun.compareAndSet(false, true)) {
            try {
                Files.writeString(full, "in the way");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private boolean paused() {
        JobRow row = services().board().foremostProperty().get();
        return row != null && row.state() == JobState.PAUSED;
    }

    private static Recipe robust() {
        Recipe recipe = RecipeSettings.with(Recipes.named(Recipes.ROBUST), "kind", "events");
        recipe = RecipeSettings.with(recipe, "epochs", "2");
        return RecipeSettings.with(recipe, "batchSize", "12");
    }

    private Services services() {
        return window.services();
    }
}
