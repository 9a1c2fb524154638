package org.taxophone.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.Checks;

/// How far several partitions of the same clips agree with one another: the adjusted Rand index of
/// each pair (Hubert and Arabie 1985).
///
/// Taken over the seeds of one recipe it says how stable the recipe is: 1 where every seed finds
/// the same clusters, about 0 where each finds its own. It needs no labels, and it is no proof: a
/// recipe that always finds the speaker agrees with itself, too.
///
/// @param pairs `pairs.get(i).get(j)`, the ARI of partitions i and j; symmetric, 1 on the diagonal
/// @param clips how many clips all partitions have, and so were compared
public record Agreement(List<List<Double>> pairs, int clips) {
    public Agreement {
        pairs = pairs.stream().map(List::copyOf).toList();
    }

    /// Compares every pair on the clips that all partitions have, whatever their order.
    ///
    /// @throws IllegalArgumentException if there are fewer than two partitions, or no clip is in
    ///     all
    public static Agreement of(List<ClusterAssignment> partitions) {
        Checks.atLeast("partitions", partitions.size(), 2);
        List<int[]> clusters = aligned(partitions);
        int clips = clusters.getFirst().length;
        if (clips == 0) {
            throw new IllegalArgumentException(
                    "partitions must share clips: these "
                            + partitions.size()
                            + " have none in common");
        }
        int count = clusters.size();
        double[][] values = new double[count][count];
        for (int first = 0; first < count; first++) {
            values[first][first] = 1;
            for (int second = 0; second < first; second++) {
                double ari =
                        ExternalMetrics.adjustedRand(clusters.get(first), clusters.get(second));
                values[first][second] = ari;
                values[second][first] = ari;
            }
        }
        List<List<Double>> pairs = new ArrayList<>();
        for (double[] row : values) {
            pairs.add(java.util.Arrays.stream(row).boxed().toList());
        }
        return new Agreement(pairs, clips);
    }

    /// How many partitions were compared.
    public int size() {
        return pairs.size();
    }

    /// Mean ARI over all pairs of different partitions.
    public double mean() {
        return different().stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /// The ARI of the two partitions that agree least.
    public double least() {
        return Collections.min(different());
    }

    /// The ARI of the two partitions that agree most.
    public double most() {
        return Collections.max(different());
    }

    /// Mean ARI of one partition with all others: the highest is the one most like the rest.
    ///
    /// @param partition its place in the list, from 0
    public double meanOf(int partition) {
        double sum = 0;
        for (int other = 0; other < size(); other++) {
            sum += other == partition ? 0 : pairs.get(partition).get(other);
        }
        return sum / (size() - 1);
    }

    private List<Double> different() {
        List<Double> values = new ArrayList<>();
        for (int first = 0; first < size(); first++) {
            values.addAll(pairs.get(first).subList(0, first));
        }
        return values;
    }

    private static List<int[]> aligned(List<ClusterAssignment> partitions) {
        Set<String> common = new HashSet<>(partitions.getFirst().ids());
        partitions.forEach(partition -> common.retainAll(new HashSet<>(partition.ids())));
        List<String> order = partitions.getFirst().ids().stream().filter(common::contains).toList();
        List<int[]> aligned = new ArrayList<>();
        for (ClusterAssignment partition : partitions) {
            Map<String, Integer> cluster = new HashMap<>();
            for (int row = 0; row < partition.ids().size(); row++) {
                cluster.put(partition.ids().get(row), partition.clusters()[row]);
            }
            aligned.add(order.stream().mapToInt(id -> cluster.getOrDefault(id, -1)).toArray());
        }
        return aligned;
    }
}
