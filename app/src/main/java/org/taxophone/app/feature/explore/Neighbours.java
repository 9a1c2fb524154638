package org.taxophone.app.feature.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.embedding.Embeddings;

/// Clips that sound alike, as the model hears: near in its space.
final class Neighbours {
    private Neighbours() {}

    /// Squared distance of every row to one of them.
    static double[] distances(Embeddings space, int from) {
        double[] distances = new double[space.rows()];
        for (int row = 0; row < distances.length; row++) {
            double sum = 0;
            for (int d = 0; d < space.dimension(); d++) {
                double difference = space.at(row, d) - space.at(from, d);
                sum += difference * difference;
            }
            distances[row] = sum;
        }
        return distances;
    }

    /// The nearest other rows, nearest first.
    static List<Integer> nearest(Embeddings space, int from, int count) {
        double[] distances = distances(space, from);
        return IntStream.range(0, distances.length)
                .filter(row -> row != from)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distances[row]))
                .limit(count)
                .toList();
    }
}
