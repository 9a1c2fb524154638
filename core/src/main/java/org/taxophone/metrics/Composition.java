package org.taxophone.metrics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;

/// Which clusters of one partition became which of another: how many clips each pair has in common.
/// Clips that only one of them has, or that are noise in either, are left out.
///
/// @param counts `counts[i][j]`, the clips in cluster `rows.get(i)` of the first partition and
/// `columns.get(j)` of the second; not copied
/// @param rows clusters of the first that have clips, by number
/// @param columns clusters of the second that have clips, each below the row that it shares most
/// with, so that what stayed together lies near the diagonal
public record Composition(int[][] counts, List<Integer> rows, List<Integer> columns) {
    public Composition {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /// Compares two partitions by the names of their clips, whatever the order of those.
    public static Composition of(ClusterAssignment first, ClusterAssignment second) {
        Map<String, Integer> other = new HashMap<>();
        for (int i = 0; i < second.ids().size(); i++) {
            other.put(second.ids().get(i), second.clusters()[i]);
        }
        int[][] all = new int[first.clusterCount()][second.clusterCount()];
        for (int i = 0; i < first.ids().size(); i++) {
            int from = first.clusters()[i];
            int to = other.getOrDefault(first.ids().get(i), -1);
            if (from >= 0 && to >= 0) {
                all[from][to]++;
            }
        }
        List<Integer> rows =
                IntStream.range(0, all.length)
                        .filter(row -> IntStream.of(all[row]).sum() > 0)
                        .boxed()
                        .toList();
        List<Integer> columns =
                IntStream.range(0, second.clusterCount())
                        .filter(column -> largest(all, column) >= 0)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingInt(column -> largest(all, column))
                                        .thenComparing(
                                                column -> -all[largest(all, column)][column]))
                        .toList();
        int[][] counts = new int[rows.size()][columns.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                counts[i][j] = all[rows.get(i)][columns.get(j)];
            }
        }
        return new Composition(counts, rows, columns);
    }

    // The row that shares most with a column, -1 where none shares anything.
    private static int largest(int[][] counts, int column) {
        int best = -1;
        for (int row = 0; row < counts.length; row++) {
            int most = best < 0 ? 0 : counts[best][column];
            best = counts[row][column] > most ? row : best;
        }
        return best;
    }
}
