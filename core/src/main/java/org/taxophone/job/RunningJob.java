package org.taxophone.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Handle and context of one job, in one object because they share one state.
final class RunningJob<T> implements JobHandle<T>, JobContext {
    private final long id;
    private final Job<T> job;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final List<Consumer<JobHandle<T>>> listeners = new CopyOnWriteArrayList<>();

    private JobState state = JobState.QUEUED;
    private JobProgress progress = JobProgress.NONE;
    private boolean cancelled;
    private boolean pauseWanted;
    private @Nullable RuntimeException obstacle;
    private final boolean watched;
    private final RunClock clock = new RunClock();

    /// @param watched whether somebody sees a pause and can end it
    RunningJob(long id, Job<T> job, boolean watched) {
        this.id = id;
        this.watched = watched;
        this.job = job;
    }

    /// Runs the job to its end on the calling thread.
    void execute() {
        if (!start()) {
            return;
        }
        try {
            T value = job.run(this);
            finish(JobState.SUCCEEDED);
            result.complete(value);
        } catch (JobCancelledException e) {
            finish(JobState.CANCELLED);
            result.completeExceptionally(e);
        } catch (Throwable e) { // an Error must not leave the handle running for ever
            finish(JobState.FAILED);
            result.completeExceptionally(e);
        }
        tell();
    }

    boolean heavy() {
        return job.heavy();
    }

    private synchronized boolean start() {
        if (state.isFinal()) {
            return false;
        }
        state = JobState.RUNNING;
        clock.start();
        return true;
    }

    private synchronized void finish(JobState end) {
        state = end;
        clock.stop();
        notifyAll();
    }

    @Override
    public void progress(long done, long total, String stage) {
        progress(done, total, stage, Rounds.NONE);
    }

    @Override
    public void progress(long done, long total, String stage, Rounds rounds) {
        synchronized (this) {
            progress =
                    new JobProgress(
                            done,
                            total,
                            stage,
                            clock.elapsedSeconds(),
                            clock.rate(stage, done),
                            rounds);
        }
        tell();
    }

    @Override
    public void checkpoint() {
        if (enterPause()) {
            tell(); // outside the lock: a listener may ask the handle
            leavePause();
            tell();
        }
        if (isCancelled()) {
            throw new JobCancelledException();
        }
    }

    @Override
    public boolean awaitMending(RuntimeException problem) {
        if (!watched) {
            return false;
        }
        synchronized (this) {
            obstacle = problem;
            pauseWanted = true;
        }
        checkpoint();
        synchronized (this) {
            obstacle = null;
        }
        return true;
    }

    @Override
    public synchronized Optional<RuntimeException> obstacle() {
        return state == JobState.PAUSED ? Optional.ofNullable(obstacle) : Optional.empty();
    }

    private synchronized boolean enterPause() {
        if (!pauseWanted || cancelled) {
            return false;
        }
        state = JobState.PAUSED;
        clock.stop();
        return true;
    }

    private synchronized void leavePause() {
        while (pauseWanted && !cancelled) {
            try {
                wait();
            } catch (InterruptedException e) {
                cancelled = true;
                Thread.currentThread().interrupt();
            }
        }
        state = JobState.RUNNING;
        clock.start();
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    @Override
    public synchronized void pause() {
        pauseWanted = !state.isFinal();
    }

    @Override
    public synchronized void resume() {
        pauseWanted = false;
        notifyAll();
    }

    @Override
    public void cancel() {
        boolean wasQueued;
        synchronized (this) {
            wasQueued = state == JobState.QUEUED;
            cancelled = true;
            if (wasQueued) {
                state = JobState.CANCELLED;
            }
            notifyAll();
        }
        if (wasQueued) {
            result.completeExceptionally(new JobCancelledException());
            tell();
        }
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String title() {
        return job.title();
    }

    @Override
    public synchronized JobState state() {
        return state;
    }

    @Override
    public synchronized JobProgress progress() {
        return progress;
    }

    @Override
    public CompletableFuture<T> result() {
        return result;
    }

    @Override
    public void addListener(Consumer<JobHandle<T>> listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(this));
    }
}
