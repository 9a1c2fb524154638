package org.taxophone.app.feature.data;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;

/// What a column says of a clip, to be changed in place: by a double click or F2, because a second
/// single click is for hearing the clip again.
final class ValueCell extends TextFieldTableCell<ClipRow, String> {
    private final BooleanProperty asked;

    /// @param asked whether the person means to write; taken back here
    ValueCell(BooleanProperty asked) {
        super(new DefaultStringConverter());
        this.asked = asked;
    }

    @Override
    public void startEdit() {
        if (asked.get()) {
            asked.set(false);
            super.startEdit();
        }
    }
}
