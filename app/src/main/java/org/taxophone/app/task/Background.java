package org.taxophone.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Work too small for the job list (one picture, one clip decoded) and too slow for the UI thread.
/// Answers arrive on the UI thread.
public final class Background implements AutoCloseable {
    private final ExecutorService threads;
    private final UiThread ui;
    private final AtomicInteger unanswered = new AtomicInteger();

    /// @param threadCount threads that work at once, 0 to work on the calling thread (in tests)
    public Background(UiThread ui, int threadCount) {
        this.ui = ui;
        this.threads =
                threadCount == 0
                        ? new CallingThread()
                        : Executors.newFixedThreadPool(threadCount, Background::daemon);
    }

    /// Does the work elsewhere, then hands its value, or what went wrong, to the UI thread.
    public <T> void load(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        unanswered.incrementAndGet();
        try {
            threads.execute(() -> answer(work, then, failed));
        } catch (RejectedExecutionException e) {
            unanswered.decrementAndGet(); // closing: nobody waits for the answer any more
        }
    }

    /// True while all that was asked for is answered.
    public boolean isIdle() {
        return unanswered.get() == 0;
    }

    private <T> void answer(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        T value;
        try {
            value = work.call();
        } catch (Exception e) {
            tell(() -> failed.accept(e));
            return;
        }
        tell(() -> then.accept(value));
    }

    private void tell(Runnable answer) {
        ui.execute(
                () -> {
                    try {
                        answer.run();
                    } finally {
                        unanswered.decrementAndGet();
                    }
                });
    }

    /// A loader of which only the last request is answered: what was asked before is dropped.
    public LatestLoad latest() {
        return new LatestLoad(this);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 1);
        return thread;
    }
}
