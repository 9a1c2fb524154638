package org.taxophone.app.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.taxophone.app.preferences.Preferences;

/// The keys of commands, as a person changed them.
public final class Shortcuts {
    private static final String KEY = "key.";

    private final Preferences preferences;
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    public Shortcuts(Preferences preferences) {
        this.preferences = preferences;
    }

    /// The keys of a command.
    ///
    /// @param id of the command
    /// @param usual its keys where nobody changed them
    public String of(String id, String usual) {
        return preferences.get(KEY + id, usual);
    }

    public boolean isChanged(String id) {
        return preferences.get(KEY + id).isPresent();
    }

    public void change(String id, String keys) {
        preferences.put(KEY + id, keys);
        version.set(version.get() + 1);
    }

    /// Back to the usual keys.
    public void reset(String id) {
        preferences.remove(KEY + id);
        version.set(version.get() + 1);
    }

    /// Grows with every change.
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /// The keys that were pressed, as a command writes them: "Shortcut+Shift+L". Empty for keys
    /// that cannot stand for a command: those that write text, and modifiers alone.
    public static Optional<String> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean modified = event.isShortcutDown() || event.isAltDown();
        if (code.isModifierKey()
                || code == KeyCode.UNDEFINED
                || !modified && !code.isFunctionKey()) {
            return Optional.empty();
        }
        return Optional.of(
                (event.isShortcutDown() ? "Shortcut+" : "")
                        + (event.isAltDown() ? "Alt+" : "")
                        + (event.isShiftDown() ? "Shift+" : "")
                        + (code.isDigitKey() ? code.getChar() : code.getName()));
    }
}
