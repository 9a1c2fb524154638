package org.taxophone.app.session;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where a new project is made.
final class NewFolder {
    private static final String SUFFIX = ".taxophone";

    private NewFolder() {}

    /// A folder of that name where nothing is yet.
    static Path free(Path home, String name) {
        Path folder = home.resolve(name + SUFFIX);
        for (int i = 2; Files.exists(folder); i++) {
            folder = home.resolve(name + "-" + i + SUFFIX);
        }
        return folder;
    }
}
