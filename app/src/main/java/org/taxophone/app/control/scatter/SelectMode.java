package org.taxophone.app.control.scatter;

/// What a gesture does to the selection.
public enum SelectMode {
    REPLACE,
    ADD,
    TOGGLE;

    /// Shift adds, Ctrl (or Cmd) toggles.
    public static SelectMode of(boolean shift, boolean shortcut) {
        if (shift) {
            return ADD;
        }
        return shortcut ? TOGGLE : REPLACE;
    }
}
