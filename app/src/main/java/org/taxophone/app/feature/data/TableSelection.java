package org.taxophone.app.feature.data;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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
        Set<String> ids = selection.clips();
        int[] indices =
                IntStream.range(0, table.getItems().size())
                        .filter(i -> ids.contains(table.getItems().get(i).id()))
                        .toArray();
        table.getSelectionModel().clearSelection();
        if (indices.length > 0) {
            table.getSelectionModel().selectIndices(indices[0], indices);
        }
        syncing = false;
    }
}
