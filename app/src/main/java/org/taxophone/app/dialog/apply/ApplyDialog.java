package org.taxophone.app.dialog.apply;

import javafx.geometry.Pos;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.dialog.FloatingPane;

/// Asks for the clips that a model is applied to.
public final class ApplyDialog {
    private final FloatingPane pane;
    private final Dialogs dialogs;

    /// @param pane what it floats in
    /// @param dialogs asks for a folder
    public ApplyDialog(FloatingPane pane, Dialogs dialogs) {
        this.pane = pane;
        this.dialogs = dialogs;
    }

    public void open(ApplyOffer offer) {
        ApplyCard card = new ApplyCard(new ApplyViewModel(offer), dialogs, pane::hide);
        pane.show(card, Pos.CENTER, card::begin);
    }
}
