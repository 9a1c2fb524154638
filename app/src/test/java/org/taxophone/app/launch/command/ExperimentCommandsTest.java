package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `experiment`, `sweep` and `reproduce` on tiny sounds, with recipes that take a second.
class ExperimentCommandsTest extends CommandLineCase {
    @Override
    void writeSounds(Path folder) throws IOException {
        TestSounds.writeTones(folder, 5);
    }

    @Test
    void anExperimentIsPlannedDoneAndKnownAgain() throws IOException {
        Path file = temp.resolve("tones.json");
        Files.writeString(
                file,
                "{\"data\": \"my sounds\", \"recipes\": [\"quick\", \"kmeans\"], \"seeds\": 2,"
                        + " \"clusters\": [3]}");
        assertThat(taxophone("experiment", file.toString(), "--project", project, "--dry-run"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("4 runs", "4 are left to do");
        assertThat(taxophone("experiment", file.toString(), "--project", project)).isZero();
        assertThat(out.toString())
                .contains("accuracy 100.0 %")
                .contains("Consensus of 2 runs of quick, K = 3")
                .contains("Agreement");
        Path tables = Path.of(project, "experiments");
        for (String name : new String[] {"tones.csv", "tones.md", "tones.tex", "tones.json"}) {
            assertThat(tables.resolve(name)).isNotEmptyFile();
        }
        assertThat(taxophone("experiment", file.toString(), "--project", project, "--json"))
                .isZero();
        assertThat(out.toString()).startsWith("{").contains("\"agreement\"");
        assertThat(taxophone("experiment", file.toString(), "--project", project, "--dry-run"))
                .isZero();
        assertThat(out.toString()).contains("0 are left to do");
        Files.writeString(file, "{\"recipes\": [\"quick\"]}");
        assertThat(taxophone("experiment", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Name it with --project DIR");
    }

    @Test
    void aSweepDrawsItsCurvesAndSaysWhatTheySuggest() {
        assertThat(
                        taxophone(
                                "sweep",
                                sounds.toString(),
                                "--project",
                                project,
                                "--clusters",
                                "2..4",
                                "--seeds",
                                "2"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("The curves suggest");
        for (String suffix : new String[] {".svg", ".pdf", ".png", ".csv"}) {
            assertThat(Path.of(project, "experiments", "sweep-quick" + suffix)).isNotEmptyFile();
        }
        assertThat(taxophone("sweep", sounds.toString(), "--clusters", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("clusters must be as 4..20");
        assertThat(taxophone("sweep", sounds.toString(), "--recipe", "none")).isEqualTo(2);
    }

    @Test
    void wrongSourcesAndBudgetsAreRefused() {
        assertThat(taxophone("reproduce", "nothing", sounds.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Take cat-uvac or irmas");
        assertThat(taxophone("reproduce", "irmas", sounds.toString(), "--budget", "soon"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Write 30s, 15m, 1h or full");
        assertThat(taxophone("reproduce", "cat-uvac", sounds.toString(), "--corpus", "MNIST"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("AudioMNIST, TAU2019, UrbanSound8K");
    }
}
