package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Recipes;

/// What the command line says of mistakes, and how it ends.
class UsageTest extends CommandLineCase {
    @Test
    void demonstrationTakesTheSampleThatIsNamed() {
        assertThat(taxophone("demo", "--sample", "calls", "--project", project)).isZero();
        assertThat(windows).containsExactly("demo CALLS " + project);

        assertThat(taxophone("demo", "--sample", "birds")).isEqualTo(2);
        assertThat(err.toString()).contains("birds").containsIgnoringCase("calls");
        assertThat(windows).hasSize(1);
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatWouldDo() {
        assertThat(run("--recipe", "qick")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "taxophone: There is no recipe called qick"
                                + "  next:  Take one of "
                                + Recipes.all().stream()
                                        .map(Recipe::name)
                                        .collect(Collectors.joining(", ")));
        assertThat(run("--recipe", "quick", "--set", "bogus=1")).isEqualTo(2);
        assertThat(err.toString()).contains("no setting bogus").contains("components.dimensions");
        assertThat(run("--set", "lambda=-1")).isEqualTo(2);
        assertThat(err.toString()).contains("lambda must be >= 0: was -1.0");
        assertThat(run("--set", "novalue")).isEqualTo(2);
        assertThat(err.toString()).contains("--set takes KEY=VALUE: was novalue");
        assertThat(run("--recipe", "quick", "--epochs", "3")).isEqualTo(2);
        assertThat(run("--clusters", "1")).isEqualTo(2);
        assertThat(run("--clusters", "many")).isEqualTo(2);
        assertThat(run("--pattern", "(x")).isEqualTo(2);
        assertThat(run("--bogus")).isEqualTo(2);
        assertThat(err.toString()).contains("taxophone run --help");
        assertThat(taxophone("run")).isEqualTo(2);
        assertThat(taxophone("fly")).isEqualTo(2);
        assertThat(err.toString()).contains("neither a command nor a folder called fly");
        assertThat(taxophone("exprot")).isEqualTo(2);
        assertThat(err.toString()).contains("exprot. Did you mean").contains("export");
        assertThat(taxophone()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderAloneOpensTheWorkbenchOnIt() {
        assertThat(DemoCommand.hasDisplay()).isTrue(); // tests draw without one
        assertThat(taxophone(sounds.toString())).isZero();
        assertThat(windows).containsExactly(sounds.toAbsolutePath().toString());
        assertThat(taxophone(sounds.toString(), "export")).isEqualTo(2);
        assertThat(taxophone(sounds.resolve("empty.wav").toString())).isEqualTo(2);
        assertThat(windows).hasSize(1);
    }

    @Test
    void failuresEndWithOneWithoutAStackTrace() throws IOException {
        assertThat(taxophone("run", temp.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("There is no folder ")
                .contains("next:")
                .doesNotContain("\tat ");
        Path nothing = Files.createDirectories(temp.resolve("nothing"));
        assertThat(taxophone("run", nothing.toString(), "--project", project)).isEqualTo(1);
        assertThat(taxophone("evaluate", temp.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is no Taxophone project");
        assertThat(taxophone("evaluate", temp.toString(), "--verbose")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat ");
        assertThat(run("--recipe", "quick", "--label", "mood")).isNotZero();
        assertThat(err.toString()).contains("mood");
    }
}
