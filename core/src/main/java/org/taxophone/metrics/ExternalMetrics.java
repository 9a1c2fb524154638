package org.taxophone.metrics;

/// Agreement of a partition with labels.
public final class ExternalMetrics {
    private ExternalMetrics() {}

    /// Scores the rows that have a label and a cluster.
    ///
    /// Two partitions of one group each agree wholly: all their scores are 1, as in scikit-learn.
    ///
    /// @param labels the label of each row, -1 for none
    /// @param clusters the cluster of each row, -1 for none (noise)
    /// @return the scores; all NaN where no row has both
    /// @throws IllegalArgumentException if the lengths differ
    public static ExternalScores score(int[] labels, int[] clusters) {
        ContingencyTable table = ContingencyTable.of(labels, clusters);
        if (table.total() == 0) {
            return ExternalScores.NONE;
        }
        double total = table.total();
        double information = table.mutualInformation();
        double ofLabels = table.entropy(table.labelSums());
        double ofClusters = table.entropy(table.clusterSums());
        return new ExternalScores(
                table.matched() / total,
                nmi(table),
                table.adjustedRand(),
                table.majority() / total,
                ami(table),
                ofLabels == 0 ? 1 : information / ofLabels,
                ofClusters == 0 ? 1 : information / ofClusters,
                (int) table.total());
    }

    /// What a column and a partition have to do with each other, without the matching and the
    /// purity, which cost most where a column has many values: normalised and adjusted mutual
    /// information.
    ///
    /// @return NMI and AMI; NaN where no row has both
    /// @throws IllegalArgumentException if the lengths differ
    public static SharedInformation shared(int[] labels, int[] clusters) {
        ContingencyTable table = ContingencyTable.of(labels, clusters);
        return table.total() == 0
                ? new SharedInformation(Double.NaN, Double.NaN, 0)
                : new SharedInformation(nmi(table), ami(table), (int) table.total());
    }

    /// Agreement of two partitions of the same rows: the adjusted Rand index.
    ///
    /// @throws IllegalArgumentException if the lengths differ
    public static double adjustedRand(int[] first, int[] second) {
        ContingencyTable table = ContingencyTable.of(first, second);
        return table.total() == 0 ? Double.NaN : table.adjustedRand();
    }

    private static double nmi(ContingencyTable table) {
        if (table.samePartition()) {
            return 1;
        }
        double information = table.mutualInformation();
        double mean = (table.entropy(table.labelSums()) + table.entropy(table.clusterSums())) / 2;
        return information == 0 ? 0 : information / mean;
    }

    private static double ami(ContingencyTable table) {
        if (table.samePartition()) {
            return 1;
        }
        double chance = ExpectedInformation.of(table);
        double mean = (table.entropy(table.labelSums()) + table.entropy(table.clusterSums())) / 2;
        // every clip alone on one side: chance reaches all that there is
        double most = mean - chance;
        return Math.abs(most) < 1e-14 ? 0 : (table.mutualInformation() - chance) / most;
    }
}
