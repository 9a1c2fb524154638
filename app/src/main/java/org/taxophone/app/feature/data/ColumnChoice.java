package org.taxophone.app.feature.data;

import java.util.Optional;
import org.taxophone.app.preferences.Preferences;

/// Which columns of the table a person wants, remembered by name; of others the room decides.
public final class ColumnChoice {
    private static final String KEY = "data.column.";
    private static final String SHOWN = "shown";
    private static final String HIDDEN = "hidden";

    private final Preferences preferences;

    public ColumnChoice(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Whether a column was asked for or put away; empty if neither.
    Optional<Boolean> of(String column) {
        return preferences.get(KEY + column).map(SHOWN::equals);
    }

    void put(String column, boolean shown) {
        preferences.put(KEY + column, shown ? SHOWN : HIDDEN);
    }
}
