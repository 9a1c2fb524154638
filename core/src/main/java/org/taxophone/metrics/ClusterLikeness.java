package org.taxophone.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

/// How alike two clusters are: the sum of their spreads over the distance of their means, the ratio
/// that Davies and Bouldin (1979) build their index on. Above 1 two clusters overlap.
///
/// @param first the lower cluster, from 0
/// @param second the higher cluster
/// @param likeness 0 or more; infinite where the means are the same
public record ClusterLikeness(int first, int second, double likeness) {
    /// All pairs of clusters that have clips, the most alike first; equal ones by number.
    ///
    /// @param embeddings row by row the clips of the assignment
    /// @throws IllegalArgumentException if the rows are not those of the assignment
    public static List<ClusterLikeness> pairs(Embeddings embeddings, ClusterAssignment assignment) {
        if (embeddings.rows() != assignment.clusters().length) {
            throw new IllegalArgumentException(
                    "likeness needs as many rows as clips: "
                            + embeddings.rows()
                            + " rows, "
                            + assignment.clusters().length
                            + " clips");
        }
        double[][] means = means(embeddings, assignment);
        double[] spread = spread(embeddings, assignment, means);
        int[] counts = assignment.counts();
        List<ClusterLikeness> pairs = new ArrayList<>();
        for (int first = 0; first < counts.length; first++) {
            for (int second = first + 1; second < counts.length; second++) {
                if (counts[first] > 0 && counts[second] > 0) {
                    double distance =
                            Math.sqrt(Centroids.squaredDistance(means[first], means[second]));
                    double spreads = spread[first] + spread[second];
                    double likeness = distance == 0 ? Double.POSITIVE_INFINITY : spreads / distance;
                    pairs.add(new ClusterLikeness(first, second, likeness));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble(ClusterLikeness::likeness)
                        .reversed()
                        .thenComparingInt(ClusterLikeness::first)
                        .thenComparingInt(ClusterLikeness::second));
        return List.copyOf(pairs);
    }

    private static double[][] means(Embeddings embeddings, ClusterAssignment assignment) {
        double[][] means = new double[assignment.clusterCount()][embeddings.dimension()];
        int[] counts = assignment.counts();
        for (int row = 0; row < embeddings.rows(); row++) {
            int cluster = assignment.clusters()[row];
            if (cluster != ClusterAssignment.NOISE) {
                for (int column = 0; column < embeddings.dimension(); column++) {
                    means[cluster][column] += (double) embeddings.at(row, column) / counts[cluster];
                }
            }
        }
        return means;
    }

    /// Mean distance of each cluster's rows to its mean.
    private static double[] spread(
            Embeddings embeddings, ClusterAssignment assignment, double[][] means) {
        double[] spread = new double[means.length];
        int[] counts = assignment.counts();
        for (int row = 0; row < embeddings.rows(); row++) {
            int cluster = assignment.clusters()[row];
            if (cluster != ClusterAssignment.NOISE) {
                double sum = 0;
                for (int column = 0; column < embeddings.dimension(); column++) {
                    double difference = embeddings.at(row, column) - means[cluster][column];
                    sum += difference * difference;
                }
                spread[cluster] += Math.sqrt(sum) / counts[cluster];
            }
        }
        return spread;
    }
}
