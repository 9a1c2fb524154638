package org.taxophone.app.launch.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Ctrl-C (and a polite kill): the work at hand is cancelled, and gets time to keep its state
/// before the program ends. The virtual machine itself then ends with 130.
public final class Interruption {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean raised;
    private @Nullable Runnable cancel;

    /// Listens to the system from now on.
    public void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::raiseAndWait, "interruption"));
    }

    private void raiseAndWait() {
        raise();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Cancels the work at hand, and all work that begins later.
    public synchronized void raise() {
        raised = true;
        if (cancel != null) {
            cancel.run();
        }
    }

    /// Whether someone asked to stop.
    synchronized boolean isRaised() {
        return raised;
    }

    /// Work begins; `how` cancels it.
    synchronized void workBegins(Runnable how) {
        cancel = how;
        if (raised) {
            how.run();
        }
    }

    /// Nothing is left that must be waited for.
    public void workEnded() {
        ended.countDown();
    }
}
