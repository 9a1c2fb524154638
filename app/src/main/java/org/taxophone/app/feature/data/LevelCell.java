package org.taxophone.app.feature.data;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.LevelBar;

/// A level in dBFS.
final class LevelCell extends TableCell<ClipRow, Double> {
    private static final double BAR = 70;

    private final LevelBar content = new LevelBar(BAR);

    @Override
    protected void updateItem(@Nullable Double level, boolean empty) {
        super.updateItem(level, empty);
        if (empty || level == null) {
            setGraphic(null);
        } else {
            content.show(level);
            setGraphic(content);
        }
    }
}
