package org.taxophone.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A project that was made for a folder of sounds of which not one was read.
final class EmptyProject {
    private EmptyProject() {}

    /// Takes its few files away, and its folder, unless something else lies there.
    static void remove(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> ours = entries.filter(EmptyProject::isOurs).toList();
            for (Path file : ours) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // something else lies there, or it cannot be written: an empty project does no harm
            return;
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && (name.startsWith("project.") || name.endsWith(".properties"));
    }
}
