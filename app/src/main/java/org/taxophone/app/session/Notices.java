package org.taxophone.app.session;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person is told beside their work: something long has ended. Nothing waits for an answer,
/// and the log keeps the sentence. Used on the UI thread.
public final class Notices {
    private static final int AT_ONCE = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    /// @param sentence what happened
    /// @param act words of what can be done about it: "Show"; empty for nothing
    /// @param action does it
    /// @param stays whether it is shown until a person answers it; others go by themselves
    public record Notice(
            Journal.Level level, String sentence, String act, Runnable action, boolean stays) {
        /// One that goes by itself, unless it tells of a failure.
        public Notice(Journal.Level level, String sentence, String act, Runnable action) {
            this(level, sentence, act, action, level == Journal.Level.ERROR);
        }
    }

    /// Those that can be seen, newest last.
    public ObservableList<Notice> shown() {
        return shown;
    }

    public void tell(Notice notice) {
        shown.add(notice);
        if (shown.size() > AT_ONCE) {
            shown.remove(
                    shown.stream()
                            .limit(AT_ONCE)
                            .filter(old -> !old.stays())
                            .findFirst()
                            .orElseGet(shown::getFirst));
        }
    }

    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /// Takes the newest away.
    ///
    /// @return true if there was one
    public boolean dismissNewest() {
        if (shown.isEmpty()) {
            return false;
        }
        shown.removeLast();
        return true;
    }

    /// Does what a notice offers, which is then no longer needed.
    public void follow(Notice notice) {
        shown.remove(notice);
        notice.action().run();
    }
}
