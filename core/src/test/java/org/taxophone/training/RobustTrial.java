package org.taxophone.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.model.CatUvacConfig;

public final class RobustTrial {
    public static void main(String[] arguments) throws Exception {
        int[][] labels = new int[1][];
        ClipArray clips = read(Path.of(arguments[0]), labels);
        boolean textures = arguments[1].equals("textures");
        long seed = Long.parseLong(arguments[2]);
        TrainingConfig config =
                (textures ? TrainingConfig.robustTextures() : TrainingConfig.robustEvents())
                        .withSeed(seed);
        for (int i = 3; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=");
            config = org.taxophone.common.ConfigRecords.with(config, pair[0], pair[1]);
        }
        CatUvacConfig model =
                textures ? CatUvacConfig.robustTextures(10) : CatUvacConfig.robustEvents(10);
        Path folder = Files.createTempDirectory("trial");
        TrainingResult result =
                new TrainingJob(
                                clips,
                                model,
                                config,
                                folder,
                                new StopSignal(),
                                event -> tell(event, labels[0]))
                        .run(JobContext.none());
        ExternalScores scores =
                ExternalMetrics.score(labels[0], result.assignment().clusters());
        System.out.printf(
                Locale.ROOT,
                "RESULT %s seed %d accuracy %.4f nmi %.4f seconds %.1f clips/s %.0f rss %d MB%n",
                arguments[1],
                seed,
                scores.accuracy(),
                scores.nmi(),
                result.seconds(),
                result.clipsPerSecond(),
                residentMegabytes());
    }

    private static void tell(TrainingEvent event, int[] labels) {
        switch (event) {
            case TrainingEvent.EpochFinished(EpochReport r) -> {
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

    static ClipArray read(Path file, int[][] labels) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int n = bytes.getInt();
        int bins = bytes.getInt();
        int frames = bytes.getInt();
        labels[0] = new int[n];
        for (int i = 0; i < n; i++) {
            labels[0][i] = bytes.getInt();
        }
        float[][] values = new float[n][bins * frames];
        for (float[] clip : values) {
            for (int i = 0; i < clip.length; i++) {
                clip[i] = bytes.getFloat();
            }
        }
        return new ClipArray(bins, frames, values);
    }
}
