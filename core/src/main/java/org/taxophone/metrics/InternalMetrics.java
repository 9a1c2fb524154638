package org.taxophone.metrics;

import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// Shape of a partition in one space, beside the shape that the same clusterer finds in noise.
public final class InternalMetrics {
    private InternalMetrics() {}

    /// As [#score(Embeddings, ClusterAssignment, long, JobContext)], unwatched.
    public static InternalScores score(
            Embeddings embeddings, ClusterAssignment assignment, long seed) {
        return score(embeddings, assignment, seed, JobContext.none());
    }

    /// Scores the partition in the space of the embeddings.
    ///
    /// Above [Silhouette#EXACT_ROWS] rows all scores are taken on a sample of as many; `clips` of
    /// the result tells. With fewer than two used clusters, or as many as rows, there is no score:
    /// every number is NaN.
    ///
    /// @param embeddings the space, row by row the clips of the assignment
    /// @param seed draws the sample and the noise
    /// @throws IllegalArgumentException if the rows are not those of the assignment, or a number is
    /// not finite
    public static InternalScores score(
            Embeddings embeddings, ClusterAssignment assignment, long seed, JobContext context) {
        throw new UnsupportedOperationException("not yet");
    }
}
