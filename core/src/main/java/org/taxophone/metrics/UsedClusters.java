package org.taxophone.metrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The clusters that have clips, numbered from 0 without gaps, in order of appearance.
///
/// @param groups the new number of each row
/// @param counts clips of each
record UsedClusters(int[] groups, int[] counts) {
    /// @throws IllegalArgumentException if there are not as many clusters as rows, or one is
    /// below 0
    static UsedClusters of(int[] clusters, int rows) {
        if (clusters.length != rows) {
            throw new IllegalArgumentException(
                    rows + " rows need as many clusters: had " + clusters.length);
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] groups = new int[rows];
        int[] counts = new int[rows];
        for (int row = 0; row < rows; row++) {
            if (clusters[row] < 0) {
                throw new IllegalArgumentException(
                        "cluster of row " + row + " must be >= 0: was " + clusters[row]);
            }
            Integer known = numbers.putIfAbsent(clusters[row], numbers.size());
            groups[row] = known == null ? numbers.size() - 1 : known;
            counts[groups[row]]++;
        }
        return new UsedClusters(groups, Arrays.copyOf(counts, numbers.size()));
    }

    /// How many clusters are used.
    int used() {
        return counts.length;
    }

    /// A shape has a score only with two clusters or more, and fewer clusters than rows.
    boolean scorable() {
        return used() >= 2 && used() < groups.length;
    }
}
