package org.taxophone.common;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that are either the old one or the whole new one, never half of it.
public final class AtomicFiles {
    /// What a file is filled with.
    @FunctionalInterface
    public interface Content {
        /// Writes the file's bytes; the stream is buffered, and closed by the caller.
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFiles() {}

    /// Writes beside the target, forces the bytes to disk, then moves them into place.
    /// A failure (a full disk, say) leaves the old file as it was and no rubbish beside it.
    ///
    /// @throws IOException if the bytes could not be written or moved
    public static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part =
                target.resolveSibling(
                        "."
                                + target.getFileName()
                                + "."
                                + ProcessHandle.current().pid()
                                + "-"
                                + Thread.currentThread().threadId()
                                + ".part");
        try {
            try (FileChannel channel =
                            FileChannel.open(
                                    part,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE);
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            moveIntoPlace(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// The same for text, in UTF-8.
    public static void writeString(Path target, String text) throws IOException {
        write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Moves a finished file over its target, atomically where the file system can.
    public static void moveIntoPlace(Path from, Path target) throws IOException {
        try {
            Files.move(
                    from,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
