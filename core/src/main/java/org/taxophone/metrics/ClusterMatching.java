package org.taxophone.metrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;

/// Which cluster of one partition is which of another: one to one, so that as many clips as can be
/// lie in clusters that belong together (Kuhn 1955). A cluster that shares no clip with the one
/// left for it keeps its own number where that is free, or gets the lowest that is.
///
/// @param to `to[cluster]`, the number that a cluster of the first has in the second, each once
/// @param common clips that both have
/// @param moved those of them that are elsewhere in the second, or in a cluster of one only
public record ClusterMatching(int[] to, int common, int moved) {
    /// Compares two partitions by the names of their clips, whatever the order of those.
    public static ClusterMatching of(ClusterAssignment first, ClusterAssignment second) {
        Map<String, Integer> other = new HashMap<>();
        for (int i = 0; i < second.ids().size(); i++) {
            other.put(second.ids().get(i), second.clusters()[i]);
        }
        int size = Math.max(first.clusterCount(), second.clusterCount());
        double[][] shared = new double[size][size];
        int common = 0;
        int both = 0; // noise
        for (int i = 0; i < first.ids().size(); i++) {
            int from = first.clusters()[i];
            Integer to = other.get(first.ids().get(i));
            if (to == null) {
                continue;
            }
            common++;
            if (from >= 0 && to >= 0) {
                shared[from][to]++;
            } else if (from == to) {
                both++;
            }
        }
        int[] to = complete(HungarianMatching.maximise(shared), shared);
        double kept = both;
        for (int from = 0; from < size; from++) {
            kept += shared[from][to[from]];
        }
        return new ClusterMatching(
                Arrays.copyOf(to, first.clusterCount()), common, common - (int) Math.round(kept));
    }

    // Pairs without a clip in common are no pairs: those numbers are given out anew.
    private static int[] complete(int[] match, double[][] shared) {
        int[] to = match.clone();
        boolean[] taken = new boolean[to.length];
        for (int from = 0; from < to.length; from++) {
            if (shared[from][to[from]] > 0) {
                taken[to[from]] = true;
            } else {
                to[from] = -1;
            }
        }
        for (int from = 0; from < to.length; from++) {
            if (to[from] < 0 && !taken[from]) {
                to[from] = from;
                taken[from] = true;
            }
        }
        for (int from = 0; from < to.length; from++) {
            if (to[from] < 0) {
                to[from] =
                        IntStream.range(0, to.length)
                                .filter(n -> !taken[n])
                                .findFirst()
                                .orElse(from);
                taken[to[from]] = true;
            }
        }
        return to;
    }

    /// Clips of each cluster, in the order of the second partition.
    ///
    /// @param counts of the clusters of the first; others come back as they are
    public int[] renumbered(int[] counts) {
        if (counts.length != to.length) {
            return counts;
        }
        int[] renumbered = new int[Math.max(counts.length, largest() + 1)];
        for (int from = 0; from < to.length; from++) {
            renumbered[to[from]] = counts[from];
        }
        return renumbered;
    }

    private int largest() {
        return IntStream.of(to).max().orElse(-1);
    }
}
