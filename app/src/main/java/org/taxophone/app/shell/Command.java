package org.taxophone.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
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
/// @param apart true if a line stands before it in its menu
/// @param ticked whether its menu shows a tick before it; null for a command that is no switch
public record Command(
        String id,
        MenuName menu,
        String shortcut,
        ObservableBooleanValue enabled,
        Runnable act,
        String why,
        boolean apart,
        @Nullable ObservableBooleanValue ticked) {
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
        this(id, menu, shortcut, enabled, act, "", false, null);
    }

    /// What a button does while it can be pressed.
    public static Command pressing(String id, MenuName menu, String shortcut, ButtonBase button) {
        return new Command(
                id,
                menu,
                shortcut,
                button.disabledProperty().not(),
                () -> {
                    if (button.isVisible()) {
                        button.fire();
                    }
                });
    }

    /// The same, done somewhere else first.
    ///
    /// @param possible false while one cannot go there
    /// @param reason key of the sentence that says what that waits for
    /// @param gone takes what is to be done there
    public Command from(ObservableBooleanValue possible, String reason, Consumer<Runnable> gone) {
        return new Command(
                id, menu, shortcut, possible, () -> gone.accept(this::call), reason, apart, ticked);
    }

    /// The same, done where it is seen.
    ///
    /// @param gone takes what is to be done there
    public Command at(Consumer<Runnable> gone) {
        return new Command(
                id, menu, shortcut, enabled, () -> gone.accept(this::call), why, apart, ticked);
    }

    /// The same with the key of the sentence that says what it waits for.
    public Command needs(String reason) {
        return new Command(id, menu, shortcut, enabled, act, reason, apart, ticked);
    }

    /// The same with a line before it.
    public Command setApart() {
        return new Command(id, menu, shortcut, enabled, act, why, true, ticked);
    }

    /// The same as a switch.
    public Command ticks(ObservableBooleanValue on) {
        return new Command(id, menu, shortcut, enabled, act, why, apart, on);
    }

    /// The same with other keys.
    public Command with(String keys) {
        return new Command(id, menu, keys, enabled, act, why, apart, ticked);
    }

    /// True if it can be called now.
    boolean isPossible() {
        return enabled.get();
    }

    /// One line about what it does.
    public String about() {
        return Messages.text("command." + id + ".about");
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
