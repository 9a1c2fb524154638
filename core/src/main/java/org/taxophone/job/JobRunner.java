package org.taxophone.job;

import java.util.List;
import java.util.function.Consumer;

/// The one place where long work is started. Injected; tests use [ImmediateJobRunner].
public interface JobRunner extends AutoCloseable {
    <T> JobHandle<T> submit(Job<T> job);

    /// All jobs of this session, oldest first, finished ones included.
    List<JobHandle<?>> jobs();

    /// Called after each submission, on the submitting thread.
    void addListener(Consumer<JobHandle<?>> listener);

    /// Cancels what is left and waits for it to end.
    @Override
    void close();
}
