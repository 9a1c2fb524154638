package org.taxophone.app.preferences;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where this system keeps settings, and where projects go unless a person says otherwise.
public final class SystemFolders {
    private SystemFolders() {}

    public static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    static Path settings() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return from(System.getenv("APPDATA"), "AppData/Roaming").resolve("Taxophone");
        }
        if (system.contains("mac")) {
            return home().resolve("Library/Application Support/Taxophone");
        }
        return from(System.getenv("XDG_CONFIG_HOME"), ".config").resolve("taxophone");
    }

    /// The folder of the recipes that a person keeps.
    public static Path recipes() {
        return settings().resolve("recipes");
    }

    /// The folder that new projects are made in.
    public static Path projects() {
        return home().resolve("Taxophone");
    }

    private static Path from(@Nullable String variable, String fallback) {
        return variable == null || variable.isBlank()
                ? home().resolve(fallback)
                : Path.of(variable);
    }
}
