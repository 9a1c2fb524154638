package org.taxophone.app.feature.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

/// How far each clip is from the middle of its cluster: the nearest are the most typical.
///
/// @param distances to the mean of the clip's cluster, one a row
record TypicalRanking(float[] distances) {
    static TypicalRanking of(Embeddings space, ClusterAssignment assignment) {
        int dimension = space.dimension();
        int[] clusters = assignment.clusters();
        double[][] means = new double[assignment.clusterCount()][dimension];
        int[] counts = assignment.counts();
        for (int row = 0; row < clusters.length; row++) {
            for (int d = 0; d < dimension; d++) {
                means[clusters[row]][d] += space.at(row, d) / counts[clusters[row]];
            }
        }
        float[] distances = new float[clusters.length];
        for (int row = 0; row < clusters.length; row++) {
            double sum = 0;
            for (int d = 0; d < dimension; d++) {
                double difference = space.at(row, d) - means[clusters[row]][d];
                sum += difference * difference;
            }
            distances[row] = (float) Math.sqrt(sum);
        }
        return new TypicalRanking(distances);
    }

    /// The rows, most typical first.
    List<Integer> mostTypicalFirst(IntStream rows) {
        return rows.boxed().sorted(byDistance()).toList();
    }

    Comparator<Integer> byDistance() {
        return Comparator.comparingDouble((Integer row) -> distances[row])
                .thenComparing(Comparator.naturalOrder());
    }
}
