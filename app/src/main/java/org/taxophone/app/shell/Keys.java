package org.taxophone.app.shell;

import java.util.Locale;
import org.taxophone.app.i18n.Messages;

/// Shortcuts as a person reads them.
public final class Keys {
    private Keys() {}

    /// "Shortcut+Shift+L" becomes "Ctrl+Shift+L", or "Cmd+Shift+L" on a Macintosh.
    public static String words(String shortcut) {
        return shortcut.replace("Shortcut", ofMacintosh() ? "Cmd" : Messages.text("keys.ctrl"))
                .replace("Shift", Messages.text("keys.shift"))
                .replace("Comma", ",")
                .replace("Period", ".");
    }

    static boolean ofMacintosh() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }
}
