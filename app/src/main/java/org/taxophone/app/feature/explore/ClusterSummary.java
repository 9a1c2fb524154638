package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.taxophone.app.session.Selection;
import org.taxophone.project.curation.CuratedCluster;

/// One cluster in the list, or the clips of no cluster.
///
/// @param cluster from 0, or [Selection#NOISE]
/// @param count clips
/// @param purity share of its most frequent label; empty without labels
/// @param majority its most frequent label, if it is that of at least half of the clips
/// @param spread mean distance of its clips to their middle, in units of the space
/// @param typical ids of up to three typical clips
/// @param said what a person said of it; empty for noise
record ClusterSummary(
        int cluster,
        int count,
        OptionalDouble purity,
        Optional<String> majority,
        double spread,
        List<String> typical,
        Optional<CuratedCluster> said) {
    private static final int EXAMPLES = 3;
    private static final double HALF = 0.5;

    boolean isNoise() {
        return cluster == Selection.NOISE;
    }

    /// The name that a person gave; empty for none.
    String name() {
        return said.map(CuratedCluster::name).orElse("");
    }

    /// All clusters of a run that there are, by number, and noise where there is any.
    static List<ClusterSummary> all(ExploredRun run) {
        int k = run.assignment().clusterCount();
        Optional<String> column = run.dataset().labelColumn();
        List<String> names = column.map(run.dataset()::labelNames).orElse(List.of());
        int[][] labels = column.map(name -> labelCounts(run, name)).orElse(new int[k + 1][0]);
        List<List<Integer>> rows = rowsByCluster(run);
        List<ClusterSummary> summaries = new ArrayList<>();
        for (int cluster = 0; cluster <= k; cluster++) {
            boolean noise = cluster == k;
            if (noise ? rows.get(k).isEmpty() : !run.curation().has(cluster + 1)) {
                continue; // merged into another, or no noise
            }
            int best = largest(labels[cluster]);
            int labelled = noise ? 0 : IntStream.of(labels[cluster]).sum();
            double purity = labelled == 0 ? 0 : labels[cluster][best] / (double) labelled;
            summaries.add(
                    new ClusterSummary(
                            noise ? Selection.NOISE : cluster,
                            rows.get(cluster).size(),
                            labelled == 0 ? OptionalDouble.empty() : OptionalDouble.of(purity),
                            labelled > 0 && purity >= HALF
                                    ? Optional.of(names.get(best))
                                    : Optional.empty(),
                            spread(run, rows.get(cluster)),
                            examples(run, rows.get(cluster)),
                            noise
                                    ? Optional.empty()
                                    : Optional.of(run.curation().cluster(cluster + 1))));
        }
        return List.copyOf(summaries);
    }

    private static double spread(ExploredRun run, List<Integer> rows) {
        double sum = 0;
        for (int row : rows) {
            sum += run.ranking().distances()[row];
        }
        return rows.isEmpty() ? 0 : sum / rows.size();
    }

    private static int[][] labelCounts(ExploredRun run, String column) {
        int classes = run.dataset().labelNames(column).size();
        int noise = run.assignment().clusterCount();
        int[][] counts = new int[noise + 1][classes];
        int[] labels = run.classes(column);
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] >= 0) {
                counts[run.cluster(row) < 0 ? noise : run.cluster(row)][labels[row]]++;
            }
        }
        return counts;
    }

    private static List<List<Integer>> rowsByCluster(ExploredRun run) {
        List<List<Integer>> rows = new ArrayList<>();
        int noise = run.assignment().clusterCount();
        for (int cluster = 0; cluster <= noise; cluster++) {
            rows.add(new ArrayList<>());
        }
        for (int row = 0; row < run.size(); row++) {
            rows.get(run.cluster(row) < 0 ? noise : run.cluster(row)).add(row);
        }
        return rows;
    }

    private static int largest(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }

    /// The most typical clips, of different speakers (or whatever the second column says) where
    /// there are such.
    private static List<String> examples(ExploredRun run, List<Integer> rows) {
        List<Integer> ranked =
                run.ranking().mostTypicalFirst(rows.stream().mapToInt(Integer::intValue));
        Optional<String> source =
                run.dataset().columns().stream()
                        .filter(name -> !run.dataset().labelColumn().equals(Optional.of(name)))
                        .findFirst();
        List<String> examples = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row : ranked) {
            String from = source.map(name -> run.value(row, name)).orElse("");
            if (examples.size() < EXAMPLES && (from.isEmpty() || seen.add(from))) {
                examples.add(run.id(row));
            }
        }
        for (int row : ranked) {
            if (examples.size() < EXAMPLES && !examples.contains(run.id(row))) {
                examples.add(run.id(row));
            }
        }
        return List.copyOf(examples);
    }
}
