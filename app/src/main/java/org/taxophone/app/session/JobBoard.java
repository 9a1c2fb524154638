package org.taxophone.app.session;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.task.UiThread;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobRunner;

/// The jobs of this session as the window shows them, newest first.
public final class JobBoard {
    private final UiThread ui;
    private final Journal journal;
    private final ObservableList<JobRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable JobRow> foremost = new ReadOnlyObjectWrapper<>();

    public JobBoard(JobRunner runner, UiThread ui, Journal journal) {
        this.ui = ui;
        this.journal = journal;
        runner.jobs().forEach(this::add);
        runner.addListener(this::add);
    }

    public ObservableList<JobRow> rows() {
        return rows;
    }

    /// The job that the status bar shows: the longest-running one that is not done.
    public ReadOnlyObjectProperty<@Nullable JobRow> foremostProperty() {
        return foremost.getReadOnlyProperty();
    }

    /// Number of jobs that are not done.
    public long active() {
        return rows.stream().filter(row -> !row.state().isFinal()).count();
    }

    /// Takes what is done off the list.
    public void clearFinished() {
        rows.removeIf(row -> row.state().isFinal());
    }

    private <T> void add(JobHandle<T> handle) {
        JobRow row = new JobRow(handle);
        Runnable update =
                ui.coalesced(
                        () -> {
                            row.update();
                            choose();
                        });
        handle.addListener(job -> update.run());
        handle.result().whenComplete((result, problem) -> log(handle, problem));
        ui.execute(
                () -> {
                    rows.addFirst(row);
                    choose();
                });
    }

    private void log(JobHandle<?> handle, @Nullable Throwable problem) {
        if (problem == null) {
            journal.info(
                    Messages.text(
                            "job.log.done",
                            Phrases.say(handle.title()),
                            Figures.duration(handle.progress().elapsedSeconds())));
        } else if (problem instanceof JobCancelledException) {
            journal.info(Messages.text("job.log.cancelled", Phrases.say(handle.title())));
        } else {
            journal.error(Messages.text("job.log.failed", Phrases.say(handle.title())), problem);
        }
    }

    private void choose() {
        Optional<JobRow> next =
                rows.stream()
                        .filter(row -> !row.state().isFinal())
                        .min(
                                Comparator.comparing((JobRow row) -> row.isQueued())
                                        .thenComparing(row -> row.handle().id()));
        foremost.set(next.orElse(null));
    }
}
