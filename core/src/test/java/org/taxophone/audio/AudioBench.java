package org.taxophone.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportReport;
import org.taxophone.job.JobContext;

/// Prints how fast files are imported, decoded and resampled. Run it alone, with
/// `-Dtaxophone.long -Dtest=AudioBench`.
@Tag("long")
class AudioBench {
    private static final Path RECORDINGS = Path.of("..", "..", "shared", "data");

    private static void print(String what, double rate, String unit) {
        System.out.printf(Locale.ROOT, "%-44s %10.0f %s%n", what, rate, unit);
    }

    /// Best of several runs, in seconds: the others were disturbed.
    private static double best(int runs, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    @Test
    void imports() {
        for (String name : List.of("fsdd", "esc10")) {
            Path folder = RECORDINGS.resolve(name);
            Assumptions.assumeTrue(Files.isDirectory(folder), "no recordings at " + folder);
            for (int run = 0; run < 3; run++) {
                ImportReport report =
                        new DatasetImporter()
                                .importFolder(ImportConfig.of(folder), JobContext.none())
                                .report();
                print("import " + name, report.read() / report.seconds(), "files/s");
            }
        }
    }

    @Test
    void decodersAlone() throws IOException {
        AudioFileReader reader = new AudioFileReader();
        for (String name : List.of("fsdd", "esc10")) {
            List<Path> files = recordings(name);
            double seconds =
                    files.stream().mapToDouble(f -> reader.inspect(f).durationSeconds()).sum();
            double one = best(2, () -> files.forEach(reader::inspect));
            print(name + " inspected, one thread", seconds / one, "x real time");
            int cores = Runtime.getRuntime().availableProcessors();
            double many = best(2, () -> inParallel(cores, files, reader));
            print(name + " inspected, " + cores + " threads", seconds / many, "x real time");
        }
    }

    private static List<Path> recordings(String name) throws IOException {
        Path folder = RECORDINGS.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no recordings at " + folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void inParallel(int threads, List<Path> files, AudioFileReader reader) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            files.forEach(file -> pool.submit(() -> reader.inspect(file)));
        }
    }

    @Test
    void resampler() {
        for (int[] rates : new int[][] {{44100, 16000}, {44100, 22050}, {8000, 16000}}) {
            Waveform waveform = new Waveform(new float[60 * rates[0]], rates[0]);
            double seconds = best(6, () -> Resampler.resample(waveform, rates[1]));
            print("resample " + rates[0] + " to " + rates[1], 60 / seconds, "x real time");
        }
    }

    /// Formats one by one: made with ffmpeg where it is installed.
    @Test
    void formats(@TempDir Path folder) throws IOException, InterruptedException {
        AudioFileReader reader = new AudioFileReader();
        Path wav = folder.resolve("noise.wav");
        java.util.SplittableRandom random = new java.util.SplittableRandom(1);
        float[] samples = new float[60 * 44100];
        float last = 0;
        for (int i = 0; i < samples.length; i++) {
            last = 0.95f * last + 0.05f * (float) (random.nextDouble() * 2 - 1);
            samples[i] = last;
        }
        WavWriter.write(wav, new Waveform(samples, 44100));
        for (String name :
                List.of("noise.wav", "noise.aiff", "noise.flac", "noise.ogg", "noise.mp3")) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                try {
                    new ProcessBuilder(
                                    "ffmpeg", "-v", "error", "-i", wav.toString(), file.toString())
                            .inheritIO()
                            .start()
                            .waitFor();
                } catch (IOException e) {
                    continue;
                }
            }
            double seconds = best(4, () -> reader.readMono(file));
            print("decode " + name, 60 / seconds, "x real time");
            double inspecting = best(4, () -> reader.inspect(file));
            print("inspect " + name, 60 / inspecting, "x real time");
        }
    }
}
