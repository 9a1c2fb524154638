package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.taxophone.job.JobContext;

/// Lets one job at a time look for a feature store and make it: jobs that want the same features
/// side by side must neither decode the clips twice nor write one file together. Other programs
/// are kept away by the project's lock.
final class StoreTurns {
    private static final long LOOK_AGAIN_MILLIS = 100;
    private static final Set<Path> TAKEN = new HashSet<>();

    private StoreTurns() {}

    /// Waits until no other job has the store.
    ///
    /// @return to be closed by the one who waited
    /// @throws org.taxophone.job.JobCancelledException if the job was cancelled meanwhile
    static Turn take(Path store, JobContext context) throws InterruptedException {
        Path key = store.toAbsolutePath().normalize();
        synchronized (TAKEN) {
            if (TAKEN.add(key)) {
                return new Turn(key);
            }
        }
        context.progress(0, 0, "waiting for features that another run extracts");
        while (true) {
            context.checkpoint();
            synchronized (TAKEN) {
                if (TAKEN.add(key)) {
                    return new Turn(key);
                }
                TAKEN.wait(LOOK_AGAIN_MILLIS);
            }
        }
    }

    /// The right to make one store, until it is closed.
    record Turn(Path store) implements AutoCloseable {
        @Override
        public void close() {
            synchronized (TAKEN) {
                TAKEN.remove(store);
                TAKEN.notifyAll();
            }
        }
    }
}
