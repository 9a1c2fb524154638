package org.taxophone.metrics;

import java.util.HashMap;
import java.util.Map;

/// How many clips carry each label in each cluster. Rows without a label or a cluster (below 0) are
/// left out, and so are labels and clusters without clips.
///
/// @param counts `counts[label][cluster]`, renumbered in order of appearance
/// @param labelSums clips of each label
/// @param clusterSums clips of each cluster
/// @param total clips in all
record ContingencyTable(long[][] counts, long[] labelSums, long[] clusterSums, long total) {
    static ContingencyTable of(int[] labels, int[] clusters) {
        if (labels.length != clusters.length) {
            throw new IllegalArgumentException(
                    labels.length + " labels need as many clusters: had " + clusters.length);
        }
        Map<Integer, Integer> labelNumbers = new HashMap<>();
        Map<Integer, Integer> clusterNumbers = new HashMap<>();
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] >= 0 && clusters[row] >= 0) {
                labelNumbers.putIfAbsent(labels[row], labelNumbers.size());
                clusterNumbers.putIfAbsent(clusters[row], clusterNumbers.size());
            }
        }
        long[][] counts = new long[labelNumbers.size()][clusterNumbers.size()];
        long[] labelSums = new long[labelNumbers.size()];
        long[] clusterSums = new long[clusterNumbers.size()];
        long total = 0;
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] >= 0 && clusters[row] >= 0) {
                int label = labelNumbers.getOrDefault(labels[row], 0);
                int cluster = clusterNumbers.getOrDefault(clusters[row], 0);
                counts[label][cluster]++;
                labelSums[label]++;
                clusterSums[cluster]++;
                total++;
            }
        }
        return new ContingencyTable(counts, labelSums, clusterSums, total);
    }

    /// Clips on the best one-to-one matching.
    double matched() {
        double[][] weights = new double[counts.length][clusterSums.length];
        for (int label = 0; label < counts.length; label++) {
            for (int cluster = 0; cluster < clusterSums.length; cluster++) {
                weights[label][cluster] = counts[label][cluster];
            }
        }
        int[] match = HungarianMatching.maximise(weights);
        double sum = 0;
        for (int label = 0; label < match.length; label++) {
            sum += match[label] < 0 ? 0 : counts[label][match[label]];
        }
        return sum;
    }

    /// Clips that carry the majority label of their cluster.
    double majority() {
        double sum = 0;
        for (int cluster = 0; cluster < clusterSums.length; cluster++) {
            long most = 0;
            for (long[] row : counts) {
                most = Math.max(most, row[cluster]);
            }
            sum += most;
        }
        return sum;
    }

    /// Mutual information of label and cluster, nats.
    double mutualInformation() {
        double sum = 0;
        for (int label = 0; label < counts.length; label++) {
            for (int cluster = 0; cluster < clusterSums.length; cluster++) {
                double joint = counts[label][cluster];
                if (joint > 0) {
                    double independent = (double) labelSums[label] * clusterSums[cluster];
                    sum += joint / total * Math.log(joint * total / independent);
                }
            }
        }
        return Math.max(0, sum);
    }

    /// Entropy of shares, nats.
    double entropy(long[] sums) {
        double entropy = 0;
        for (long sum : sums) {
            double share = (double) sum / total;
            entropy -= share * Math.log(share);
        }
        return entropy;
    }

    /// Adjusted Rand index by the pair counts (Hubert and Arabie 1985).
    double adjustedRand() {
        double together = 0;
        for (long[] row : counts) {
            together += pairs(row);
        }
        double labelPairs = pairs(labelSums);
        double clusterPairs = pairs(clusterSums);
        double all = total * (total - 1.0) / 2;
        double expected = all == 0 ? 0 : labelPairs * clusterPairs / all;
        double most = (labelPairs + clusterPairs) / 2;
        // one group on both sides, or every clip alone on both: the same partition
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    /// True where every label is one cluster, and every cluster one label.
    boolean samePartition() {
        if (labelSums.length != clusterSums.length) {
            return false;
        }
        for (int label = 0; label < counts.length; label++) {
            for (int cluster = 0; cluster < clusterSums.length; cluster++) {
                long joint = counts[label][cluster];
                if (joint != 0 && (joint != labelSums[label] || joint != clusterSums[cluster])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double pairs(long[] sums) {
        double pairs = 0;
        for (long sum : sums) {
            pairs += sum * (sum - 1.0) / 2;
        }
        return pairs;
    }
}
