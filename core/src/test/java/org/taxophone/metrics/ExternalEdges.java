package org.taxophone.metrics;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The partitions at the edges of make_golden.py.
enum ExternalEdges {
    HALF("half"),
    ONE_CLASS("oneClass"),
    ONE_CLUSTER("oneCluster"),
    ONE_BOTH("oneBoth"),
    MANY_VALUES("manyValues"),
    SKEWED("skewed");

    private static final int CLIPS = 240;

    private final String key;

    ExternalEdges(String key) {
        this.key = key;
    }

    /// Accuracy, NMI, ARI, purity, AMI, homogeneity and completeness by scikit-learn.
    double[] golden() {
        return Arrays.stream(GoldenRows.golden().getProperty("edge." + key).split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /// Labels, then clusters.
    int[][] partitions() {
        GoldenRows.Draw draw = new GoldenRows.Draw(17);
        int[] halfClusters = all(i -> moved(draw) ? -1 : i % 5, draw);
        int[] values = IntStream.range(0, CLIPS).map(i -> draw.next(31) % 90).toArray();
        int[] sixths = IntStream.range(0, CLIPS).map(i -> draw.next(31) % 6).toArray();
        return switch (this) {
            case HALF -> new int[][] {of(i -> i % 2 == 0 ? i % 5 : -1), halfClusters};
            case ONE_CLASS -> new int[][] {of(i -> 0), of(i -> i % 7)};
            case ONE_CLUSTER -> new int[][] {of(i -> i % 7), of(i -> 3)};
            case ONE_BOTH -> new int[][] {of(i -> 2), of(i -> 5)};
            case MANY_VALUES -> new int[][] {values, sixths};
            case SKEWED ->
                    new int[][] {of(i -> i < 200 ? 0 : 1 + i % 3), of(i -> i < 190 ? 0 : i % 9)};
        };
    }

    private static boolean moved(GoldenRows.Draw draw) {
        return draw.next(8) < 90;
    }

    // A clip that is moved draws its new cluster after the chance to be moved.
    private static int[] all(IntUnaryOperator cluster, GoldenRows.Draw draw) {
        int[] clusters = new int[CLIPS];
        for (int i = 0; i < CLIPS; i++) {
            int stays = cluster.applyAsInt(i);
            clusters[i] = stays < 0 ? draw.next(31) % 4 : stays;
        }
        return clusters;
    }

    private static int[] of(IntUnaryOperator value) {
        return IntStream.range(0, CLIPS).map(value).toArray();
    }
}
