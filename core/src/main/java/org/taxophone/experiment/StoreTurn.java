package org.taxophone.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.taxophone.job.JobContext;

/// The right to make one feature store, until it is closed: jobs that want the same features side
/// by side must neither decode the clips twice nor write one file together.
///
/// One byte of a file beside the stores is locked, each store has its own. The operating system
/// frees it when a program dies, and the file stays: deleting it would let two in at once.
final class StoreTurn implements AutoCloseable {
    private static final String FILE = ".turns";
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final FileChannel channel;

    private StoreTurn(FileChannel channel) {
        this.channel = channel;
    }

    /// Waits until no other job has the store. Makes its folder.
    ///
    /// @throws org.taxophone.job.JobCancelledException if the job was cancelled meanwhile
    static StoreTurn take(Path store, JobContext context) throws IOException, InterruptedException {
        Path file = store.toAbsolutePath().resolveSibling(FILE);
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long place = Integer.toUnsignedLong(store.getFileName().toString().hashCode());
        try {
            while (tryLock(channel, place) == null) {
                context.progress(0, 0, "waiting for features that another run extracts");
                context.checkpoint();
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
            return new StoreTurn(channel);
        } catch (IOException | InterruptedException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel, long place) throws IOException {
        try {
            return channel.tryLock(place, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // a job of this very program
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
