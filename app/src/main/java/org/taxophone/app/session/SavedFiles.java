package org.taxophone.app.session;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks for the file of a project that was written last, among those that hold work.
final class SavedFiles extends SimpleFileVisitor<Path> {
    private static final int DEPTH = 3; // the project's own, and those of its runs

    /// Of the window, not of the work; and what can be made again.
    private static final Set<String> NOT_WORK =
            Set.of(
                    RunningMark.FILE,
                    ProjectMemory.FILE,
                    "project.lock",
                    "features",
                    "thumbnail.png");

    private @Nullable Instant newest;

    private SavedFiles() {}

    /// When it was written; empty where there is none, or the folder cannot be seen.
    static Optional<Instant> newest(Path folder) {
        SavedFiles files = new SavedFiles();
        try {
            Files.walkFileTree(folder, Set.<FileVisitOption>of(), DEPTH, files);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(files.newest);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isWork(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Instant written = attributes.lastModifiedTime().toInstant();
        Instant before = newest;
        if (attributes.isRegularFile()
                && isWork(file)
                && (before == null || written.isAfter(before))) {
            newest = written;
        }
        return FileVisitResult.CONTINUE;
    }

    // what is replaced just now is there again the next time
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean isWork(Path file) {
        String name = file.getFileName().toString();
        return !NOT_WORK.contains(name) && !name.endsWith(".part");
    }
}
