package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;

/// By what the wall is parted into sections.
///
/// @param kind by nothing, by cluster or by a column
/// @param column its name, empty for the other kinds
record WallGroup(Kind kind, String column) {
    enum Kind {
        NONE,
        CLUSTER,
        COLUMN
    }

    /// One wall of all clips.
    static final WallGroup NONE = new WallGroup(Kind.NONE, "");

    /// A section each cluster.
    static final WallGroup CLUSTER = new WallGroup(Kind.CLUSTER, "");

    /// More values than this are no sections any more.
    private static final int MOST_VALUES = 100;

    /// Clips that stand under one heading.
    ///
    /// @param cluster of all of them, as [Selection] has it; [Selection#NO_CLUSTER] if it is by
    /// something else
    /// @param title of the heading, empty for a wall without sections
    record Section(int cluster, String title, List<Integer> rows) {}

    static WallGroup by(String column) {
        return new WallGroup(Kind.COLUMN, column);
    }

    /// What a run can be parted by.
    static List<WallGroup> choices(@Nullable ExploredRun run) {
        List<WallGroup> all = new ArrayList<>(List.of(NONE, CLUSTER));
        if (run != null) {
            run.dataset().columns().stream()
                    .filter(name -> run.dataset().labelNames(name).size() <= MOST_VALUES)
                    .forEach(name -> all.add(by(name)));
        }
        return all;
    }

    boolean fits(@Nullable ExploredRun run) {
        return kind != Kind.COLUMN || choices(run).contains(this);
    }

    /// The sections in the order of clusters or values, what belongs to none last; within each the
    /// rows stay in their order.
    ///
    /// @param names what a cluster is called
    List<Section> sections(ExploredRun run, List<Integer> rows, IntFunction<String> names) {
        if (kind == Kind.NONE) {
            return rows.isEmpty()
                    ? List.of()
                    : List.of(new Section(Selection.NO_CLUSTER, "", rows));
        }
        int[] groups = kind == Kind.CLUSTER ? run.assignment().clusters() : run.classes(column);
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int row : rows) {
            int group = groups[row] < 0 ? Integer.MAX_VALUE : groups[row];
            parts.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
        }
        List<Section> sections = new ArrayList<>();
        parts.forEach((group, part) -> sections.add(section(run, group, part, names)));
        return sections;
    }

    private Section section(
            ExploredRun run, int group, List<Integer> rows, IntFunction<String> names) {
        boolean none = group == Integer.MAX_VALUE;
        if (kind == Kind.CLUSTER) {
            int cluster = none ? Selection.NOISE : group;
            return new Section(cluster, names.apply(cluster), rows);
        }
        String title =
                none
                        ? Messages.text("explore.legend.no-value")
                        : run.dataset().labelNames(column).get(group);
        return new Section(Selection.NO_CLUSTER, title, rows);
    }
}
