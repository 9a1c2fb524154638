package org.taxophone.app.shell;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that a menu shows in the words of the window: JavaFX knows theirs in English alone.
final class SpokenKeys extends KeyCombination {
    private final KeyCombination keys;
    private final String words;

    /// @param words what the menu shows
    SpokenKeys(KeyCombination keys, String words) {
        super(
                keys.getShift(),
                keys.getControl(),
                keys.getAlt(),
                keys.getMeta(),
                keys.getShortcut());
        this.keys = keys;
        this.words = words;
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpokenKeys spoken && keys.equals(spoken.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
