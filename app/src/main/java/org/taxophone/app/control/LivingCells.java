package org.taxophone.app.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;

/// Has the cells of a list or a table show anew what they show, where something has changed of
/// which the items do not tell. `refresh()` of a list makes all its cells anew for that, which
/// takes as long as to show the list for the first time.
public final class LivingCells {
    private LivingCells() {}

    /// A cell that can show its item again.
    @FunctionalInterface
    public interface Cell {
        void showAgain();
    }

    /// A cell of a list that shows again what it shows.
    public abstract static class InList<T> extends ListCell<T> implements Cell {
        @Override
        public final void showAgain() {
            updateItem(getItem(), isEmpty());
        }
    }

    /// A cell of a table that shows again what it shows.
    public abstract static class InTable<S, T> extends TableCell<S, T> implements Cell {
        @Override
        public final void showAgain() {
            updateItem(getItem(), isEmpty());
        }
    }

    /// Tells all cells within a list or table, those that are waiting to be used too.
    public static void showAgain(Parent list) {
        for (Node node : list.getChildrenUnmodifiable()) {
            if (node instanceof Cell cell) {
                cell.showAgain();
            }
            // a list measures with a cell that nobody sees, in a parent that nobody sees
            if (node instanceof Parent parent && (node.isVisible() || node instanceof Cell)) {
                showAgain(parent);
            }
        }
    }
}
