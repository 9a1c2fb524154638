package org.taxophone.app.feature.explore;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
        PriorityQueue<Integer> near = // the farthest of those kept on top
                new PriorityQueue<>(
                        Comparator.<Integer>comparingDouble(row -> distances[row])
                                .thenComparing(Comparator.naturalOrder())
                                .reversed());
        for (int row = 0; row < distances.length; row++) {
            boolean nearer = near.size() < count || distances[row] < distances[near.element()];
            if (row != from && nearer) {
                near.add(row);
                if (near.size() > count) {
                    near.remove();
                }
            }
        }
        return near.stream().sorted(near.comparator().reversed()).toList();
    }
}
