package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Selection;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;
import org.taxophone.project.curation.Curation;
import org.taxophone.training.StopSignal;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Twenty acts in the window on a real run, all undone, all redone, closed and opened again.
@ExtendWith(ApplicationExtension.class)
@Timeout(240)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class CurationJourneyTest {
    private static final int RATE = 8000;
    private static final int CLIPS = 36;

    @TempDir static Path folder;

    private JourneyWindow window;
    private Path project;

    @Start
    void start(Stage stage) throws Exception {
        project = folder.resolve("project");
        makeRun();
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
    }

    /// A finished run of four clusters, made as the command line makes it.
    private void makeRun() throws Exception {
        Path sounds = Files.createDirectories(folder.resolve("sounds"));
        for (int i = 0; i < CLIPS; i++) {
            double hertz = 300 + 700 * (i % 3);
            float[] samples = new float[RATE / 4];
            for (int s = 0; s < samples.length; s++) {
                samples[s] = (float) (0.4 * Math.sin(2 * Math.PI * (hertz + i) * s / RATE));
            }
            WavWriter.write(
                    sounds.resolve("k" + i % 3 + "_" + i + ".wav"), new Waveform(samples, RATE));
        }
        try (Project made = Project.create(project, "curated")) {
            made.importResult(
                    new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
            int number =
                    made.newRun(
                            Recipes.named("quick"),
                            new RunConfig(1, Optional.of(4), Optional.empty()));
            made.job(number, new StopSignal(), event -> {}).run(JobContext.none());
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void twentyActsAreUndoneRedoneAndThereAfterReopening(FxRobot robot) {
        openExplore(robot);
        Curation start = curation();

        rename(robot, 1, "low");
        rename(robot, 2, "middle");
        click(robot, 0, "#verdict-4");
        click(robot, 1, "#verdict-2");
        click(robot, 1, "#verdict-3");
        select(robot, 0, 3);
        key(robot, KeyCode.S); // split off 5
        select(robot, 3, 5);
        key(robot, KeyCode.N);
        select(robot, 3, 4);
        key(robot, KeyCode.R);
        rename(robot, 5, "three of them");
        click(robot, 4, "#verdict-5");
        click(robot, 4, "#cluster-lock");
        click(robot, 4, "#cluster-lock");
        select(robot, 6, 12);
        key(robot, KeyCode.S); // split off 6
        rename(robot, 6, "six");
        select(robot, 12, 14);
        key(robot, KeyCode.N);
        select(robot, 20, 23);
        key(robot, KeyCode.S); // split off 7
        click(robot, 6, "#verdict-1");
        select(robot, 0, 12);
        key(robot, KeyCode.M); // merges 5, 6 and others
        select(robot, 30, 33);
        key(robot, KeyCode.S); // split off 8
        click(robot, 7, "#verdict-5");
        Curation end = curation();
        assertThat(acts()).hasSize(20);
        ListView<?> list = robot.lookup("#explore-clusters").query();
        int noise = end.assignment().noise() > 0 ? 1 : 0;
        assertThat(list.getItems()).hasSize(end.clusters().size() + noise);

        for (int i = 0; i < 20; i++) {
            robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(curation()).isEqualTo(start);
        assertThat(((Button) robot.lookup("#explore-undo").query()).isDisabled()).isTrue();
        assertThat(list.getItems()).hasSize(4);
        for (int i = 0; i < 20; i++) {
            Button redo = robot.lookup("#explore-redo").query();
            robot.interact(redo::fire);
        }
        assertThat(curation()).isEqualTo(end);

        robot.interact(window::restart);
        openExplore(robot);
        assertThat(curation()).isEqualTo(end);
        Button undo = robot.lookup("#explore-undo").query();
        assertThat(undo.getText()).isEqualTo("Undo verdict on 8");
        // what is refused is said in words, and changes nothing
        click(robot, 7, "#cluster-lock");
        select(robot, 30, 33);
        key(robot, KeyCode.N);
        Label notice = robot.lookup("#explore-notice").query();
        assertThat(notice.getText()).contains("Cluster 8 is locked. Unlock it first");
        // while a name is written, letters are letters
        robot.interact(() -> robot.lookup("#explore-clusters").query().requestFocus());
        rename(robot, 1, "snmr");
        assertThat(curation().cluster(1).name()).isEqualTo("snmr");
    }

    private void openExplore(FxRobot robot) {
        robot.interact(() -> window.composition().open(project));
        await(() -> window.services().project().dataset() != null);
        window.go(robot, Navigator.EXPLORE);
        await(
                () ->
                        robot.lookup("#explore-clusters").queryAllAs(ListView.class).stream()
                                .anyMatch(list -> !list.getItems().isEmpty()));
    }

    private List<?> acts() {
        return project().run(1).curationJournal().orElseThrow().done();
    }

    /// As it lies on disk.
    private Curation curation() {
        return project().run(1).curation().orElseThrow();
    }

    private Project project() {
        return java.util.Objects.requireNonNull(window.services().project().project());
    }

    private void select(FxRobot robot, int from, int to) {
        robot.interact(
                () -> {
                    window.services()
                            .selection()
                            .selectAll(curation().model().ids().subList(from, to));
                    robot.lookup("#explore-clusters").query().requestFocus();
                });
    }

    private void choose(FxRobot robot, int cluster) {
        Selection selection = window.services().selection();
        robot.interact(() -> selection.clusterProperty().set(cluster));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(FxRobot robot, int cluster, String button) {
        choose(robot, cluster);
        Button star = robot.lookup(button).query();
        robot.interact(star::fire);
    }

    private void rename(FxRobot robot, int id, String name) {
        choose(robot, id - 1);
        robot.interact(() -> robot.lookup("#explore-clusters").query().requestFocus());
        robot.press(KeyCode.F2).release(KeyCode.F2);
        await(
                () ->
                        robot.lookup("#cluster-name")
                                .match(node -> node.isVisible())
                                .tryQuery()
                                .isPresent());
        TextField field = robot.lookup("#cluster-name").match(node -> node.isFocused()).query();
        robot.interact(field::clear);
        robot.write(name).press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void key(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
