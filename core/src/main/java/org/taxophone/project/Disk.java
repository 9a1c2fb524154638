package org.taxophone.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;

/// Writes and reads the project's files, and says what a disk's failure means to a person.
final class Disk {
    /// Below this, a failed write is most likely a full disk.
    private static final long SCARCE_BYTES = 1L << 20;

    private Disk() {}

    /// Replaces a file by the text, atomically.
    static void writeText(Path file, String text) {
        try {
            AtomicFiles.writeString(file, text);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /// Replaces a file, atomically.
    static void write(Path file, AtomicFiles.Content content) {
        try {
            AtomicFiles.write(file, content);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    static String readText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    static byte[] readBytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /// What a failure to read or write means, and what to do.
    static TaxophoneException failure(Path file, IOException e) {
        long free = freeBytes(file);
        if (free >= 0 && free < SCARCE_BYTES || says(e, "no space", "disk quota", "not enough")) {
            return new TaxophoneException(
                    "The disk is full: "
                            + file
                            + " could not be written"
                            + (free < 0 ? "" : ", " + megabytes(free) + " MB are free"),
                    "Make room on the disk and try again; what was saved before is untouched",
                    e);
        }
        if (e instanceof AccessDeniedException || says(e, "read-only", "permission denied")) {
            return new TaxophoneException(
                    file + " cannot be written or read: permission denied",
                    "Choose a folder of your own, or change its permissions",
                    e);
        }
        return new TaxophoneException(
                file + " could not be written or read: " + e.getMessage(),
                "See whether the disk is still there, then try again",
                e);
    }

    private static boolean says(IOException e, String... words) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (message.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    private static long freeBytes(Path file) {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        // not through FileStore, which a root that is no mount point (a chroot) confuses
        return folder == null ? -1 : folder.toFile().getUsableSpace();
    }
}
