package org.taxophone.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs jobs on a fixed number of daemon threads, in the order in which they were submitted unless
/// one is moved. Of jobs that are [Job#heavy()] one runs at a time; what is light overtakes those
/// that wait.
public final class QueuedJobRunner implements JobRunner {
    private static final long SHUTDOWN_SECONDS = 20;

    private final AtomicLong ids = new AtomicLong();
    private final List<JobHandle<?>> jobs = new CopyOnWriteArrayList<>();
    private final List<Consumer<JobHandle<?>>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService threads;
    private final List<RunningJob<?>> waiting = new ArrayList<>();
    private boolean heavyAtWork;

    /// @param parallel how many jobs run side by side, at least 1
    public QueuedJobRunner(int parallel) {
        threads =
                Executors.newFixedThreadPool(
                        parallel, Thread.ofPlatform().daemon().name("job-", 1).factory());
    }

    @Override
    public <T> JobHandle<T> submit(Job<T> job) {
        RunningJob<T> handle = new RunningJob<>(ids.incrementAndGet(), job, true);
        jobs.add(handle);
        synchronized (waiting) {
            waiting.add(handle);
        }
        listeners.forEach(listener -> listener.accept(handle));
        threads.execute(this::work);
        return handle;
    }

    private void work() {
        RunningJob<?> job = take();
        if (job == null) {
            return;
        }
        try {
            job.execute();
        } finally {
            if (job.heavy()) {
                synchronized (waiting) {
                    heavyAtWork = false;
                }
            }
            again();
        }
    }

    /// The first that may run now; null if none may.
    private @Nullable RunningJob<?> take() {
        synchronized (waiting) {
            waiting.removeIf(job -> job.state().isFinal()); // cancelled while it waited
            for (RunningJob<?> job : waiting) {
                if (!job.heavy() || !heavyAtWork) {
                    waiting.remove(job);
                    heavyAtWork |= job.heavy();
                    return job;
                }
            }
            return null;
        }
    }

    private void again() {
        try {
            threads.execute(this::work);
        } catch (RejectedExecutionException e) {
            // closing: what waits was cancelled
        }
    }

    @Override
    public List<JobHandle<?>> jobs() {
        return List.copyOf(jobs);
    }

    @Override
    public List<JobHandle<?>> waiting() {
        synchronized (waiting) {
            return waiting.stream()
                    .filter(job -> !job.state().isFinal())
                    .<JobHandle<?>>map(job -> job)
                    .toList();
        }
    }

    @Override
    public void moveUp(JobHandle<?> job) {
        synchronized (waiting) {
            waiting.removeIf(other -> other.state().isFinal());
            int place = waiting.indexOf(job);
            if (place > 0) {
                Collections.swap(waiting, place, place - 1);
            }
        }
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
