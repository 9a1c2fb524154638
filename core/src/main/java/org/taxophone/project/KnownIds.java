package org.taxophone.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.projection.Projection;

/// The ids of a project's clips. What is read of a run names the clips once more: it is given the
/// same words, and where it is of all clips the same list, as every reading would else keep its own
/// 100,000.
record KnownIds(Optional<Dataset> dataset) {
    ClusterAssignment in(ClusterAssignment read) {
        List<String> ids = known(read.ids());
        return ids == read.ids()
                ? read
                : new ClusterAssignment(
                        ids, read.clusterCount(), read.clusters(), read.probabilities());
    }

    Projection in(Projection read) {
        List<String> ids = known(read.ids());
        return ids == read.ids() ? read : new Projection(read.method(), ids, read.x(), read.y());
    }

    private List<String> known(List<String> read) {
        return dataset.map(clips -> clips.ids().equals(read) ? clips.ids() : words(clips, read))
                .orElse(read);
    }

    private static List<String> words(Dataset clips, List<String> read) {
        return read.stream().map(id -> word(clips, id)).toList();
    }

    private static String word(Dataset clips, String id) {
        int at = clips.indexOf(id);
        return at < 0 ? id : clips.ids().get(at);
    }

    /// The ids in the first column of a table, which is read now.
    Column column() {
        return new Column(dataset.orElse(null));
    }

    /// Takes one id a row. While they are those of the clips in their order, no text is made.
    static final class Column {
        private final @Nullable Dataset clips;
        private final List<String> expected;
        private final List<String> others = new ArrayList<>(); // from the first one that differs
        private int same;

        private Column(@Nullable Dataset clips) {
            this.clips = clips;
            expected = clips == null ? List.of() : clips.ids();
        }

        /// Takes the id of the current row.
        void add(CsvRows rows) {
            if (others.isEmpty() && same < expected.size() && rows.says(0, expected.get(same))) {
                same++;
            } else {
                String id = rows.text(0);
                others.add(clips == null ? id : word(clips, id));
            }
        }

        /// Ids taken so far.
        int size() {
            return same + others.size();
        }

        /// All of them.
        List<String> all() {
            if (others.isEmpty() && same == expected.size()) {
                return expected;
            }
            List<String> all = new ArrayList<>(expected.subList(0, same));
            all.addAll(others);
            return List.copyOf(all);
        }
    }
}
