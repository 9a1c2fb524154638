package org.taxophone.app.feature.results;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import org.taxophone.app.control.LateTip;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.i18n.Messages;

/// Takes a row into the comparison.
final class TickCell extends LivingCells.InTable<ResultRow, ResultRow> {
    private final ResultsViewModel model;
    private final CheckBox box = new CheckBox();

    TickCell(ResultsViewModel model) {
        this.model = model;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        new LateTip(box).say(() -> Messages.text("results.tick"));
        box.setAccessibleText(Messages.text("results.tick"));
        box.setOnAction(event -> model.tick(getItem()));
    }

    @Override
    protected void updateItem(ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null || row.level() != ResultRow.Level.GROUP) {
            setGraphic(null);
            return;
        }
        box.setSelected(model.isTicked(row));
        box.setDisable(!model.canTick(row));
        setGraphic(box);
    }
}
