package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.Familiarity;

/// What the colours of the map mean.
///
/// @param groups the group of each row, from 0; -1 for none
/// @param names of the groups; empty when colours are a scale from 0 to 1
/// @param steps colours of the scale, 0 when colours are groups
record Colouring(int[] groups, List<String> names, int steps) {
    /// The chosen thing.
    sealed interface Choice {
        record Cluster() implements Choice {}

        record Column(String name) implements Choice {}

        record Confidence() implements Choice {}

        /// Like the clips of the model that the run applies, or not.
        record Distance() implements Choice {}

        /// As it is remembered.
        default String text() {
            return switch (this) {
                case Cluster cluster -> CLUSTER;
                case Confidence confidence -> CONFIDENCE;
                case Distance distance -> DISTANCE;
                case Column column -> COLUMN + column.name();
            };
        }

        /// From what was remembered; by cluster where that says nothing.
        static Choice of(String text) {
            if (text.startsWith(COLUMN)) {
                return new Column(text.substring(COLUMN.length()));
            }
            return switch (text) {
                case CONFIDENCE -> new Confidence();
                case DISTANCE -> new Distance();
                default -> new Cluster();
            };
        }
    }

    private static final String COLUMN = "column:";
    private static final String CONFIDENCE = "confidence";
    private static final String DISTANCE = "distance";
    private static final String CLUSTER = "cluster";

    private static final int STEPS = 32;

    /// What can colour the map of a run: clusters, every column, confidence, and distance from the
    /// model that it applies.
    static List<Choice> choices(@Nullable ExploredRun run) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice.Cluster());
        if (run != null) {
            run.dataset().columns().forEach(name -> all.add(new Choice.Column(name)));
            if (run.assignment().probabilities().length > 0) {
                all.add(new Choice.Confidence());
            }
            if (run.distances().length > 0) {
                all.add(new Choice.Distance());
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
            case Choice.Distance distance -> byDistance(run);
        };
    }

    private static Colouring byCluster(ExploredRun run) {
        List<String> names =
                IntStream.rangeClosed(1, run.assignment().clusterCount())
                        .mapToObj(Integer::toString)
                        .toList();
        return new Colouring(run.assignment().clusters(), names, 0);
    }

    private static Colouring byDistance(ExploredRun run) {
        int[] groups = new int[run.size()];
        for (int row = 0; row < run.distances().length; row++) {
            groups[row] = run.distances()[row] > Familiarity.LIMIT ? 1 : 0;
        }
        return new Colouring(
                groups,
                List.of(
                        Messages.text("explore.distance.like"),
                        Messages.text("explore.distance.unlike")),
                0);
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
