package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;

/// `experiment`, `sweep` and `reproduce` on tiny sounds, with recipes that take a second.
class ExperimentCommandsTest {
    @TempDir private Path temp;
    private String project = "";
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void makeSounds() throws IOException {
        for (int kind = 0; kind < 3; kind++) {
            Path folder = Files.createDirectories(temp.resolve("sounds/kind" + kind));
            for (int clip = 0; clip < 5; clip++) {
                float[] samples = new float[2400];
                for (int i = 0; i < samples.length; i++) {
                    double hertz = 300 * (1 + 2 * kind) + 10 * clip;
                    samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / 8000));
                }
                WavWriter.write(folder.resolve(clip + ".wav"), new Waveform(samples, 8000));
            }
        }
        project = temp.resolve("p").toString();
    }

    private int taxophone(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return TaxophoneCommand.commandLine(terminal, new Interruption(), folder -> {})
                .execute(arguments);
    }

    @Test
    void anExperimentIsPlannedDoneAndKnownAgain() throws IOException {
        Path file = temp.resolve("tones.json");
        Files.writeString(
                file,
                "{\"data\": \"sounds\", \"recipes\": [\"quick\", \"kmeans\"], \"seeds\": 2,"
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
        String sounds = temp.resolve("sounds").toString();
        assertThat(
                        taxophone(
                                "sweep",
                                sounds,
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
        assertThat(taxophone("sweep", sounds, "--clusters", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("clusters must be as 4..20");
        assertThat(taxophone("sweep", sounds, "--recipe", "none")).isEqualTo(2);
    }

    @Test
    void wrongSourcesAndBudgetsAreRefused() {
        String sounds = temp.resolve("sounds").toString();
        assertThat(taxophone("reproduce", "nothing", sounds)).isEqualTo(2);
        assertThat(err.toString()).contains("Take cat-uvac or irmas");
        assertThat(taxophone("reproduce", "irmas", sounds, "--budget", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("Write 30s, 15m, 1h or full");
        assertThat(taxophone("reproduce", "cat-uvac", sounds, "--corpus", "MNIST")).isEqualTo(2);
        assertThat(err.toString()).contains("AudioMNIST, TAU2019, UrbanSound8K");
    }
}
