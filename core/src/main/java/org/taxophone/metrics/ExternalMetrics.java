package org.taxophone.metrics;

/// Agreement of a partition with labels.
public final class ExternalMetrics {
    private ExternalMetrics() {}

    /// Scores the rows that have a label and a cluster.
    ///
    /// Two partitions of one group each agree wholly: their NMI and ARI are 1, as in scikit-learn.
    ///
    /// @param labels the label of each row, -1 for none
    /// @param clusters the cluster of each row, -1 for none (noise)
    /// @return the scores; all NaN where no row has both
    /// @throws IllegalArgumentException if the lengths differ
    public static ExternalScores score(int[] labels, int[] clusters) {
        ContingencyTable table = ContingencyTable.of(labels, clusters);
        if (table.total() == 0) {
            return new ExternalScores(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double total = table.total();
        return new ExternalScores(
                table.matched() / total,
                nmi(table),
                table.adjustedRand(),
                table.majority() / total,
                (int) table.total());
    }

    /// Agreement of two partitions of the same rows: the adjusted Rand index.
    ///
    /// @throws IllegalArgumentException if the lengths differ
    public static double adjustedRand(int[] first, int[] second) {
        ContingencyTable table = ContingencyTable.of(first, second);
        return table.total() == 0 ? Double.NaN : table.adjustedRand();
    }

    private static double nmi(ContingencyTable table) {
        if (table.labelSums().length == 1 && table.clusterSums().length == 1) {
            return 1;
        }
        double information = table.mutualInformation();
        double mean = (table.entropy(table.labelSums()) + table.entropy(table.clusterSums())) / 2;
        return information == 0 ? 0 : information / mean;
    }
}
