package org.taxophone.app.feature.data;

import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Keys and clicks of the clip table: a click plays, arrows go on and play, Space plays or stops,
/// Esc is silence, F2 writes the label.
final class ClipTableHands {
    private static final int ABOVE = 3;

    private final TableView<ClipRow> table;
    private final DataViewModel model;
    private final Runnable editLabel;
    private boolean arrow;

    ClipTableHands(TableView<ClipRow> table, DataViewModel model, Runnable editLabel) {
        this.table = table;
        this.model = model;
        this.editLabel = editLabel;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getFocusModel()
                .focusedItemProperty()
                .addListener((v, before, after) -> passBy(after));
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.F2) {
            editLabel.run();
            event.consume();
            return;
        }
        arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            model.audition().toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.audition().stop();
            event.consume();
        }
    }

    private void passBy(@Nullable ClipRow row) {
        if (arrow && row != null) {
            arrow = false;
            model.audition().passBy(row.id(), row.sound());
        }
    }

    private void clicked(MouseEvent event) {
        boolean onRow =
                event.getPickResult().getIntersectedNode() instanceof Node node && inRow(node);
        ClipRow row = table.getSelectionModel().getSelectedItem();
        if (event.getButton() == MouseButton.PRIMARY
                && onRow
                && row != null
                && event.isStillSincePress()
                && !event.isShiftDown()
                && !event.isShortcutDown()) {
            model.play(row);
        }
    }

    private static boolean inRow(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }

    /// Moves the current row and plays it, as the arrow keys do.
    void step(int by) {
        int at = table.getSelectionModel().getSelectedIndex() + by;
        if (at >= 0 && at < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - ABOVE));
            model.play(table.getItems().get(at));
        }
    }
}
