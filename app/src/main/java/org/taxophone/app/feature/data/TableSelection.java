package org.taxophone.app.feature.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import org.taxophone.app.session.Selection;

/// Keeps the rows that are chosen in the table and the selection of the workbench the same.
final class TableSelection {
    private final TableView<ClipRow> table;
    private final Selection selection;
    private boolean syncing;

    TableSelection(TableView<ClipRow> table, Selection selection) {
        this.table = table;
        this.selection = selection;
        table.setSelectionModel(new RowSelection<>(table));
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ClipRow>) change -> take());
        selection.clipsProperty().addListener((v, before, after) -> show());
        table.sceneProperty().addListener((v, before, after) -> show());
        table.itemsProperty()
                .addListener(
                        (v, before, items) ->
                                items.addListener((ListChangeListener<ClipRow>) change -> show()));
    }

    private void take() {
        if (syncing) {
            return;
        }
        syncing = true;
        List<String> ids =
                table.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .map(ClipRow::id)
                        .toList();
        ClipRow focused = table.getFocusModel().getFocusedItem();
        if (!ids.isEmpty()) {
            selection.selectAll(ids);
            if (focused != null && selection.contains(focused.id())) {
                selection.currentProperty().set(focused.id());
            }
        }
        syncing = false;
    }

    /// Chooses the rows of the selection in the table.
    void show() {
        if (syncing || table.getScene() == null) { // out of sight: once it comes on show
            return;
        }
        syncing = true;
        int[] indices = rows(table.getItems(), selection.clips());
        table.getSelectionModel().clearSelection();
        if (indices.length > 0) {
            table.getSelectionModel().selectIndices(indices[0], indices);
        }
        syncing = false;
    }

    // each clip has one row: after the last of them nothing is looked for
    private static int[] rows(List<ClipRow> all, Set<String> ids) {
        int[] found = new int[Math.min(all.size(), ids.size())];
        int count = 0;
        for (int row = 0; row < all.size() && count < found.length; row++) {
            if (ids.contains(all.get(row).id())) {
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
