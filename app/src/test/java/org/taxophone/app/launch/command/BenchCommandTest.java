package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
    @Test
    void printsARateForEachThingThatWasAskedFor() {
        StringWriter out = new StringWriter();

        int status =
                new CommandLine(new BenchCommand())
                        .setOut(new PrintWriter(out))
                        .execute("import", "features", "--rounds", "1");

        assertThat(status).isZero();
        assertThat(out.toString().lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(line -> line.matches("import +[\\d,]+ files/s"))
                .anyMatch(line -> line.matches("log-mel features, one thread +[\\d,]+ files/s"));
    }

    @Test
    void aFolderWithoutWavFilesIsRefused(@TempDir Path nothing) {
        StringWriter err = new StringWriter();

        int status =
                new CommandLine(new BenchCommand())
                        .setErr(new PrintWriter(err))
                        .execute("features", "--data", nothing.toString());

        assertThat(status).isNotZero();
        assertThat(err.toString()).contains("There is no WAV file in " + nothing);
    }
}
