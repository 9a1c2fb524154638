package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.Slice;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.metrics.MetricReport;
import org.taxophone.projection.Projection;

/// A project as large as one likes, with one finished run, for measuring how the program carries
/// its weight: clips are slices of a few real files, their clusters and their map are made up.
/// What lies on disk is what a real project of that size would have there.
public final class MadeUpProject {
    private static final int DIMENSION = 32;
    private static final int CLOUDS_A_SIDE = 4;
    private static final double LEAST_SECONDS = 0.05;

    private final int clusters;
    private final SplittableRandom random;

    private MadeUpProject(int clusters, long seed) {
        this.clusters = clusters;
        random = new SplittableRandom(seed);
    }

    /// Writes the project.
    ///
    /// @param folder where; no project yet
    /// @param sounds a folder of WAV files
    /// @param size clips
    /// @param clusters found by the run, labels in the column "kind"
    /// @throws IOException if the sounds cannot be listed
    public static void write(Path folder, Path sounds, int size, int clusters, long seed)
            throws IOException {
        new MadeUpProject(clusters, seed).write(folder, sounds, size);
    }

    private void write(Path folder, Path sounds, int size) throws IOException {
        int[] found = new int[size];
        for (int clip = 0; clip < size; clip++) {
            found[clip] = random.nextInt(clusters);
        }
        Dataset dataset = dataset(sounds, found);
        ImportReport report = new ImportReport(size, size, List.of(), List.of(), "", 1);
        int number;
        try (Project project = Project.create(folder, "made up")) {
            project.importResult(new ImportResult(dataset, report));
            number = project.newRun(Recipes.named(Recipes.QUICK), RunConfig.defaults());
        }
        writeRun(new RunFolders(folder.resolve("runs")).folder(number), dataset, found);
    }

    private Dataset dataset(Path sounds, int[] found) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sounds)) {
            files = all.filter(file -> file.toString().endsWith(".wav")).sorted().toList();
        }
        List<AudioFacts> facts = files.stream().map(new AudioFileReader()::inspect).toList();
        List<Clip> clips = new ArrayList<>(found.length);
        List<String> kinds = new ArrayList<>(found.length);
        List<String> places = new ArrayList<>(found.length);
        for (int clip = 0; clip < found.length; clip++) {
            int file = clip % files.size();
            String path = sounds.relativize(files.get(file)).toString().replace('\\', '/');
            clips.add(clip(clip, path, facts.get(file)));
            boolean right = random.nextInt(10) > 0;
            kinds.add("kind " + (right ? found[clip] : random.nextInt(clusters)));
            places.add("place " + random.nextInt(25));
        }
        return Dataset.of(
                sounds, clips, Map.of("kind", kinds, "place", places), Optional.of("kind"));
    }

    private Clip clip(int number, String path, AudioFacts file) {
        double whole = file.durationSeconds();
        double start = random.nextDouble() * Math.max(0, whole - LEAST_SECONDS) / 4;
        AudioFacts facts =
                new AudioFacts(
                        file.format(),
                        file.sampleRateHz(),
                        file.channels(),
                        Math.round((whole - start) * file.sampleRateHz()),
                        file.peak(),
                        file.rms() * (0.5 + random.nextDouble()),
                        0,
                        file.contentHash(),
                        "");
        return new Clip(
                "%016x".formatted(number), path, Optional.of(new Slice(start, whole)), facts);
    }

    private void writeRun(RunFolder files, Dataset dataset, int[] found) {
        List<String> ids = dataset.clips().stream().map(Clip::id).toList();
        float[] probabilities = new float[found.length * clusters];
        float[] space = new float[found.length * DIMENSION];
        float[] x = new float[found.length];
        float[] y = new float[found.length];
        for (int clip = 0; clip < found.length; clip++) {
            int cluster = found[clip];
            float sure = (float) (0.4 + 0.6 * random.nextDouble());
            for (int other = 0; other < clusters; other++) {
                probabilities[clip * clusters + other] = (1 - sure) / (clusters - 1);
            }
            probabilities[clip * clusters + cluster] = sure;
            for (int i = 0; i < DIMENSION; i++) {
                double centre = i % clusters == cluster ? 3 : 0;
                space[clip * DIMENSION + i] = (float) (centre + random.nextGaussian());
            }
            x[clip] = (float) (cluster % CLOUDS_A_SIDE * 5 + random.nextGaussian());
            y[clip] = (float) (cluster / CLOUDS_A_SIDE * 5 + random.nextGaussian());
        }
        ClusterAssignment assignment = new ClusterAssignment(ids, clusters, found, probabilities);
        files.write(assignment, dataset);
        files.write(new Projection("UMAP", ids, x, y));
        files.write(new Embeddings("features", ids, DIMENSION, space));
        files.write(
                new MetricsDocument(
                        MetricReport.of(assignment, Optional.empty(), List.of()),
                        Map.of("made up", 1.0),
                        1,
                        0,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "UMAP",
                        List.of("features")));
        RunDocument document = files.document();
        files.write(
                document.withRecipe(document.recipe(), clusters)
                        .withState(
                                RunState.FINISHED,
                                Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)),
                                "",
                                ""));
    }
}
