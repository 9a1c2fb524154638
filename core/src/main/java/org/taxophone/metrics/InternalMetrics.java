package org.taxophone.metrics;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// Shape of a partition in one space, beside the shape that k-means finds in noise.
///
/// The null: Gaussian noise of as many rows and columns, cut by k-means (3 starts: more do not move
/// its scores) into as many clusters as the partition uses. A score that noise reaches too says
// nothing.
public final class InternalMetrics {
    /// Squared differences that one silhouette may take: some seconds on two cores.
    private static final double MOST_WORK = 4e10;

    private static final int NULL_STARTS = 3;
    private static final int NULL_ITERATIONS = 100;

    private InternalMetrics() {}

    /// As [#score(Embeddings, ClusterAssignment, long, JobContext)], unwatched.
    public static InternalScores score(
            Embeddings embeddings, ClusterAssignment assignment, long seed) {
        return score(embeddings, assignment, seed, JobContext.none());
    }

    /// Scores the partition in the space of the embeddings.
    ///
    /// Clips of no cluster are left out. Above [#exactRows] rows all scores are taken on a random
    // sample of as many; `clips` of the
    /// result tells. With fewer than two used clusters, or as many as rows, a partition has no
    /// shape: every number is NaN.
    ///
    /// @param embeddings the space, row by row the clips of the assignment
    /// @param seed draws the sample and the noise
    /// @throws IllegalArgumentException if the rows are not those of the assignment, or a number is
    /// not finite
    public static InternalScores score(
            Embeddings embeddings, ClusterAssignment assignment, long seed, JobContext context) {
        if (!embeddings.ids().equals(assignment.ids())) {
            throw new IllegalArgumentException(
                    "scores need the same clips in the same order: "
                            + embeddings.rows()
                            + " rows of "
                            + embeddings.space()
                            + ", "
                            + assignment.ids().size()
                            + " assigned");
        }
        embeddings.requireFinite();
        int exact = exactRows(embeddings.dimension());
        Embeddings rows = embeddings;
        int[] clusters = assignment.clusters();
        if (assignment.noise() > 0) {
            int[] grouped = grouped(clusters);
            rows = rows.select(grouped);
            clusters = pick(clusters, grouped);
        }
        if (rows.rows() > exact) {
            int[] sample = sample(rows.rows(), exact, Seeds.random(seed, "metric sample"));
            rows = rows.select(sample);
            clusters = pick(clusters, sample);
        }
        return score(rows, clusters, seed, context);
    }

    /// Rows up to which nothing is sampled: [Silhouette#EXACT_ROWS], fewer above 100 dimensions,
    /// where every distance costs more.
    public static int exactRows(int dimension) {
        return (int) Math.min(Silhouette.EXACT_ROWS, Math.sqrt(MOST_WORK / Math.max(1, dimension)));
    }

    private static InternalScores score(
            Embeddings rows, int[] clusters, long seed, JobContext context) {
        UsedClusters used = UsedClusters.of(clusters, rows.rows());
        Shape shape = Shape.of(rows, clusters, context);
        Shape noise = Shape.NONE;
        if (used.scorable()) {
            Embeddings gaussian = gaussian(rows, Seeds.random(seed, "null noise"));
            KMeansConfig config =
                    new KMeansConfig(
                            used.used(),
                            NULL_STARTS,
                            NULL_ITERATIONS,
                            Seeds.derive(seed, "null k-means"));
            noise =
                    Shape.of(
                            gaussian,
                            new KMeansClusterer().fit(gaussian, config, context).clusters(),
                            context);
        }
        return new InternalScores(
                rows.space(),
                shape.silhouette,
                shape.daviesBouldin,
                shape.calinskiHarabasz,
                noise.silhouette,
                noise.daviesBouldin,
                noise.calinskiHarabasz,
                rows.rows());
    }

    private record Shape(double silhouette, double daviesBouldin, double calinskiHarabasz) {
        static final Shape NONE = new Shape(Double.NaN, Double.NaN, Double.NaN);

        static Shape of(Embeddings rows, int[] clusters, JobContext context) {
            context.checkpoint();
            return new Shape(
                    Silhouette.mean(rows, clusters, context),
                    DaviesBouldin.score(rows, clusters),
                    CalinskiHarabasz.score(rows, clusters));
        }
    }

    private static Embeddings gaussian(Embeddings like, SplittableRandom random) {
        float[] noise = new float[like.values().length];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        return new Embeddings("noise", like.ids(), like.dimension(), noise);
    }

    /// Distinct rows in ascending order: each is taken with the chance that fills the sample
    /// (Knuth, algorithm S).
    private static int[] sample(int rows, int size, SplittableRandom random) {
        int[] sample = new int[size];
        int taken = 0;
        for (int row = 0; taken < size; row++) {
            if (random.nextInt(rows - row) < size - taken) {
                sample[taken++] = row;
            }
        }
        return sample;
    }

    private static int[] grouped(int[] clusters) {
        return IntStream.range(0, clusters.length)
                .filter(row -> clusters[row] != ClusterAssignment.NOISE)
                .toArray();
    }

    private static int[] pick(int[] values, int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return picked;
    }
}
