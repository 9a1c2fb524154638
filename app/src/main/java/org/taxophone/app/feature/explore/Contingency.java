package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taxophone.app.control.heatmap.HeatmapCell;
import org.taxophone.app.control.heatmap.HeatmapData;
import org.taxophone.app.session.Selection;
import org.taxophone.metrics.HungarianMatching;

/// What each cluster is made of, by a column: counts, in an order that can be read.
///
/// @param column whose values are the columns
/// @param clusters cluster of each row of the matrix
/// @param data the matrix
record Contingency(String column, List<Integer> clusters, HeatmapData data) {
    /// How the rows of the matrix are ordered.
    enum Order {
        BEST_MATCH,
        AS_LISTED,
        BY_SIZE
    }

    /// Counts the rows of a run.
    ///
    /// @param names what a cluster is called, by number
    static Contingency of(ExploredRun run, String column, Order order, IntFunction<String> names) {
        List<String> labels = run.dataset().labelNames(column);
        int k = run.assignment().clusterCount();
        int[][] counts = new int[k + 1][labels.size()]; // noise last
        int[] classes = run.classes(column);
        for (int row = 0; row < classes.length; row++) {
            if (classes[row] >= 0) {
                counts[run.cluster(row) < 0 ? k : run.cluster(row)][classes[row]]++;
            }
        }
        List<Integer> clusters =
                ordered(counts, order, labels.size()).stream()
                        .filter(c -> c < k && run.curation().has(c + 1))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (run.assignment().noise() > 0) {
            clusters.add(k);
        }
        HeatmapData data =
                new HeatmapData(
                        clusters.stream()
                                .map(c -> c == k ? Selection.NOISE : c)
                                .map(c -> new HeatmapData.Row(c, names.apply(c)))
                                .toList(),
                        labels,
                        clusters.stream().map(c -> counts[c]).toArray(int[][]::new));
        clusters.replaceAll(c -> c == k ? Selection.NOISE : c);
        return new Contingency(column, List.copyOf(clusters), data);
    }

    /// Ids of the clips in the given cells.
    List<String> clips(ExploredRun run, Iterable<HeatmapCell> cells) {
        int[] classes = run.classes(column);
        List<String> ids = new ArrayList<>();
        for (HeatmapCell cell : cells) {
            int cluster = clusters.get(cell.row());
            for (int row = 0; row < run.size(); row++) {
                if (run.isIn(row, cluster) && classes[row] == cell.column()) {
                    ids.add(run.id(row));
                }
            }
        }
        return ids;
    }

    private static List<Integer> ordered(int[][] counts, Order order, int labels) {
        Comparator<Integer> bySize =
                Comparator.comparingInt((Integer c) -> -IntStream.of(counts[c]).sum());
        Comparator<Integer> comparator =
                switch (order) {
                    case AS_LISTED -> Comparator.naturalOrder();
                    case BY_SIZE -> bySize;
                    case BEST_MATCH -> byMatch(counts, labels).thenComparing(bySize);
                };
        return IntStream.range(0, counts.length).boxed().sorted(comparator).toList();
    }

    /// Clusters in the order of the labels that they match best, so that agreement lies on the
    /// diagonal; those that are left over come last.
    private static Comparator<Integer> byMatch(int[][] counts, int labels) {
        double[][] weights = new double[counts.length][labels];
        for (int c = 0; c < counts.length; c++) {
            for (int label = 0; label < labels; label++) {
                weights[c][label] = counts[c][label];
            }
        }
        int[] match = HungarianMatching.maximise(weights);
        return Comparator.comparingInt(c -> match[c] < 0 ? Integer.MAX_VALUE : match[c]);
    }
}
