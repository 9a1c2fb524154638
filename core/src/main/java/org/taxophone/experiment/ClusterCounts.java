package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.InternalMetrics;
import org.taxophone.metrics.InternalScores;
import org.taxophone.training.Finding;

/// Tries several numbers of clusters on what is there to be parted, and chooses the one whose
/// silhouette is farthest above that of noise (Rousseeuw 1987, and the null of [InternalMetrics]).
final class ClusterCounts {
    /// The silhouette of more clips changes in the third digit, and takes its time.
    private static final int MOST_CLIPS = 2000;

    private static final int LEAST_CLIPS = 500;

    /// Differences that one silhouette of more than the least may take.
    private static final double MOST_WORK = 5e8;

    private ClusterCounts() {}

    /// Parts clips.
    @FunctionalInterface
    interface Parting {
        /// @return the cluster of each row
        int[] of(Embeddings space, int clusters);
    }

    /// @param space where clips are parted
    /// @param clusterer what parts them, to be tried on noise; empty where it is none of those
    /// @param otherwise what is taken where no number stands out
    static ClusterChoice choose(
            ClusterSearch search,
            Embeddings space,
            Parting parting,
            Optional<ClustererConfig> clusterer,
            int otherwise,
            long seed,
            JobContext context) {
        Embeddings some = sample(space, Seeds.derive(seed, "cluster counts"));
        List<ClusterChoice.Point> points = new ArrayList<>();
        List<Integer> tried = search.tried(some.rows());
        for (int clusters : tried) {
            context.checkpoint();
            context.progress(points.size(), tried.size(), "trying numbers of clusters");
            points.add(point(some, clusters, parting, clusterer, seed));
        }
        context.progress(tried.size(), tried.size(), "trying numbers of clusters");
        return ClusterChoice.of(space.space(), some.rows(), points, otherwise);
    }

    /// One number, tried.
    static ClusterChoice.Point point(
            Embeddings some,
            int clusters,
            Parting parting,
            Optional<ClustererConfig> clusterer,
            long seed) {
        ClusterAssignment parted =
                new ClusterAssignment(
                        some.ids(), clusters, parting.of(some, clusters), new float[0]);
        InternalScores scores =
                InternalMetrics.score(some, parted, clusterer, seed, JobContext.none());
        return new ClusterChoice.Point(clusters, scores.silhouette(), scores.nullSilhouette());
    }

    /// How many of so many clips are parted while numbers are tried.
    static int rows(int clips, int dimension) {
        double most = Math.clamp(Math.sqrt(MOST_WORK / dimension), LEAST_CLIPS, MOST_CLIPS);
        return Math.min(clips, (int) most);
    }

    private static Embeddings sample(Embeddings space, long seed) {
        int most = rows(space.rows(), space.dimension());
        if (space.rows() <= most) {
            return space;
        }
        int[] rows = IntStream.range(0, space.rows()).toArray();
        var random = Seeds.random(seed, "sample");
        for (int i = 0; i < most; i++) {
            int other = i + random.nextInt(rows.length - i);
            int row = rows[i];
            rows[i] = rows[other];
            rows[other] = row;
        }
        return space.select(Arrays.stream(rows, 0, most).sorted().toArray());
    }

    /// What a person should know where no number stood out.
    static List<Finding> findings(ClusterChoice choice) {
        return choice.isChosen()
                ? List.of()
                : List.of(
                        new Finding(
                                Finding.Kind.NO_NUMBER_STANDS_OUT,
                                0,
                                "No number of clusters stands out",
                                choice.sentence()
                                        + ". Listen, merge and split, or ask for a number",
                                Map.of()));
    }
}
