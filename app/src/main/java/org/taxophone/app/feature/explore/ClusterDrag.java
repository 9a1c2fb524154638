package org.taxophone.app.feature.explore;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;

/// Dragging one row on another merges the two; while it hovers it is said what will happen.
final class ClusterDrag {
    private static final String WORD = "application/x-taxophone-cluster";
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("merge-target");

    private final ExploreViewModel model;
    private final ListCell<ClusterSummary> cell;
    private final Tooltip words = new Tooltip();

    ClusterDrag(ExploreViewModel model, ListCell<ClusterSummary> cell) {
        this.model = model;
        this.cell = cell;
        cell.setOnDragDetected(
                event -> {
                    ClusterSummary item = cell.getItem();
                    if (item != null && !item.isNoise()) {
                        ClipboardContent content = new ClipboardContent();
                        content.put(format(), item.cluster());
                        Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
                        board.setContent(content);
                        board.setDragView(cell.snapshot(null, null));
                        event.consume();
                    }
                });
        cell.setOnDragOver(
                event -> {
                    if (from(event) >= 0) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        event.consume();
                    }
                });
        cell.setOnDragEntered(event -> hover(event, true));
        cell.setOnDragExited(event -> hover(event, false));
        cell.setOnDragDropped(
                event -> {
                    int from = from(event);
                    ClusterSummary item = cell.getItem();
                    if (from >= 0 && item != null) {
                        model.curation().merge(from + 1, item.cluster() + 1);
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(WORD);
        return known == null ? new DataFormat(WORD) : known;
    }

    /// The cluster that is dragged over this one, -1 where it cannot be merged with it.
    private int from(DragEvent event) {
        ClusterSummary item = cell.getItem();
        @Nullable Object dragged = event.getDragboard().getContent(format());
        boolean other =
                item != null
                        && !item.isNoise()
                        && dragged instanceof Integer from
                        && from != item.cluster();
        return other ? (Integer) dragged : -1;
    }

    private void hover(DragEvent event, boolean entered) {
        ClusterSummary item = cell.getItem();
        int from = from(event);
        boolean target = entered && from >= 0 && item != null;
        cell.pseudoClassStateChanged(TARGET, target);
        if (target && item != null) {
            words.setText(Messages.text("curate.merge-into", from + 1, item.cluster() + 1));
            words.show(cell, event.getScreenX() + 16, event.getScreenY() + 12);
        } else {
            words.hide();
        }
    }
}
