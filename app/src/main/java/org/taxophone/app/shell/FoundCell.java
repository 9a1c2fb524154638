package org.taxophone.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the palette: what it is, why it cannot be done now, its shortcut.
final class FoundCell extends ListCell<Found> {
    FoundCell() {
        setPrefWidth(0); // as wide as the list: long names lose their middle
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            return;
        }
        Label text = new Label(found.text());
        text.getStyleClass().add("body");
        text.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        text.setMinWidth(0);
        if (!found.isPossible()) {
            text.getStyleClass().add("muted");
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label obstacle = new Label(found.obstacle());
        obstacle.getStyleClass().addAll("caption", "muted");
        obstacle.setMinWidth(0);
        Label note = new Label(found.note());
        note.getStyleClass().add(found.note().isEmpty() ? "caption" : "keycap");
        note.setMinWidth(Region.USE_PREF_SIZE);
        FontIcon icon = new FontIcon(found.icon());
        icon.getStyleClass().add("muted");
        HBox line = new HBox(12, icon, text, space, obstacle, note);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
    }
}
