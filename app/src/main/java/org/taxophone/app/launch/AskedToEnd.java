package org.taxophone.app.launch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.taxophone.app.task.UiThread;

/// The window's end, once, whoever asks for it: a person, or the system that ends the program (a
/// polite kill, somebody who logs out). What is open is saved and closed either way.
final class AskedToEnd {
    /// A system that ends does not wait for long.
    private static final int PATIENCE_SECONDS = 10;

    private final UiThread ui;
    private final Runnable closing;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /// @param closing saves and closes, on the UI thread
    AskedToEnd(UiThread ui, Runnable closing) {
        this.ui = ui;
        this.closing = closing;
    }

    /// Listens to the system from now on.
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::asked, "asked to end"));
    }

    /// Closes, unless that was begun before; on the UI thread.
    void end() {
        if (begun.compareAndSet(false, true)) {
            try {
                closing.run();
            } finally {
                ended.complete(null);
            }
        }
    }

    // The toolkit stops drawing now, but its thread lives for as long as this one waits.
    void asked() {
        if (!ended.isDone()) {
            ui.execute(this::end);
        }
        try {
            ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // what is not saved by now is as after a crash: the next start tells
        }
    }
}
