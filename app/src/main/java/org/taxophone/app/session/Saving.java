package org.taxophone.app.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.task.UiThread;

/// When the project on show was written last, by its files, and whether a write failed since. May
/// be told from any thread; what it says changes on the UI thread.
public final class Saving {
    private final UiThread ui;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private int writes;

    /// How it stands.
    ///
    /// @param at when the newest of the files was written; null where that is not known
    /// @param writing true while something is written
    /// @param problem why the last write failed, and what to do; empty if it did not
    public record State(@Nullable Instant at, boolean writing, String problem) {
        static final State NONE = new State(null, false, "");
    }

    public Saving(UiThread ui) {
        this.ui = ui;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Work that writes to the project: seen while it lasts, and how it ends.
    public <T> Callable<T> watched(Callable<T> work) {
        return () -> {
            ui.execute(() -> count(1));
            try {
                T result = work.call();
                wrote();
                return result;
            } catch (Exception e) {
                failed(e);
                throw e;
            } finally {
                ui.execute(() -> count(-1));
            }
        };
    }

    /// Something was written just now.
    public void wrote() {
        Instant now = Instant.now();
        ui.execute(() -> state.set(new State(now, writes > 0, "")));
    }

    /// Something could not be written.
    public void failed(Throwable problem) {
        String words = Explanation.of(problem);
        ui.execute(() -> state.set(new State(state.get().at(), writes > 0, words)));
    }

    /// Looks when the files in a project's folder were written; not on the UI thread. What failed
    /// is mended if one of them was written since.
    public void look(Path folder) {
        Instant newest = SavedFiles.newest(folder).orElse(null);
        ui.execute(
                () -> {
                    State now = state.get();
                    Instant before = now.at();
                    if (newest != null && (before == null || newest.isAfter(before))) {
                        state.set(new State(newest, now.writing(), ""));
                    }
                });
    }

    /// Another project, or none.
    public void forget() {
        state.set(State.NONE);
    }

    private void count(int more) {
        writes += more;
        State now = state.get();
        state.set(new State(now.at(), writes > 0, now.problem()));
    }
}
