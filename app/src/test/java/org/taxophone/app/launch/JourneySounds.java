package org.taxophone.app.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;
import org.taxophone.training.StopSignal;

/// What journeys start from: folders of tones, folders of spoken digits, projects with a run.
final class JourneySounds {
    static final int RATE = 8000;

    /// Spoken digits beside the sources; not everybody has them.
    private static final Path RECORDINGS = Path.of("../../shared/data/fsdd");

    private static final double LOWEST_HERTZ = 300;
    private static final double BETWEEN_HERTZ = 600;
    private static final double HIGH_HERTZ = 1500;

    private JourneySounds() {}

    /// Writes clips in turn into a folder for each family, 0.25 s long and longer.
    static Path tones(Path folder, int clips, String... families) {
        for (int i = 0; i < clips; i++) {
            int family = i % families.length;
            String name = families[family];
            Path file = folder.resolve(name).resolve(name + "-" + i + ".wav");
            double hertz = LOWEST_HERTZ + BETWEEN_HERTZ * family + 2 * i;
            write(file, tone(hertz, 0.25 + 0.01 * (i % 24)));
        }
        return folder;
    }

    /// Writes clips that are low and high by turns, 0.25 s long and longer, under names of one's
    /// own.
    ///
    /// @param name of each clip, below the folder
    static Path lowAndHigh(Path folder, int clips, IntFunction<String> name) {
        for (int i = 0; i < clips; i++) {
            write(
                    folder.resolve(name.apply(i) + ".wav"),
                    tone(i % 2 == 0 ? LOWEST_HERTZ : HIGH_HERTZ, 0.25 + 0.01 * (i % 24)));
        }
        return folder;
    }

    /// "low/low-0", "high/high-1" and so on: each in the folder of its family.
    static String inFamily(int clip) {
        String family = clip % 2 == 0 ? "low" : "high";
        return family + "/" + family + "-" + clip;
    }

    private static void write(Path file, Waveform sound) {
        try {
            Files.createDirectories(file.getParent());
            WavWriter.write(file, sound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A tone that glides up, so that its spectrogram is more than a line.
    static Waveform tone(double hertz, double seconds) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double at = (double) i / RATE;
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * (hertz + 200 * at) * at));
        }
        return new Waveform(samples, RATE);
    }

    /// Copies each so many of the spoken digits; an empty folder where there are none.
    static Path digits(Path folder, int every) {
        try {
            Files.createDirectories(folder);
            if (hasDigits()) {
                try (Stream<Path> files = Files.list(RECORDINGS)) {
                    List<Path> clips =
                            files.filter(file -> file.toString().endsWith(".wav"))
                                    .sorted()
                                    .toList();
                    for (int i = 0; i < clips.size(); i += every) {
                        Files.copy(clips.get(i), folder.resolve(clips.get(i).getFileName()));
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean hasDigits() {
        return Files.isDirectory(RECORDINGS);
    }

    /// Skips a test, visibly, where the spoken digits are not there.
    static void assumeDigits() {
        Assumptions.assumeTrue(hasDigits(), "no recordings in " + RECORDINGS.normalize());
    }

    /// A project with one finished run, made as the command line makes it.
    static Path explored(Path folder, Path sounds, int clusters) {
        try (Project made = Project.create(folder, String.valueOf(folder.getFileName()))) {
            made.importResult(
                    new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
            int number =
                    made.newRun(
                            Recipes.named(Recipes.QUICK),
                            new RunConfig(1, Optional.of(clusters), Optional.empty()));
            made.job(number, new StopSignal(), event -> {}).run(JobContext.none());
            return folder;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
