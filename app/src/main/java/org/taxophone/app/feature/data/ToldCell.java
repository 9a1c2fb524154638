package org.taxophone.app.feature.data;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.taxophone.dataset.SkippedFile;

/// A cell whose whole text is told by a tooltip, as a column may be too narrow for it.
final class ToldCell extends TableCell<SkippedFile, String> {
    private static final double TIP_WIDTH = 480;

    private final Tooltip tip = new Tooltip();

    ToldCell() {
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        String text = empty || item == null ? "" : item;
        setText(text);
        tip.setText(text);
        setTooltip(text.isEmpty() ? null : tip);
    }
}
