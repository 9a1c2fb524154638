package org.taxophone.app.shell;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.function.Function;
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

    /// A clip that the palette found.
    public record FoundClip(String name, Runnable act) {}

    /// @param clips finds clips by a part of their names
    public void showPalette(List<Command> commands, Function<String, List<FoundClip>> clips) {
        PaletteView palette =
                new PaletteView(
                        commands,
                        words ->
                                clips.apply(words).stream()
                                        .map(
                                                clip ->
                                                        new PaletteView.Find(
                                                                "fth-volume-2",
                                                                clip.name(),
                                                                "",
                                                                true,
                                                                clip.act()))
                                        .toList(),
                        () -> pane.hide(true));
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
