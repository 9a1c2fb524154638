package org.taxophone.app.dialog.figure;

import javafx.geometry.Pos;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.task.Background;

/// The one dialog by which every place exports its figures.
public final class FigureExport {
    private final FloatingPane pane;
    private final Dialogs dialogs;
    private final Background background;
    private final FigureMemory memory;

    /// @param pane what the dialog floats in
    /// @param dialogs asks for the file
    /// @param background where figures are made and drawn
    /// @param preferences keeps what was chosen
    public FigureExport(
            FloatingPane pane, Dialogs dialogs, Background background, Preferences preferences) {
        this.pane = pane;
        this.dialogs = dialogs;
        this.background = background;
        this.memory = new FigureMemory(preferences);
    }

    /// Shows the dialog for a figure.
    public void open(FigureOffer offer) {
        FigureViewModel model = new FigureViewModel(offer, memory.read(), background);
        FigureDialog dialog =
                new FigureDialog(
                        model,
                        dialogs,
                        () -> {
                            memory.keep(
                                    new FigureMemory.Choices(
                                            model.config(),
                                            model.formatProperty().get(),
                                            model.withDataProperty().get()));
                            pane.hide();
                        });
        pane.show(dialog, Pos.CENTER, dialog::begin);
    }
}
