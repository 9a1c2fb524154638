package org.taxophone.app.feature.results;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.SVGPath;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.i18n.Messages;

/// Marks a row; a marked one has a filled star.
final class StarCell extends LivingCells.InTable<ResultRow, ResultRow> {
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");
    private static final String STAR =
            "M8 1.4l2 4.2 4.6.6-3.4 3.2.9 4.6L8 11.7 3.9 14l.9-4.6L1.4 6.2 6 5.6z";

    private final ToggleButton button = new ToggleButton();

    StarCell(ResultsViewModel model) {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        SVGPath star = new SVGPath();
        star.setContent(STAR);
        star.getStyleClass().add("star-icon");
        button.setGraphic(star);
        button.getStyleClass().addAll("ghost", "icon-button", "row-button", "star-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(Messages.text("results.star"));
        button.setOnAction(event -> model.acts().star(getItem()));
    }

    @Override
    protected void updateItem(ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        button.setSelected(row.starred());
        button.pseudoClassStateChanged(STARRED, row.starred());
        setGraphic(button);
    }
}
