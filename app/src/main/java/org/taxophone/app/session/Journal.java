package org.taxophone.app.session;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalTime;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.task.UiThread;

/// The log that a person reads: what happened, in sentences, newest first. May be told from any
/// thread; the list changes on the UI thread.
public final class Journal {
    private static final int KEPT = 500;

    private final UiThread ui;
    private final ReadOnlyIntegerWrapper errors = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper warnings = new ReadOnlyIntegerWrapper();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();

    /// One sentence of the log.
    ///
    /// @param details stack trace or other matter for "Copy details"; often empty
    public record Entry(LocalTime time, Level level, String sentence, String details) {}

    /// How much a sentence matters.
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    public Journal(UiThread ui) {
        this.ui = ui;
    }

    public void info(String sentence) {
        add(Level.INFO, sentence, null);
    }

    public void warn(String sentence) {
        add(Level.WARNING, sentence, null);
    }

    /// Logs a failure with its cause and next step. Called once, where the failure is handled.
    public void error(String headline, Throwable cause) {
        add(Level.ERROR, headline + " " + explain(cause), cause);
    }

    /// What went wrong and what to try, in words.
    public static String explain(Throwable cause) {
        return Explanation.of(cause);
    }

    /// Failures since the log was read last.
    public ReadOnlyIntegerProperty unreadErrorsProperty() {
        return errors.getReadOnlyProperty();
    }

    /// Warnings since the log was read last.
    public ReadOnlyIntegerProperty unreadWarningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /// Somebody has read the log.
    public void read() {
        errors.set(0);
        warnings.set(0);
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    private void add(Level level, String sentence, @Nullable Throwable cause) {
        Entry entry = new Entry(LocalTime.now(), level, sentence, trace(cause));
        ui.execute(
                () -> {
                    entries.addFirst(entry);
                    if (level == Level.ERROR) {
                        errors.set(errors.get() + 1);
                    } else if (level == Level.WARNING) {
                        warnings.set(warnings.get() + 1);
                    }
                    if (entries.size() > KEPT) {
                        entries.removeLast();
                    }
                });
    }

    private static String trace(@Nullable Throwable cause) {
        if (cause == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
