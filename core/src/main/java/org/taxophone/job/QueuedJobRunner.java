package org.taxophone.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Runs jobs on a fixed number of daemon threads, in the order in which they were submitted.
public final class QueuedJobRunner implements JobRunner {
    private static final long SHUTDOWN_SECONDS = 20;

    private final AtomicLong ids = new AtomicLong();
    private final List<JobHandle<?>> jobs = new CopyOnWriteArrayList<>();
    private final List<Consumer<JobHandle<?>>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService threads;

    /// @param parallel how many jobs run side by side, at least 1
    public QueuedJobRunner(int parallel) {
        threads =
                Executors.newFixedThreadPool(
                        parallel, Thread.ofPlatform().daemon().name("job-", 1).factory());
    }

    @Override
    public <T> JobHandle<T> submit(Job<T> job) {
        RunningJob<T> handle = new RunningJob<>(ids.incrementAndGet(), job);
        jobs.add(handle);
        listeners.forEach(listener -> listener.accept(handle));
        threads.execute(handle::execute);
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
        threads.shutdown();
        try {
            threads.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
