package org.taxophone.app.feature.data;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileView;

/// A small spectrogram in a row.
final class TileCell extends TableCell<ClipRow, ClipRow> {
    private final TileView tile;

    TileCell(SpectrogramTiles tiles, double width, double height) {
        tile = new TileView(tiles, width, height);
    }

    @Override
    protected void updateItem(@Nullable ClipRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            tile.clear();
            setGraphic(null);
        } else {
            tile.show(row.id(), row.sound());
            setGraphic(tile);
        }
    }
}
