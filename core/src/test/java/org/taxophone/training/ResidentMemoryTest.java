package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;

/// The resident memory of a training over 3,000 clips is flat after the second epoch. In a process
/// of its own, with a small heap, so that native memory is what is seen.
@Tag("long")
class ResidentMemoryTest {
    @TempDir Path folder;

    @Test
    void isFlatAfterTheSecondEpoch() throws IOException, InterruptedException {
        assumeThat(Path.of("/proc/self/status")).as("needs Linux").exists();
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx128m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Sitting.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<Integer> megabytes = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                System.out.println(line);
                megabytes.add(Integer.parseInt(line.split(" ")[3]));
            }
        }
        assertThat(process.waitFor()).isZero();
        assertThat(megabytes).hasSize(20);
        assertThat(megabytes.getLast()).isLessThan(megabytes.get(1) * 110 / 100);
    }

    /// Trains 20 epochs and prints what is resident after each.
    public static final class Sitting {
        private Sitting() {}

        public static void main(String[] arguments) {
            ClipArray clips = ClipArray.ridges(10, 300, 32, 1);
            new TrainingJob(
                            clips,
                            CatUvacConfig.robustEvents(10),
                            TrainingConfig.robustEvents().withEpochs(20),
                            Path.of(arguments[0]),
                            new StopSignal(),
                            event -> {
                                if (event instanceof TrainingEvent.EpochFinished finished) {
                                    report(finished.report().epoch());
                                }
                            })
                    .run(JobContext.none());
        }

        private static void report(int epoch) {
            Runtime runtime = Runtime.getRuntime();
            System.out.println(
                    "epoch "
                            + epoch
                            + " resident "
                            + resident()
                            + " MB, of which heap "
                            + (runtime.totalMemory() >> 20));
        }

        private static long resident() {
            try {
                for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                    if (line.startsWith("VmRSS")) {
                        return Long.parseLong(line.replaceAll("\\D+", "")) / 1024;
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            throw new IllegalStateException("no VmRSS");
        }
    }
}
