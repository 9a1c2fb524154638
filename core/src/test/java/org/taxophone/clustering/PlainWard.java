package org.taxophone.clustering;

import java.util.ArrayList;
import java.util.List;
import org.taxophone.embedding.Embeddings;

/// Ward's clustering by its definition, for tests: every pair of clusters looked at before every
/// merge.
final class PlainWard {
    private record Cluster(double[] sum, int size) {
        double height(Cluster other) {
            double squares = 0;
            for (int i = 0; i < sum.length; i++) {
                double difference = sum[i] / size - other.sum[i] / other.size;
                squares += difference * difference;
            }
            return Math.sqrt(2.0 * size * other.size / (size + other.size) * squares);
        }

        Cluster and(Cluster other) {
            double[] both = sum.clone();
            for (int i = 0; i < both.length; i++) {
                both[i] += other.sum[i];
            }
            return new Cluster(both, size + other.size);
        }
    }

    private PlainWard() {}

    static double[] heights(Embeddings rows) {
        List<Cluster> left = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            double[] values = new double[rows.dimension()];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.at(row, i);
            }
            left.add(new Cluster(values, 1));
        }
        double[] heights = new double[rows.rows() - 1];
        for (int merge = 0; merge < heights.length; merge++) {
            int first = 0;
            int second = 1;
            for (int i = 0; i < left.size(); i++) {
                for (int j = i + 1; j < left.size(); j++) {
                    if (left.get(i).height(left.get(j))
                            < left.get(first).height(left.get(second))) {
                        first = i;
                        second = j;
                    }
                }
            }
            heights[merge] = left.get(first).height(left.get(second));
            left.set(first, left.get(first).and(left.remove(second)));
        }
        return heights;
    }
}
