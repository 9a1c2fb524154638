package org.taxophone.metrics;

import java.util.HashMap;
import java.util.Map;

/// The mutual information that two partitions of given sizes reach by chance (Vinh, Epps and Bailey
/// 2010, equation 24a).
///
/// Each cell of the contingency table is hypergeometric. Its probabilities are taken from the mode
/// outwards by their ratios, until they no longer count, so that nothing overflows and long tails
/// cost nothing.
final class ExpectedInformation {
    private static final double NEGLIGIBLE = 1e-20;

    private final long total;
    private final Map<Long, Double> known = new HashMap<>();

    private ExpectedInformation(long total) {
        this.total = total;
    }

    /// Nats.
    static double of(ContingencyTable table) {
        ExpectedInformation cells = new ExpectedInformation(table.total());
        double sum = 0;
        for (long label : table.labelSums()) {
            for (long cluster : table.clusterSums()) {
                // groups of one size share their expectation; sums are below 2^31
                sum +=
                        cells.known.computeIfAbsent(
                                label << 32 | cluster, key -> cells.cell(label, cluster));
            }
        }
        return sum;
    }

    private double cell(long label, long cluster) {
        long least = Math.max(0, label + cluster - total);
        long most = Math.min(label, cluster);
        long mode = (label + 1) * (cluster + 1) / (total + 2);
        mode = Math.clamp(mode, least, most);
        double weights = 1;
        double sum = information(mode, label, cluster);
        double weight = 1;
        for (long joint = mode; joint < most && weight > NEGLIGIBLE; joint++) {
            weight *=
                    (double) (label - joint)
                            * (cluster - joint)
                            / ((joint + 1.0) * (total - label - cluster + joint + 1));
            weights += weight;
            sum += weight * information(joint + 1, label, cluster);
        }
        weight = 1;
        for (long joint = mode; joint > least && weight > NEGLIGIBLE; joint--) {
            weight *=
                    joint
                            * (double) (total - label - cluster + joint)
                            / ((label - joint + 1.0) * (cluster - joint + 1));
            weights += weight;
            sum += weight * information(joint - 1, label, cluster);
        }
        return sum / weights;
    }

    private double information(long joint, long label, long cluster) {
        if (joint == 0) {
            return 0;
        }
        double independent = (double) label * cluster;
        return (double) joint / total * Math.log((double) joint * total / independent);
    }
}
