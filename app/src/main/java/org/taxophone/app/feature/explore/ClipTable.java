package org.taxophone.app.feature.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.LatestLoad;

/// The clips of the explored run as a table: those of the chosen cluster, or all of them, in an
/// order by its fields. Sorted away from the UI thread, because there may be 100,000.
final class ClipTable {
    /// A field that rows are sorted by.
    record SortKey(ClipField field, boolean descending) {}

    private final Selection selection;
    private final ClipActs acts;
    private final ObservableValue<@Nullable ExploredRun> explored;
    private final LatestLoad sorts;
    private final ReadOnlyObjectWrapper<List<ClipField>> fields =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Integer>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<List<SortKey>> order = new SimpleObjectProperty<>(List.of());
    private @Nullable ExploredRun sorted;

    ClipTable(
            Selection selection,
            ClipActs acts,
            ObservableValue<@Nullable ExploredRun> explored,
            LatestLoad sorts) {
        this.selection = selection;
        this.acts = acts;
        this.explored = explored;
        this.sorts = sorts;
        explored.addListener((value, before, now) -> showRun(now));
        selection.clusterProperty().addListener((value, before, now) -> sort());
        order.addListener((value, before, now) -> sort());
        showRun(explored.getValue());
    }

    /// What is told of each clip.
    ReadOnlyObjectProperty<List<ClipField>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    /// Rows of the run in their order.
    ReadOnlyObjectProperty<List<Integer>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// What they are sorted by, the most important first; empty for the order of the run.
    ObjectProperty<List<SortKey>> orderProperty() {
        return order;
    }

    /// Place of the current clip in the table, -1 if it is not in it.
    int current() {
        ExploredRun run = explored.getValue();
        int row = run == null ? -1 : run.row(selection.current());
        return row < 0 ? -1 : rows.get().indexOf(row);
    }

    /// An arrow key: so many places down, below 0 up.
    void step(int places) {
        acts.stepIn(rows.get(), places);
    }

    /// A click on a row: alone, added up to here from the current clip, or toggled.
    void pick(int place, boolean range, boolean toggle) {
        ExploredRun run = explored.getValue();
        if (run == null || place < 0 || place >= rows.get().size()) {
            return;
        }
        int from = current();
        if (range && from >= 0) {
            List<String> between =
                    rows.get().subList(Math.min(from, place), Math.max(from, place) + 1).stream()
                            .map(run::id)
                            .toList();
            acts.pickAll(between, toggle ? SelectMode.ADD : SelectMode.REPLACE);
        } else {
            SelectMode mode = toggle ? SelectMode.TOGGLE : SelectMode.REPLACE;
            acts.pick(run.id(rows.get().get(place)), mode);
        }
    }

    private void showRun(@Nullable ExploredRun run) {
        ExploredRun before = sorted;
        if (run == null || before == null || before.number() != run.number()) {
            rows.set(List.of()); // rows of another run mean nothing here
        }
        List<ClipField> now = run == null ? List.of() : ClipField.of(run);
        if (!now.equals(fields.get())) {
            fields.set(now);
            order.set(order.get().stream().filter(key -> now.contains(key.field())).toList());
        }
        sort();
    }

    private void sort() {
        ExploredRun run = explored.getValue();
        if (run == null) {
            sorts.forget();
            return;
        }
        int cluster = selection.clusterProperty().get();
        List<SortKey> keys = order.get();
        sorts.load(
                () -> sorted(run, cluster, keys),
                now -> {
                    sorted = run;
                    rows.set(now);
                },
                problem -> rows.set(sorted(run, cluster, List.of())));
    }

    /// Rows of a cluster as it is chosen, in order; equal rows stay in the order of the run.
    static List<Integer> sorted(ExploredRun run, int cluster, List<SortKey> keys) {
        var rows = IntStream.range(0, run.size()).filter(row -> run.isIn(row, cluster)).boxed();
        return keys.stream()
                .map(key -> key.field().order(run, key.descending()))
                .reduce(Comparator::thenComparing)
                .map(rows::sorted)
                .orElse(rows)
                .toList();
    }
}
