package org.taxophone.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Work too small for the job list (one picture, one clip decoded) and too slow for the UI thread.
/// Answers arrive on the UI thread.
public final class Background implements AutoCloseable {
    private final ExecutorService threads;
    private final UiThread ui;

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
        try {
            threads.execute(() -> answer(work, then, failed));
        } catch (RejectedExecutionException e) {
            // closing: nobody waits for the answer any more
        }
    }

    private <T> void answer(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        try {
            T value = work.call();
            ui.execute(() -> then.accept(value));
        } catch (Exception e) {
            ui.execute(() -> failed.accept(e));
        }
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
