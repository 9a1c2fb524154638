package org.taxophone.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs each job to its end on the submitting thread. For tests and for the command line.
public final class ImmediateJobRunner implements JobRunner {
    private final List<JobHandle<?>> jobs = new ArrayList<>();
    private final List<Consumer<JobHandle<?>>> listeners = new ArrayList<>();

    @Override
    public <T> JobHandle<T> submit(Job<T> job) {
        RunningJob<T> handle = new RunningJob<>(jobs.size() + 1L, job, false);
        jobs.add(handle);
        listeners.forEach(listener -> listener.accept(handle));
        handle.execute();
        return handle;
    }

    @Override
    public List<JobHandle<?>> jobs() {
        return List.copyOf(jobs);
    }

    @Override
    public void addListener(Consumer<JobHandle<?>> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        jobs.forEach(JobHandle::cancel);
    }
}
