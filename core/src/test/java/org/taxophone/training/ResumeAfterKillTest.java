package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;

/// A training that is killed (SIGKILL) at random moments and resumed ends bit-equal to one that was
/// not. Each sitting is a process of its own.
class ResumeAfterKillTest {
    private static final int KILLS = 3;

    @TempDir Path folder;

    @Test
    void endsBitEqualAfterThreeKills() throws IOException, InterruptedException {
        List<String> whole = sitting("whole", -1);
        assertThat(whole.getLast()).startsWith("end ");
        int epochs = (int) whole.stream().filter(line -> line.startsWith("epoch")).count();

        SplittableRandom random = new SplittableRandom(System.nanoTime());
        int killed = 0;
        List<String> last = List.of();
        while (killed < KILLS) {
            // between the lines of an epoch and the next, some milliseconds later
            last = sitting("killed", 1 + random.nextInt(epochs / (KILLS + 1)));
            if (last.getLast().startsWith("end ")) {
                break;
            }
            killed++;
        }
        assertThat(killed).as("sittings that were killed in the middle").isEqualTo(KILLS);
        last = sitting("killed", -1);
        assertThat(last.getLast()).isEqualTo(whole.getLast());
        assertThat(last).as("resumed, not begun anew").hasSizeLessThan(whole.size());
    }

    /// @param killAfter epochs to wait for before it is killed, -1 to let it end
    /// @return what it printed
    private List<String> sitting(String run, int killAfter)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dai.djl.pytorch.num_threads=2",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Sitting.class.getName(),
                                folder.resolve(run).toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectError(folder.resolve(run + ".log").toFile())
                        .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            int epochs = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                epochs += line.startsWith("epoch") ? 1 : 0;
                if (epochs == killAfter) {
                    TimeUnit.MILLISECONDS.sleep(new SplittableRandom().nextInt(60));
                    process.destroyForcibly();
                    break;
                }
            }
        }
        process.waitFor();
        assertThat(lines).as("lines of " + run + ", see its log").isNotEmpty();
        return lines;
    }

    /// One process: trains, or goes on, to the end.
    public static final class Sitting {
        private Sitting() {}

        public static void main(String[] arguments) {
            TrainingConfig config = Settings.events(32, "batchSize=20", "validationShare=0.1");
            CatUvacConfig model =
                    Settings.changed(CatUvacConfig.robustEvents(4), "width=0.25", "gruUnits=32");
            TrainingResult result =
                    new TrainingJob(
                                    ClipArray.ridges(4, 18, 16, 5),
                                    model,
                                    config,
                                    Path.of(arguments[0]),
                                    new StopSignal(),
                                    event -> {
                                        if (event instanceof TrainingEvent.EpochFinished) {
                                            System.out.println("epoch");
                                        }
                                    })
                            .run(JobContext.none());
            System.out.println(
                    "end "
                            + result.fingerprint()
                            + " "
                            + Arrays.hashCode(result.assignment().clusters())
                            + " "
                            + Arrays.hashCode(result.assignment().probabilities())
                            + " best "
                            + result.bestEpoch());
        }
    }
}
