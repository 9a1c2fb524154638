package org.taxophone.app.feature.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A play button; a loudspeaker in the row that is heard.
final class PlayCell extends TableCell<ClipRow, ClipRow> {
    private final ObservableValue<String> playing;
    private final FontIcon icon = new FontIcon("fth-play");
    private final Button button = new Button();

    PlayCell(ObservableValue<String> playing, DataViewModel model) {
        this.playing = playing;
        getStyleClass().add("play-cell");
        button.setGraphic(icon);
        button.getStyleClass().addAll("ghost", "icon-button", "row-button");
        button.setFocusTraversable(false);
        button.setOnAction(
                event -> {
                    ClipRow row = getItem();
                    if (row != null && playing.getValue().equals(row.id())) {
                        model.audition().stop();
                    } else if (row != null) {
                        model.choose(row);
                    }
                });
        playing.addListener((v, before, after) -> mark());
    }

    @Override
    protected void updateItem(@Nullable ClipRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : button);
        mark();
    }

    private void mark() {
        ClipRow row = getItem();
        boolean heard = row != null && playing.getValue().equals(row.id());
        icon.setIconLiteral(heard ? "fth-volume-2" : "fth-play");
        icon.getStyleClass().removeAll("accent-text");
        if (heard) {
            icon.getStyleClass().add("accent-text");
        }
    }
}
