package org.taxophone.app.launch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.project.OwnRecipes;
import org.taxophone.sample.Sample;

/// The command line as a test types it, on real files, with what the last command said.
abstract class CommandLineCase {
    @TempDir Path temp;
    Path sounds = Path.of("");
    String project = "";
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Interruption interruption = new Interruption();

    /// Folders that a window was asked for, "demo" before those of demonstrations.
    final List<String> windows = new ArrayList<>();

    private final WindowOpener window =
            new WindowOpener() {
                @Override
                public void open(Path folder) {
                    windows.add(folder.toString());
                }

                @Override
                public void demo(Path project, Sample sample) {
                    windows.add("demo " + sample + " " + project);
                }
            };

    @BeforeEach
    final void makeSounds() throws IOException {
        sounds = temp.resolve("my sounds");
        writeSounds(sounds);
        project = temp.resolve("p").toString();
    }

    /// 39 clips of three kinds, and a file that cannot be read.
    void writeSounds(Path folder) throws IOException {
        TestSounds.write(folder, 13);
        Files.write(folder.resolve("empty.wav"), new byte[0]);
    }

    final OwnRecipes ownRecipes() {
        return new OwnRecipes(temp.resolve("recipes"));
    }

    final int taxophone(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return TaxophoneCommand.commandLine(terminal, interruption, window, ownRecipes())
                .execute(arguments);
    }

    /// `run` on the sounds, into the project.
    final int run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("run", sounds.toString(), "--project", project));
        arguments.addAll(List.of(more));
        return taxophone(arguments.toArray(String[]::new));
    }
}
