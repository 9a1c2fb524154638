package org.taxophone.app.feature.results;

import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;
import org.taxophone.project.RunState;

/// Number, recipe and state of a run.
final class RunCell extends TableCell<ResultRow, ResultRow> {
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label badge = new Label();
    private final HBox line;

    RunCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        number.getStyleClass().add("strong");
        number.setMinWidth(26);
        badge.getStyleClass().add("badge");
        VBox words = new VBox(3, title, badge);
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        line = new HBox(8, number, words);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        number.setText(Integer.toString(row.number()));
        title.setText(row.title());
        badge.setText(
                row.state() == RunState.FINISHED
                        ? row.used()
                        : Messages.text(
                                "results.state." + row.state().name().toLowerCase(Locale.ROOT)));
        badge.getStyleClass().setAll("label", "badge");
        if (row.state() == RunState.FAILED) {
            badge.getStyleClass().add("danger");
        }
        setGraphic(line);
    }
}
