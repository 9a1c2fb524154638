package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.RunningMark;
import org.taxophone.project.Project;
import org.taxophone.project.curation.Curation;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The program is killed between two acts of curation, without a warning: every act that was done
/// is there when it opens again, can be undone, and nothing is half done. While it lives, a second
/// window on its project is refused.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class KilledJourneyTest {
    private static final int CLIPS = 40;
    private static final int ACTS = 20;

    @TempDir static Path folder;

    private final RefusedDialogs dialogs = new RefusedDialogs();
    private JourneyWindow window;
    private Path project;

    @Start
    void start(Stage stage) {
        Path sounds = JourneySounds.tones(folder.resolve("sounds"), CLIPS, "low", "high");
        project = JourneySounds.explored(folder.resolve("project"), sounds, 2);
        window = JourneyWindow.open(stage, folder.resolve("second"), dialogs);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void everyActSurvivesAKill(FxRobot robot) throws Exception {
        Process first = curating();
        int told = 0;
        try (BufferedReader lines = first.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("act ")) {
                    told = Integer.parseInt(line.substring(4));
                }
                if (told == 1 && dialogs.refusal.isEmpty()) {
                    secondWindowIsRefused(robot);
                }
                if (told >= ACTS) {
                    break;
                }
            }
            first.destroyForcibly().waitFor();
        }
        assertThat(told).as("acts that were told").isGreaterThanOrEqualTo(ACTS);
        assertThat(project.resolve(RunningMark.FILE)).exists();

        robot.interact(() -> window.composition().open(project));
        await(() -> window.services().project().dataset() != null);
        int kept = open().run(1).curationJournal().orElseThrow().done().size();
        assertThat(kept).isGreaterThanOrEqualTo(told);
        Curation curation = open().run(1).curation().orElseThrow();
        assertThat(curation.assignment().noise()).isBetween(1, CLIPS);

        // and all of it can be undone by keys
        window.go(robot, Navigator.EXPLORE);
        ListView<?> list = robot.lookup("#explore-clusters").query();
        await(() -> !list.getItems().isEmpty());
        robot.interact(list::requestFocus);
        for (int i = 0; i < kept; i++) {
            robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        }
        await(() -> open().run(1).curation().orElseThrow().assignment().noise() == 0);
    }

    private void secondWindowIsRefused(FxRobot robot) {
        robot.interact(() -> window.composition().open(project));
        await(() -> !dialogs.refusal.isEmpty());
        assertThat(dialogs.refusal).contains("is open elsewhere").contains("Close it there first");
        Label status = robot.lookup("#status-project").query();
        assertThat(status.getText()).isEqualTo("No project open");
    }

    private Process curating() throws IOException {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-cp",
                                classPath(),
                                CuratingProgram.class.getName(),
                                project.toString(),
                                folder.resolve("first").toString()))
                .redirectError(folder.resolve("first.log").toFile())
                .start();
    }

    // surefire hands the class path over in a manifest, and names it here
    static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private Project open() {
        return Objects.requireNonNull(window.services().project().project());
    }

    private static final class RefusedDialogs extends SilentDialogs {
        private volatile String refusal = "";

        @Override
        public void problem(String headline, Throwable cause) {
            refusal = headline + " " + org.taxophone.app.i18n.Explanation.of(cause);
        }
    }
}
