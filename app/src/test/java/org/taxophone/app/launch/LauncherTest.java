package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.taxophone.app.launch.command.Interruption;
import org.taxophone.app.launch.command.TaxophoneCommand;
import org.taxophone.app.launch.command.Terminal;

/// The scripts that a newcomer starts; Maven runs tests in the module's folder.
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void helpListsEveryCommandWithoutBuildingAnything() throws Exception {
        Process help =
                new ProcessBuilder(ROOT.resolve("taxophone").toString(), "--help")
                        .redirectErrorStream(true)
                        .start();
        String text = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(help.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(help.exitValue()).isZero();
        for (String command : commands()) {
            assertThat(text).contains("./taxophone " + command + " ");
        }
        assertThat(text).contains("./taxophone test ", "./taxophone package ");
    }

    @Test
    void theOneForWindowsListsTheSame() throws IOException {
        String script = Files.readString(ROOT.resolve("taxophone.cmd"));

        for (String command : commands()) {
            assertThat(script).contains("echo   taxophone " + command + " ");
        }
        assertThat(script).contains("-Dtaxophone.long", "JDK 25");
    }

    @Test
    void bothStartTheProgramWithTheSameSwitches() throws IOException {
        for (String script : Set.of("taxophone", "taxophone.cmd")) {
            String text = Files.readString(ROOT.resolve(script)).replace('\\', '/');
            assertThat(text).contains("app/src/main/launch/jvm.args", "launch.args");
            assertThat(text).contains(Main.class.getName());
        }
    }

    private static Set<String> commands() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new TreeSet<>(
                TaxophoneCommand.commandLine(
                                new Terminal(nowhere, nowhere, false),
                                new Interruption(),
                                new WorkbenchLauncher(() -> {}))
                        .getSubcommands()
                        .keySet());
    }
}
