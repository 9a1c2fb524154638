package org.taxophone.app.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// The one door to the UI thread. Everything that comes back from a job, the player or a loader
/// passes here, so that no other class calls the toolkit for it.
public interface UiThread extends Executor {
    /// Runs the action on the UI thread: later if called from elsewhere, at once if already there.
    @Override
    void execute(Runnable action);

    /// Runs the action on the UI thread after what is waiting there, even when called from it.
    void later(Runnable action);

    /// A runnable that may be called from any thread, any number of times: the action runs at most
    /// once a pulse, and always once more after the last call. What it shows must be read when it
    /// runs, not when it is called.
    default Runnable coalesced(Runnable action) {
        AtomicBoolean waiting = new AtomicBoolean();
        return () -> {
            if (waiting.compareAndSet(false, true)) {
                later(
                        () -> {
                            waiting.set(false);
                            action.run();
                        });
            }
        };
    }

    /// The door to JavaFX.
    static UiThread platform() {
        return PlatformUiThread.INSTANCE;
    }

    /// A door that leads nowhere else: everything runs at once on the calling thread. For tests of
    /// view models, which need no toolkit.
    static UiThread immediate() {
        return ImmediateUiThread.INSTANCE;
    }
}
