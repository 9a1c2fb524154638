package org.taxophone.app.feature.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.LatestLoad;

/// Sorts the table as its columns ask. Names and numbers of 100,000 clips are compared away from
/// the UI thread; there, only the places that they come to are.
final class TableOrder {
    private final TableView<ClipRow> table;
    private final SortedList<ClipRow> sorted;
    private final ObservableList<ClipRow> rows;
    private final LatestLoad sorts;

    /// @param rows all clips
    /// @param sorted what the table shows of them
    TableOrder(
            TableView<ClipRow> table,
            ObservableList<ClipRow> rows,
            SortedList<ClipRow> sorted,
            LatestLoad sorts) {
        this.table = table;
        this.rows = rows;
        this.sorted = sorted;
        this.sorts = sorts;
        table.setSortPolicy(
                view -> {
                    sort();
                    return true;
                });
        rows.addListener((ListChangeListener<ClipRow>) change -> sort());
    }

    private void sort() {
        Comparator<ClipRow> wanted = table.getComparator();
        if (wanted == null) {
            sorts.forget();
            sorted.setComparator(null);
            return;
        }
        List<ClipRow> all = List.copyOf(rows);
        sorts.load(() -> places(all, wanted), this::sort, problem -> sorted.setComparator(wanted));
    }

    private void sort(int[] places) {
        sorted.setComparator(Comparator.comparingInt(row -> place(places, row)));
    }

    // Rows that came since are sorted in once their own sorting is done.
    private static int place(int[] places, ClipRow row) {
        return row.place() < places.length ? places[row.place()] : Integer.MAX_VALUE;
    }

    private static int[] places(List<ClipRow> all, Comparator<@Nullable ClipRow> wanted) {
        List<ClipRow> inOrder = all.stream().sorted(wanted).toList();
        int[] places = new int[all.size()];
        IntStream.range(0, places.length).forEach(i -> places[inOrder.get(i).place()] = i);
        return places;
    }
}
