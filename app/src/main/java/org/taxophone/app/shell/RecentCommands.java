package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taxophone.app.preferences.Preferences;

/// Commands that were called from the palette last.
public final class RecentCommands {
    private static final String KEY = "palette.recent";
    private static final int KEPT = 8;

    private final Preferences preferences;

    public RecentCommands(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Their ids, the last one first.
    List<String> ids() {
        return Stream.of(preferences.get(KEY, "").split(",")).filter(id -> !id.isEmpty()).toList();
    }

    void called(String id) {
        List<String> now = new ArrayList<>(ids());
        now.remove(id);
        now.addFirst(id);
        preferences.put(KEY, String.join(",", now.subList(0, Math.min(KEPT, now.size()))));
    }
}
