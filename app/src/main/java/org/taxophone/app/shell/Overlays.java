package org.taxophone.app.shell;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.taxophone.app.dialog.Floating;

/// What floats over the whole window: the palette and the sheet of shortcuts.
public final class Overlays {
    private static final double PALETTE_TOP = 46;

    private final ModalPane pane;

    public Overlays(ModalPane pane) {
        this.pane = pane;
    }

    /// @param finders what can be gone to beside commands
    public void showPalette(List<Command> commands, Finders finders) {
        PaletteView palette =
                new PaletteView(new PaletteSearch(commands, finders), () -> pane.hide(true));
        StackPane.setMargin(palette.root(), new Insets(PALETTE_TOP, 0, 0, 0));
        show(palette.root(), Pos.TOP_CENTER, palette::focus);
    }

    public void showShortcuts(List<Command> commands) {
        show(new ShortcutsView(commands), Pos.CENTER, () -> {});
    }

    private void show(Node content, Pos place, Runnable shown) {
        pane.setPersistent(false);
        Floating.show(pane, content, place, shown);
    }
}
