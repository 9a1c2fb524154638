package org.taxophone.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;

/// Keeps two programs out of one project. The operating system frees the lock of a program that
/// died, so a lock file that was left behind holds nobody up.
final class ProjectLock implements AutoCloseable {
    private static final String NAME = "project.lock";

    // Byte that is locked: far beyond the text, so that others can read who holds the lock even
    // where locks are mandatory (Windows).
    private static final long LOCKED_BYTE = 1L << 20;

    private final FileChannel channel;
    private final FileLock lock;

    private ProjectLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// @throws TaxophoneException if another program, or another window of this one, has the
    ///     project open, or the folder cannot be written
    static ProjectLock acquire(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new TaxophoneException(
                        "The project " + folder + " is open elsewhere" + holder(file),
                        "Close it there first, or open a copy of the folder");
            }
            ProjectLock held = new ProjectLock(channel, lock);
            held.sign();
            return held;
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // another window of this very program
        }
    }

    // The lock holds without a signature: on a full disk a project must still open.
    private void sign() {
        String text = "process " + ProcessHandle.current().pid() + "\n";
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            return;
        }
    }

    private static String holder(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? "" : ", in " + text;
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw Disk.failure(Path.of(NAME), e);
        }
    }
}
