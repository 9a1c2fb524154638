package org.taxophone.projection;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taxophone.embedding.Embeddings;
import org.taxophone.embedding.NearestNeighbours;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.Trustworthiness;

/// Seconds and trustworthiness of maps, to be compared with umap-learn on blobs of the same shape:
/// 20 Gaussian blobs in 32 dimensions, centres with a standard deviation of 3. One line of JSON a
/// size; the second of two runs is told, the first warms the compiler.
///
/// Run with the test class path: `UmapBench [rows...]`.
public final class UmapBench {
    private static final int DIMENSION = 32;
    private static final int BLOBS = 20;
    private static final int JUDGED = 3000;

    private UmapBench() {}

    public static void main(String[] args) {
        int[] sizes =
                args.length == 0
                        ? new int[] {3000, 10_000, 30_000}
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (int rows : sizes) {
            Embeddings blobs = blobs(rows);
            measure(blobs);
            System.out.println(measure(blobs));
        }
    }

    static Embeddings blobs(int rows) {
        SplittableRandom random = new SplittableRandom(0);
        double[] centres = new double[BLOBS * DIMENSION];
        Arrays.setAll(centres, i -> 3 * random.nextGaussian());
        float[] values = new float[rows * DIMENSION];
        for (int row = 0; row < rows; row++) {
            int blob = random.nextInt(BLOBS);
            for (int column = 0; column < DIMENSION; column++) {
                values[row * DIMENSION + column] =
                        (float) (centres[blob * DIMENSION + column] + random.nextGaussian());
            }
        }
        return new Embeddings(
                "blobs",
                IntStream.range(0, rows).mapToObj(i -> "clip" + i).toList(),
                DIMENSION,
                values);
    }

    private static String measure(Embeddings blobs) {
        long start = System.nanoTime();
        NearestNeighbours.find(blobs, 15, JobContext.none());
        long neighbours = System.nanoTime();
        Projection map = new UmapProjector().project(blobs, UmapConfig.of(42), JobContext.none());
        long end = System.nanoTime();
        int[] judged = IntStream.range(0, Math.min(JUDGED, blobs.rows())).toArray();
        Embeddings some = blobs.select(judged);
        Projection part =
                new Projection(
                        map.method(),
                        some.ids(),
                        Arrays.copyOf(map.x(), judged.length),
                        Arrays.copyOf(map.y(), judged.length));
        return String.format(
                Locale.ROOT,
                "{\"what\": \"umap\", \"n\": %d, \"dim\": %d, \"neighbours_s\": %.2f,"
                        + " \"seconds\": %.2f, \"trustworthiness\": %.4f}",
                blobs.rows(),
                DIMENSION,
                (neighbours - start) / 1e9,
                (end - neighbours) / 1e9,
                Trustworthiness.score(some, part, 15));
    }
}
