package org.taxophone.job;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The outside of a job that was submitted: watch it, pause it, cancel it, await it.
///
/// @param <T> what the job yields
public interface JobHandle<T> {
    /// A number unique within the runner, counting from 1.
    long id();

    String title();

    JobState state();

    JobProgress progress();

    /// What the job waits for to be mended while it is paused; empty where it was paused by hand.
    default Optional<RuntimeException> obstacle() {
        return Optional.empty();
    }

    /// Completes with the result; completes exceptionally on failure, with [JobCancelledException]
    /// on cancelling.
    CompletableFuture<T> result();

    /// Takes effect at the job's next checkpoint; no effect on a final state.
    void pause();

    void resume();

    /// Takes effect at the job's next checkpoint, at once while queued or paused.
    void cancel();

    /// Called, on the job's thread, after each change of state or progress.
    void addListener(Consumer<JobHandle<T>> listener);
}
