package org.taxophone.app.launch;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.UiThread;

/// Asks the UI thread all the time whether it answers, and keeps the longest that it did not, with
/// what it was doing then.
final class UiWatchdog {
    /// The window is to answer within this time.
    static final long WANTED_MS = 50;

    private static final String UI_THREAD = "JavaFX Application Thread";
    private static final int LINES = 12;
    private static final long PAUSE_MS = 4;

    private volatile @Nullable Thread asking;
    private volatile long worstMs;
    private volatile long late;
    private volatile long asked;
    private volatile String doing = "";

    void begin() {
        end();
        Thread thread = new Thread(this::ask, "ui watchdog");
        thread.setDaemon(true);
        asking = thread;
        thread.start();
    }

    void end() {
        asking = null;
    }

    /// The longest time without an answer.
    long worstMs() {
        return worstMs;
    }

    /// What the UI thread did then; empty if it answered in time.
    String doing() {
        return doing;
    }

    void print() {
        System.out.printf(
                "UI thread: longest without an answer %d ms, %d of %d questions took more than"
                        + " %d ms%n%s",
                worstMs, late, asked, WANTED_MS, doing);
    }

    private void ask() {
        while (asking == Thread.currentThread()) {
            CountDownLatch answer = new CountDownLatch(1);
            long start = System.nanoTime();
            UiThread.platform().later(answer::countDown);
            try {
                String seen = "";
                if (!answer.await(WANTED_MS, TimeUnit.MILLISECONDS)) {
                    seen = stack();
                    answer.await();
                }
                if (asking == Thread.currentThread()) {
                    heard((System.nanoTime() - start) / 1_000_000, seen);
                }
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void heard(long milliseconds, String seen) {
        asked++;
        if (milliseconds > WANTED_MS) {
            late++;
        }
        if (milliseconds > worstMs) {
            worstMs = milliseconds;
            doing = seen;
        }
    }

    private static String stack() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals(UI_THREAD))
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .map(frame -> "    " + frame)
                .filter(line -> line.contains("taxophone") || line.contains("javafx"))
                .limit(LINES)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
