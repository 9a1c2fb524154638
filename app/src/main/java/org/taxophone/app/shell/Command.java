package org.taxophone.app.shell;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.taxophone.app.i18n.Messages;

/// An act that a person can ask for from the menu, by its shortcut, or from the palette.
///
/// Its words stand in the bundle under `command.` and its id.
///
/// @param id part of the key of its text: "project.open"
/// @param menu the menu it stands in
/// @param shortcut keys that call it, as JavaFX writes them: "Shortcut+O"; empty for none
/// @param enabled false while it cannot be called
/// @param act what it does, on the UI thread
/// @param why key of the sentence that says what it waits for while it cannot be called; empty for
///     a command that always can
public record Command(
        String id,
        MenuName menu,
        String shortcut,
        ObservableBooleanValue enabled,
        Runnable act,
        String why) {
    /// The menus of the header, in order.
    public enum MenuName {
        FILE,
        EDIT,
        VIEW,
        CLIPS,
        CLUSTERS,
        RUN,
        HELP
    }

    /// A command that gives no reason while it cannot be called.
    public Command(
            String id,
            MenuName menu,
            String shortcut,
            ObservableBooleanValue enabled,
            Runnable act) {
        this(id, menu, shortcut, enabled, act, "");
    }

    /// The same with the key of the sentence that says what it waits for.
    public Command needs(String reason) {
        return new Command(id, menu, shortcut, enabled, act, reason);
    }

    /// The same with other keys.
    public Command with(String keys) {
        return new Command(id, menu, keys, enabled, act, why);
    }

    /// Why it cannot be called now; empty if it can.
    public String obstacle() {
        if (enabled.get()) {
            return "";
        }
        return Messages.text(why.isEmpty() ? "command.why.now" : why);
    }

    public String text() {
        return Messages.text("command." + id);
    }

    public Optional<KeyCombination> keys() {
        return shortcut.isEmpty()
                ? Optional.empty()
                : Optional.of(KeyCombination.valueOf(shortcut));
    }

    public void call() {
        if (enabled.get()) {
            act.run();
        }
    }
}
