package org.taxophone.metrics;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// Shape of a partition in one space, beside the shape of noise there.
///
/// The null: noise of as many rows and columns and of the same covariance, cut by the same
/// clusterer into as many clusters. Where the space is that of the probabilities of the clusters
/// themselves, noise is each clip's own probabilities dealt to clusters by lot, so that a net gains
/// nothing by being sure. A score that noise reaches too says nothing.
public final class InternalMetrics {
    /// Squared differences that one silhouette of a sample or of noise may take: some seconds on
    /// two cores.
    private static final double MOST_WORK = 4e10;

    private static final int LEAST_SAMPLE = 5000;

    private InternalMetrics() {}

    /// As [#score(Embeddings, ClusterAssignment, Optional, long, JobContext)], of a partition that
    /// a net or k-means made, unwatched.
    public static InternalScores score(
            Embeddings embeddings, ClusterAssignment assignment, long seed) {
        return score(embeddings, assignment, Optional.empty(), seed, JobContext.none());
    }

    /// Scores the partition in the space of the embeddings.
    ///
    /// Clips of no cluster are left out. The silhouette of more than [Silhouette#EXACT_ROWS] clips
    /// is taken on a random sample of [#sampleRows]; `clips` and `ofClips` of the result tell. With
    /// fewer than two used clusters, or as many as rows, a partition has no shape: every number is
    /// NaN.
    ///
    /// @param embeddings the space, row by row the clips of the assignment
    /// @param clusterer what made the partition, to be tried on noise; empty where a net did, whose
    /// null is k-means
    /// @param seed draws the sample and the noise
    /// @throws IllegalArgumentException if the rows are not those of the assignment, or a number is
    /// not finite
    public static InternalScores score(
            Embeddings embeddings,
            ClusterAssignment assignment,
            Optional<ClustererConfig> clusterer,
            long seed,
            JobContext context) {
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
        Embeddings rows = embeddings;
        int[] clusters = assignment.clusters();
        if (assignment.noise() > 0) {
            int[] grouped = grouped(clusters);
            rows = rows.select(grouped);
            clusters = pick(clusters, grouped);
        }
        return score(rows, clusters, clusterer, seed, context);
    }

    /// Rows of the sample on which the silhouette of more than [Silhouette#EXACT_ROWS] clips is
    /// taken, and most rows of noise: as many as those, fewer above 100 dimensions, where every
    /// distance costs more, and never below 5,000.
    public static int sampleRows(int dimension) {
        return (int)
                Math.clamp(
                        Math.sqrt(MOST_WORK / Math.max(1, dimension)),
                        LEAST_SAMPLE,
                        Silhouette.EXACT_ROWS);
    }

    private static InternalScores score(
            Embeddings rows,
            int[] clusters,
            Optional<ClustererConfig> clusterer,
            long seed,
            JobContext context) {
        UsedClusters used = UsedClusters.of(clusters, rows.rows());
        context.checkpoint();
        int measured = rows.rows();
        double silhouette;
        if (rows.rows() > Silhouette.EXACT_ROWS) {
            int[] sample =
                    sample(
                            rows.rows(),
                            sampleRows(rows.dimension()),
                            Seeds.random(seed, "metric sample"));
            measured = sample.length;
            silhouette = Silhouette.mean(rows.select(sample), pick(clusters, sample), context);
        } else {
            silhouette = Silhouette.mean(rows, clusters, context);
        }
        double daviesBouldin = DaviesBouldin.score(rows, clusters);
        double calinskiHarabasz = CalinskiHarabasz.score(rows, clusters);
        if (!used.scorable()) {
            return new InternalScores(
                    rows.space(),
                    silhouette,
                    daviesBouldin,
                    calinskiHarabasz,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    0,
                    measured,
                    rows.rows(),
                    "");
        }
        NullScores chance = NullScores.of(rows, clusters, used.used(), clusterer, seed, context);
        return new InternalScores(
                rows.space(),
                silhouette,
                daviesBouldin,
                calinskiHarabasz,
                chance.silhouette(),
                chance.daviesBouldin(),
                chance.calinskiHarabasz(),
                chance.deviation(),
                measured,
                rows.rows(),
                chance.model());
    }

    /// Distinct rows in ascending order: each is taken with the chance that fills the sample
    /// (Knuth, algorithm S).
    static int[] sample(int rows, int size, SplittableRandom random) {
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
