package org.taxophone.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.taxophone.common.ConfigRecords;
import org.taxophone.features.ClipSource;
import org.taxophone.features.EventConfig;
import org.taxophone.features.ExtractionJob;
import org.taxophone.features.ExtractionResult;
import org.taxophone.features.FeatureStore;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.TextureConfig;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.model.CatUvacConfig;

/// Trains the robust recipe on a folder of real clips and scores it against the labels in its
/// names; to be run by hand: `RobustTrial FOLDER events|textures SEED [setting=value]...`.
public final class RobustTrial {
    private RobustTrial() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean textures = arguments[1].equals("textures");
        TrainingConfig config =
                textures ? TrainingConfig.robustTextures() : TrainingConfig.robustEvents();
        config = config.withSeed(Long.parseLong(arguments[2]));
        for (int i = 3; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=");
            config = ConfigRecords.with(config, pair[0], pair[1]);
        }
        CatUvacConfig model =
                textures ? CatUvacConfig.robustTextures(10) : CatUvacConfig.robustEvents(10);
        FrontEndConfig frontEnd = textures ? TextureConfig.defaults() : EventConfig.defaults();
        Path run = Files.createTempDirectory("trial");
        List<ClipSource> sources = sources(folder);
        ExtractionResult extracted =
                new ExtractionJob(sources, frontEnd, run.resolve("store")).run(JobContext.none());
        System.out.printf(Locale.ROOT, "extracted in %.1f s%n", extracted.seconds());
        try (FeatureStore store = extracted.store()) {
            int[] labels = labels(store.clipIds());
            TrainingResult result =
                    new TrainingJob(
                                    store,
                                    model,
                                    config,
                                    run,
                                    new StopSignal(),
                                    event -> tell(event, labels))
                            .run(JobContext.none());
            ExternalScores scores = ExternalMetrics.score(labels, result.assignment().clusters());
            System.out.printf(
                    Locale.ROOT,
                    "RESULT %s seed %d accuracy %.4f nmi %.4f seconds %.1f clips/s %.0f rss %d MB %s%n",
                    arguments[1],
                    config.seed(),
                    scores.accuracy(),
                    scores.nmi(),
                    result.seconds(),
                    result.clipsPerSecond(),
                    residentMegabytes(),
                    result.fingerprint());
        }
    }

    private static List<ClipSource> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(wav|ogg|flac|mp3)"))
                    .sorted()
                    .map(file -> new ClipSource(folder.relativize(file).toString(), file))
                    .toList();
        }
    }

    /// The folder's name, or what stands before the first underscore of the file's.
    private static int[] labels(List<String> ids) {
        List<String> names = ids.stream().map(id -> id.split("[/_]")[0]).toList();
        List<String> distinct = names.stream().distinct().toList();
        return names.stream().mapToInt(distinct::indexOf).toArray();
    }

    private static void tell(TrainingEvent event, int[] labels) {
        switch (event) {
            case TrainingEvent.EpochFinished finished -> {
                EpochReport r = finished.report();
                if (r.epoch() % 5 == 0 || r.epoch() < 4) {
                    System.out.printf(
                            Locale.ROOT,
                            "epoch %d %.2fs %.0f clips/s %s used %d I %.3f rss %d%n",
                            r.epoch(),
                            r.seconds(),
                            r.clipsPerSecond(),
                            r.training(),
                            r.usedClusters(),
                            r.mutualInformation(),
                            residentMegabytes());
                }
            }
            case TrainingEvent.SnapshotTaken s -> {
                ExternalScores x = ExternalMetrics.score(labels, s.assignment().clusters());
                System.out.printf(
                        Locale.ROOT,
                        "   epoch %d accuracy %.4f nmi %.4f%n",
                        s.epoch(),
                        x.accuracy(),
                        x.nmi());
            }
            case TrainingEvent.FindingRaised f -> System.out.println(f);
            case TrainingEvent.Started s -> System.out.println(s);
            default -> {}
        }
    }

    static long residentMegabytes() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS")) {
                    return Long.parseLong(line.replaceAll("\\D+", "")) / 1024;
                }
            }
        } catch (IOException e) {
            return -1;
        }
        return -1;
    }
}
