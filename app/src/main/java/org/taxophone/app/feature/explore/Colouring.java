package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the colours of the map mean.
///
/// @param groups the group of each row, from 0; -1 for none
/// @param names of the groups; empty when colours are a scale from 0 to 1
/// @param steps colours of the scale, 0 when colours are groups
record Colouring(int[] groups, List<String> names, int steps) {
    /// The chosen thing: clusters, a column's values, or confidence.
    sealed interface Choice {
        record Cluster() implements Choice {}

        record Column(String name) implements Choice {}

        record Confidence() implements Choice {}

        /// As it is remembered.
        default String text() {
            return switch (this) {
                case Cluster cluster -> CLUSTER;
                case Confidence confidence -> CONFIDENCE;
                case Column column -> COLUMN + column.name();
            };
        }

        /// From what was remembered; by cluster where that says nothing.
        static Choice of(String text) {
            return text.startsWith(COLUMN)
                    ? new Column(text.substring(COLUMN.length()))
                    : text.equals(CONFIDENCE) ? new Confidence() : new Cluster();
        }
    }

    private static final String COLUMN = "column:";
    private static final String CONFIDENCE = "confidence";
    private static final String CLUSTER = "cluster";

    private static final int STEPS = 32;

    /// What can colour the map of a run: clusters, every column, confidence.
    static List<Choice> choices(@Nullable ExploredRun run) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice.Cluster());
        if (run != null) {
            run.dataset().columns().forEach(name -> all.add(new Choice.Column(name)));
            if (run.assignment().probabilities().length > 0) {
                all.add(new Choice.Confidence());
            }
        }
        return all;
    }

    boolean isScale() {
        return steps > 0;
    }

    static Colouring of(ExploredRun run, Choice choice) {
        return switch (choice) {
            case Choice.Cluster cluster -> byCluster(run);
            case Choice.Column column ->
                    new Colouring(
                            run.classes(column.name()), run.dataset().labelNames(column.name()), 0);
            case Choice.Confidence confidence -> byConfidence(run);
        };
    }

    private static Colouring byCluster(ExploredRun run) {
        List<String> names =
                IntStream.rangeClosed(1, run.assignment().clusterCount())
                        .mapToObj(Integer::toString)
                        .toList();
        return new Colouring(run.assignment().clusters(), names, 0);
    }

    private static Colouring byConfidence(ExploredRun run) {
        int[] groups = new int[run.size()];
        for (int row = 0; row < groups.length; row++) {
            double share = run.assignment().confidence(row);
            groups[row] = Math.clamp((int) (share * STEPS), 0, STEPS - 1);
        }
        return new Colouring(groups, List.of(), STEPS);
    }
}
