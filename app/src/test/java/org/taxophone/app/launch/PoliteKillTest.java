package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.session.RunningMark;
import org.taxophone.project.Project;

/// `taxophone FOLDER`, asked to end by the system: it closes as by hand, and the project is free.
@Timeout(240)
class PoliteKillTest {
    /// Less than the command line waits for its work.
    private static final int LONG_SECONDS = 45;

    @TempDir Path folder;

    @Test
    void aWindowThatIsAskedToEndEnds() throws Exception {
        Path sounds = JourneySounds.tones(folder.resolve("sounds"), 8, "low", "high");
        Path project = JourneySounds.explored(folder.resolve("project"), sounds, 2);
        Path log = folder.resolve("window.log");
        Process window = open(project, log);
        try {
            while (!Files.exists(project.resolve(RunningMark.FILE))) {
                assertThat(window.isAlive()).as("%s", Files.readString(log)).isTrue();
                Thread.sleep(100);
            }
            window.destroy();
            assertThat(window.waitFor(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            window.destroyForcibly();
        }
        assertThat(RunningMark.left(project)).as("closed, not left").isEmpty();
        assertThat(project.resolve(RunningMark.FILE)).doesNotExist();
        assertThat(Files.readString(project.resolve(ProjectMemory.FILE))).contains("place=data");
        try (Project free = Project.open(project)) {
            assertThat(free.runs()).hasSize(1);
        }
    }

    private Process open(Path project, Path log) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Duser.home=" + folder.resolve("home"),
                                "-cp",
                                KilledJourneyTest.classPath(),
                                Main.class.getName(),
                                project.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
