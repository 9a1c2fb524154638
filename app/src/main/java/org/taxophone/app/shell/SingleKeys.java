package org.taxophone.app.shell;

import java.util.Map;

/// Keys without Ctrl that do something in one place alone, while nothing is written there.
final class SingleKeys {
    private static final Map<String, String> KEYS =
            Map.of(
                    "curate.split", "S",
                    "curate.move", "V",
                    "curate.merge", "M",
                    "curate.noise", "N",
                    "curate.back", "R",
                    "explore.fit", "F");

    private SingleKeys() {}

    /// What calls the command in its place; its shortcut if it has one that works everywhere.
    static String words(Command command) {
        return command.shortcut().isEmpty()
                ? KEYS.getOrDefault(command.id(), "")
                : Keys.words(command.shortcut());
    }
}
