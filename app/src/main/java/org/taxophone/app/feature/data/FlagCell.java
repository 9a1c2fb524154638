package org.taxophone.app.feature.data;

import java.util.stream.Collectors;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.LateTip;

/// What deserves a look in a clip, in words with a sign.
final class FlagCell extends TableCell<ClipRow, ClipRow> {
    private final FontIcon icon = new FontIcon("fth-alert-triangle");
    private final LateTip tip = new LateTip(this);

    FlagCell() {
        icon.getStyleClass().add("flag-icon");
        getStyleClass().add("flag-cell");
    }

    @Override
    protected void updateItem(@Nullable ClipRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean flagged = !empty && row != null && !row.flags().isEmpty();
        String words =
                flagged && row != null
                        ? row.flags().stream().map(FlagWords::of).collect(Collectors.joining(", "))
                        : "";
        setText(words);
        setGraphic(flagged ? icon : null);
        tip.say(() -> words);
    }
}
