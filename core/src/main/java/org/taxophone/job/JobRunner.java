package org.taxophone.job;

import java.util.List;
import java.util.function.Consumer;

/// The one place where long work is started. Injected; tests use [ImmediateJobRunner].
public interface JobRunner extends AutoCloseable {
    <T> JobHandle<T> submit(Job<T> job);

    /// All jobs of this session, oldest first, finished ones included.
    List<JobHandle<?>> jobs();

    /// Jobs that wait, the next one first.
    default List<JobHandle<?>> waiting() {
        return List.of();
    }

    /// Lets a job that waits go before the one that it waits behind; no effect on any other.
    default void moveUp(JobHandle<?> job) {}

    /// Called after each submission, on the submitting thread.
    void addListener(Consumer<JobHandle<?>> listener);

    /// Cancels what is left and waits for it to end.
    @Override
    void close();
}
