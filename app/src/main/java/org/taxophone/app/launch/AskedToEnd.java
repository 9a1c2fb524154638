package org.taxophone.app.launch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.taxophone.app.task.UiThread;
import sun.misc.Signal;

/// The window's end, once, whoever asks for it: a person, or the system that ends the program (a
/// polite kill, somebody who logs out). What is open is saved and closed either way.
///
/// The signals themselves are caught: once Java has begun to end, the toolkit may have shut its
/// door, and what is asked of the UI thread then is lost. Java has no public way to do so; the
/// compiler warns of it.
final class AskedToEnd {
    private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");

    /// What a shell adds to the number of the signal that ended a program.
    private static final int BY_SIGNAL = 128;

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
        SIGNALS.forEach(this::listen);
    }

    private void listen(String signal) {
        try {
            Signal.handle(
                    new Signal(signal),
                    heard -> {
                        asked();
                        System.exit(BY_SIGNAL + heard.getNumber());
                    });
        } catch (IllegalArgumentException e) {
            return; // this system has no such signal, or Java was told to leave it alone
        }
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
