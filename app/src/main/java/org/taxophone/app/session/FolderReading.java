package org.taxophone.app.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.ProjectOpener.Trouble;
import org.taxophone.app.task.UiThread;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportResult;
import org.taxophone.dataset.KeptLabels;
import org.taxophone.job.Job;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobRunner;
import org.taxophone.project.Project;

/// Reads folders of sounds into the open project, as jobs.
final class FolderReading {
    private final CurrentProject current;
    private final JobRunner jobs;
    private final UiThread ui;
    private final Trouble trouble;
    private final Runnable read;
    private final Supplier<CompletableFuture<Void>> close;
    private final ReadOnlyObjectWrapper<@Nullable JobHandle<ImportResult>> importing =
            new ReadOnlyObjectWrapper<>();
    private @Nullable JobHandle<?> latest;
    private @Nullable Project fresh;

    /// @param read done on the UI thread once enough clips are there
    /// @param close closes the open project
    FolderReading(
            ProjectOpener.Parts parts,
            Trouble trouble,
            Runnable read,
            Supplier<CompletableFuture<Void>> close) {
        current = parts.current();
        jobs = parts.jobs();
        ui = parts.ui();
        this.trouble = trouble;
        this.read = read;
        this.close = close;
    }

    /// Reads a folder into the open project, which was made for it: it goes if nothing comes of it.
    void readFirst(ImportConfig config, Runnable then) {
        fresh = current.project();
        read(config, then, false);
    }

    /// @param then done more on the UI thread, once the clips are there
    /// @param keep what was said of clips that are still there
    void read(ImportConfig config, Runnable then, boolean keep) {
        Project project = current.project();
        if (project == null) {
            return;
        }
        JobHandle<ImportResult> handle =
                jobs.submit(
                        Job.of(
                                Messages.text("opener.reading", config.root().getFileName()),
                                context -> {
                                    ImportResult result =
                                            new DatasetImporter()
                                                    .importFolder(
                                                            config,
                                                            context,
                                                            clips -> come(project, clips));
                                    ImportResult kept = keep ? kept(project, result) : result;
                                    project.importResult(kept);
                                    return kept;
                                }));
        latest = handle;
        importing.set(handle);
        handle.result()
                .whenComplete(
                        (result, problem) ->
                                ui.execute(() -> imported(project, result, problem, then)));
    }

    private void come(Project project, Dataset clips) {
        ui.execute(
                () -> {
                    if (current.project() == project) {
                        current.showSoFar(clips);
                    }
                });
    }

    private static ImportResult kept(Project project, ImportResult read) {
        return project.dataset()
                .map(before -> read.withDataset(KeptLabels.of(read.dataset(), before)))
                .orElse(read);
    }

    private void imported(
            Project project,
            @Nullable ImportResult result,
            @Nullable Throwable problem,
            Runnable then) {
        importing.set(null);
        if (problem != null && !(problem instanceof JobCancelledException)) {
            trouble.tell(Messages.text("opener.failed.read"), problem);
        }
        if (current.project() != project) {
            return;
        }
        if (result == null) {
            if (project == fresh) {
                close.get().thenRun(() -> EmptyProject.remove(project.folder()));
            }
            return;
        }
        fresh = null;
        current.refresh();
        if (result.dataset().size() >= 2) {
            read.run();
            then.run();
        }
    }

    /// True for the job whose failure this tells by itself.
    boolean answersFor(JobHandle<?> job) {
        return job == latest;
    }

    /// The reading that works, or null.
    ReadOnlyObjectProperty<@Nullable JobHandle<ImportResult>> importingProperty() {
        return importing.getReadOnlyProperty();
    }
}
