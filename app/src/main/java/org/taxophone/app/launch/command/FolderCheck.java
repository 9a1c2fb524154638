package org.taxophone.app.launch.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.taxophone.common.TaxophoneException;

/// Looks before anything is written.
final class FolderCheck {
    private FolderCheck() {}

    /// @throws TaxophoneException if there is no such folder
    static void requireFolder(Path folder) {
        if (!Files.exists(folder)) {
            throw new TaxophoneException(
                    "There is no folder " + folder.toAbsolutePath().normalize(),
                    "See whether the name is right");
        }
        if (!Files.isDirectory(folder)) {
            throw new TaxophoneException(
                    folder.toAbsolutePath().normalize() + " is a file, not a folder",
                    "Name the folder that it is in");
        }
    }
}
