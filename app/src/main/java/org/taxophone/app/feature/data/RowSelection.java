package org.taxophone.app.feature.data;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Whole rows of a table, any number of them. The one that a table comes with keeps an object for
/// each and compares them with one another: to choose 50,000 took it seconds.
///
/// It does not follow the rows when they are sorted or filtered: whoever does that chooses anew.
final class RowSelection<S> extends TableView.TableViewSelectionModel<S> {
    private final BitSet chosen = new BitSet();
    private int[] rows = {};
    private final Rows<Integer> indices = new Rows<>(row -> row);
    private final Rows<S> items = new Rows<>(this::getModelItem);

    @SuppressWarnings("rawtypes") // so the table declares it
    private final Rows<TablePosition> cells =
            new Rows<>(row -> new TablePosition<>(getTableView(), row, null));

    RowSelection(TableView<S> table) {
        super(table);
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    // ---- what is chosen

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<S> getSelectedItems() {
        return items;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the table declares it
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isSelected(int row) {
        return row >= 0 && chosen.get(row);
    }

    @Override
    public boolean isSelected(int row, @Nullable TableColumn<S, ?> column) {
        return isSelected(row);
    }

    @Override
    public boolean isEmpty() {
        return rows.length == 0;
    }

    // ---- choosing

    @Override
    public void select(int row) {
        if (within(row)) {
            chosen.set(row);
            lead(row);
        }
    }

    @Override
    public void clearAndSelect(int row) {
        if (within(row)) {
            chosen.clear();
            chosen.set(row);
            lead(row);
        }
    }

    @Override
    public void select(S item) {
        int row = getTableModel().indexOf(item);
        if (row >= 0) {
            select(row);
        }
    }

    @Override
    public void selectIndices(int row, int @Nullable ... others) {
        int[] more = others == null ? new int[0] : others;
        int last =
                IntStream.concat(IntStream.of(row), IntStream.of(more))
                        .filter(this::within)
                        .peek(chosen::set)
                        .reduce(-1, (before, now) -> now);
        if (last >= 0) {
            lead(last);
        }
    }

    @Override
    public void selectAll() {
        int count = getItemCount();
        if (count > 0) {
            chosen.set(0, count);
            lead(within(getFocusedIndex()) ? getFocusedIndex() : 0);
        }
    }

    @Override
    public void clearSelection(int row) {
        if (isSelected(row)) {
            chosen.clear(row);
            told();
            setSelectedIndex(isEmpty() ? -1 : rows[rows.length - 1]);
        }
    }

    @Override
    public void clearSelection() {
        if (!isEmpty()) {
            chosen.clear();
            told();
        }
        setSelectedIndex(-1);
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(getItemCount() - 1);
    }

    @Override
    public void select(int row, @Nullable TableColumn<S, ?> column) {
        select(row);
    }

    @Override
    public void clearAndSelect(int row, @Nullable TableColumn<S, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection(int row, @Nullable TableColumn<S, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectLeftCell() {}

    @Override
    public void selectRightCell() {}

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    private boolean within(int row) {
        return row >= 0 && row < getItemCount();
    }

    private void lead(int row) {
        setSelectedIndex(row);
        focus(row);
        told();
    }

    private void told() {
        rows = chosen.stream().toArray();
        indices.changed(0, rows.length);
        items.changed(0, rows.length);
        // the table remembers the last few cells, and would look at each of 100,000 for it
        int lead = Arrays.binarySearch(rows, getSelectedIndex());
        int last = lead < 0 ? rows.length - 1 : lead;
        cells.changed(Math.max(0, last), last + 1);
    }

    /// The chosen rows in one of the forms in which a table wants to see them.
    private final class Rows<E> extends ObservableListBase<E> {
        private final IntFunction<E> form;

        Rows(IntFunction<E> form) {
            this.form = form;
        }

        @Override
        public E get(int index) {
            return form.apply(rows[index]);
        }

        @Override
        public int size() {
            return rows.length;
        }

        /// @param from where the rows begin that are told to be new
        /// @param to where they end
        void changed(int from, int to) {
            fireChange(new New<>(this, from, to));
        }
    }

    /// Says that something is new, without a list of what was there.
    private static final class New<E> extends ListChangeListener.Change<E> {
        private static final int[] NO_PERMUTATION = {};
        private final int from;
        private final int to;
        private boolean told;

        New(ObservableList<E> list, int from, int to) {
            super(list);
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return from;
        }

        @Override
        public int getTo() {
            return to;
        }

        @Override
        public List<E> getRemoved() {
            return List.of();
        }

        @Override
        protected int[] getPermutation() {
            return NO_PERMUTATION;
        }
    }
}
