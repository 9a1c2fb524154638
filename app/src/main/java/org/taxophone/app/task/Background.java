package org.taxophone.app.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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
    private final Deque<Runnable> leisure = new ArrayDeque<>(); // what nobody waits for
    private int pressing; // what somebody waits for, not yet answered
    private boolean leisurely; // one of the others works

    /// @param threadCount threads that work at once, 0 to work on the calling thread (in tests)
    public Background(UiThread ui, int threadCount) {
        this(
                ui,
                threadCount == 0
                        ? new CallingThread()
                        : Executors.newFixedThreadPool(threadCount, Background::daemon));
    }

    Background(UiThread ui, ExecutorService threads) {
        this.ui = ui;
        this.threads = threads;
    }

    /// Does the work elsewhere, then hands its value, or what went wrong, to the UI thread.
    public <T> void load(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        unanswered.incrementAndGet();
        press(1);
        start(
                work,
                then,
                failed,
                () -> {
                    press(-1);
                    useLeisure();
                });
    }

    /// The same for what nobody waits for yet: it is begun when all that was asked for with
    /// [#load] is answered, what is asked for in this very turn of the UI thread included; one
    /// at a time, the last one first.
    public <T> void whenIdle(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        unanswered.incrementAndGet();
        synchronized (leisure) {
            leisure.push(() -> start(work, then, failed, this::endLeisure));
        }
        ui.later(this::useLeisure);
    }

    private void useLeisure() {
        Runnable next;
        synchronized (leisure) {
            if (pressing > 0 || leisurely || leisure.isEmpty()) {
                return;
            }
            leisurely = true;
            next = leisure.pop();
        }
        next.run();
    }

    private void endLeisure() {
        synchronized (leisure) {
            leisurely = false;
        }
        useLeisure();
    }

    private void press(int change) {
        synchronized (leisure) {
            pressing += change;
        }
    }

    private <T> void start(
            Callable<T> work, Consumer<T> then, Consumer<Exception> failed, Runnable afterwards) {
        try {
            threads.execute(() -> answer(work, then, failed, afterwards));
        } catch (RejectedExecutionException e) {
            unanswered.decrementAndGet(); // closing: nobody waits for the answer any more
        }
    }

    /// True while all that was asked for is answered.
    public boolean isIdle() {
        return unanswered.get() == 0;
    }

    private <T> void answer(
            Callable<T> work, Consumer<T> then, Consumer<Exception> failed, Runnable afterwards) {
        Runnable answer;
        try {
            T value = work.call();
            answer = () -> then.accept(value);
        } catch (Exception e) {
            answer = () -> failed.accept(e);
        } catch (Error e) {
            tell(() -> failed.accept(new ExecutionException(e)), afterwards);
            throw e; // for whoever keeps the log
        }
        tell(answer, afterwards);
    }

    private void tell(Runnable answer, Runnable afterwards) {
        ui.execute(
                () -> {
                    try {
                        answer.run();
                    } finally {
                        unanswered.decrementAndGet();
                        afterwards.run();
                    }
                });
    }

    /// Shows on the UI thread what work has so far.
    void show(Runnable look) {
        ui.execute(look);
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
