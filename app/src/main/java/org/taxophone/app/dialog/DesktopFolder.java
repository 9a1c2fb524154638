package org.taxophone.app.dialog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The system's own file manager.
final class DesktopFolder {
    private DesktopFolder() {}

    /// Opens a folder there, as well as it can; where there is no file manager nothing happens.
    static void show(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String opener =
                system.contains("win") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(List.of(opener, folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.getLogger(DesktopFolder.class.getName())
                    .log(System.Logger.Level.INFO, "no file manager: " + e.getMessage());
        }
    }
}
