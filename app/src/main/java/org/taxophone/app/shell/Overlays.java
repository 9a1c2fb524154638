package org.taxophone.app.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.taxophone.app.dialog.FloatingPane;

/// What floats over the whole window: the palette and the sheet of shortcuts.
public final class Overlays {
    private static final double PALETTE_TOP = 46;

    /// Between the sheet and the edges of the window.
    private static final double SHEET_APART = 24;

    private final FloatingPane pane;

    public Overlays(FloatingPane pane) {
        this.pane = pane;
    }

    /// @param typed what stands in its field to begin with
    public void showPalette(PaletteOffer offer, String typed) {
        PaletteView palette = new PaletteView(new PaletteSearch(offer), () -> pane.hide(), typed);
        StackPane.setMargin(palette.root(), new Insets(PALETTE_TOP, 0, 0, 0));
        pane.show(palette.root(), Pos.TOP_CENTER, palette::focus);
    }

    public void showShortcuts(List<Command> commands) {
        ShortcutsView sheet = new ShortcutsView(commands);
        StackPane.setMargin(sheet, new Insets(SHEET_APART));
        pane.show(sheet, Pos.CENTER, () -> {});
    }
}
