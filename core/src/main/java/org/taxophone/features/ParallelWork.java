package org.taxophone.features;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The same work on several threads at once, until all have ended; the first failure stops the
/// others and is thrown.
final class ParallelWork {
    /// What each thread does.
    @FunctionalInterface
    interface Work {
        /// @param stopped becomes true when another thread failed
        void run(BooleanSupplier stopped);
    }

    private ParallelWork() {}

    static void run(int threads, String name, Work work) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(); // joining a team that has ended would not notice
        }
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        BooleanSupplier stopped = () -> failure.get() != null;
        List<Thread> team = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            team.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name(name + "-" + i)
                            .start(
                                    () -> {
                                        try {
                                            work.run(stopped);
                                        } catch (RuntimeException | Error e) {
                                            failure.compareAndSet(null, e);
                                        }
                                    }));
        }
        try {
            for (Thread thread : team) {
                thread.join();
            }
        } catch (InterruptedException e) {
            failure.compareAndSet(null, e);
            for (Thread thread : team) {
                joinQuietly(thread);
            }
            throw e;
        }
        Throwable first = failure.get();
        if (first instanceof RuntimeException e) {
            throw e;
        }
        if (first instanceof Error e) {
            throw e;
        }
    }

    /// The team must have ended before its files are closed; it ends after the clip in hand.
    private static void joinQuietly(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException ignored) {
                // asked twice: the thread is about to end
            }
        }
    }
}
