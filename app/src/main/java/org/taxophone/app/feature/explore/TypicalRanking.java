package org.taxophone.app.feature.explore;

import java.util.Arrays;
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
        // noise is a group of its own, the last: its clips have a middle too
        int noise = assignment.clusterCount();
        int[] clusters = IntStream.of(assignment.clusters()).map(c -> c < 0 ? noise : c).toArray();
        double[][] means = new double[noise + 1][dimension];
        int[] counts = Arrays.copyOf(assignment.counts(), noise + 1);
        counts[noise] = assignment.noise();
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
