package org.taxophone.app.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.session.ProjectOpener.Trouble;
import org.taxophone.app.task.UiThread;
import org.taxophone.common.AtomicFiles;
import org.taxophone.export.AppliedTable;
import org.taxophone.job.Job;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobRunner;
import org.taxophone.project.ApplyIntoProjectJob;
import org.taxophone.project.ModelSource;
import org.taxophone.project.Project;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// Applies the models of finished runs to other clips, as jobs, and tells what came of it. Used on
/// the UI thread.
public final class ModelApplying {
    private final Parts parts;
    private final Trouble trouble;
    private final BooleanBinding possible;
    private final Set<JobHandle<?>> told = new HashSet<>();
    private Consumer<Runnable> leaving = Runnable::run;

    /// What it works with.
    public record Parts(
            CurrentProject current,
            Runs runs,
            Navigator navigator,
            JobRunner jobs,
            UiThread ui,
            Journal journal,
            Notices notices,
            ProjectOpener opener) {}

    /// Where the outcome goes.
    public enum Outcome {
        /// The folder becomes a project.
        NEW_PROJECT,
        /// The sound becomes a project.
        NEW_PROJECT_OF_ONE,
        /// The project gets a run.
        OTHER_PROJECT,
        /// The open project gets one.
        THIS_PROJECT,
        /// There is no such folder or file.
        NOTHING
    }

    public ModelApplying(Parts parts, Trouble trouble) {
        this.parts = parts;
        this.trouble = trouble;
        possible =
                Bindings.createBooleanBinding(() -> !models().isEmpty(), parts.runs().summaries());
    }

    /// @param leaving leaves the open project, if the person agrees, and then does something
    public void leaveBy(Consumer<Runnable> leaving) {
        this.leaving = leaving;
    }

    /// True while a run has learnt something.
    public BooleanBinding possibleProperty() {
        return possible;
    }

    /// Finished runs that keep a model of their own, newest first.
    public List<RunSummary> models() {
        return parts.runs().summaries().stream()
                .filter(run -> run.state() == RunState.FINISHED && run.applied().isEmpty())
                .toList()
                .reversed();
    }

    /// What would become of a folder.
    public Outcome outcome(Path data) {
        Project open = parts.current().project();
        if (open == null || !Files.isReadable(data)) {
            return Outcome.NOTHING;
        }
        if (Files.isRegularFile(data)) {
            return Outcome.NEW_PROJECT_OF_ONE;
        }
        if (data.toAbsolutePath().normalize().equals(open.folder())) {
            return Outcome.THIS_PROJECT;
        }
        return Project.isProject(data) ? Outcome.OTHER_PROJECT : Outcome.NEW_PROJECT;
    }

    /// Where a project of that folder or sound is made: beside the open one.
    public Path newProject(Path data) {
        Path open = Objects.requireNonNull(parts.current().project()).folder();
        Path home = open.getParent();
        return NewFolder.free(
                home == null ? open : home,
                String.valueOf(data.toAbsolutePath().normalize().getFileName()));
    }

    /// Begins the work; its end is told.
    ///
    /// @param run number of a finished run of the open project
    /// @param data a folder of sounds, one sound, or a project
    public void begin(int run, Path data) {
        Project open = parts.current().project();
        if (open == null) {
            return;
        }
        String name = String.valueOf(data.toAbsolutePath().normalize().getFileName());
        ApplyIntoProjectJob work =
                new ApplyIntoProjectJob(ModelSource.of(open, run), data, newProject(data));
        JobHandle<ApplyIntoProjectJob.Result> handle =
                parts.jobs()
                        .submit(
                                Job.of(
                                        Messages.text("apply.job", run, name),
                                        context -> {
                                            ApplyIntoProjectJob.Result result = work.run(context);
                                            keepTable(open, run, data, result);
                                            return result;
                                        }));
        told.add(handle);
        handle.result()
                .whenComplete(
                        (result, problem) ->
                                parts.ui().execute(() -> ended(open, run, name, result, problem)));
    }

    // the same table at the same place as the command line's
    private static void keepTable(
            Project open, int run, Path data, ApplyIntoProjectJob.Result result)
            throws java.io.IOException {
        var model = open.run(run);
        String table = AppliedTable.of(model, result.clips(), result.result().assignment()).csv();
        AtomicFiles.writeString(AppliedTable.file(model, data), table);
    }

    /// True while nothing is being applied.
    public boolean isIdle() {
        return told.stream().allMatch(job -> job.state().isFinal());
    }

    /// True for work whose end this tells by itself.
    public boolean answersFor(JobHandle<?> job) {
        return told.contains(job);
    }

    private void ended(
            Project model,
            int run,
            String name,
            ApplyIntoProjectJob.@Nullable Result result,
            @Nullable Throwable problem) {
        if (result == null) {
            if (!(problem instanceof JobCancelledException) && problem != null) {
                trouble.tell(Messages.text("apply.failed", run, name), problem);
            }
            return;
        }
        result.unread()
                .forEach(
                        file ->
                                parts.journal()
                                        .warn(
                                                Messages.text(
                                                        "apply.left-out",
                                                        file.path(),
                                                        Phrases.say(file.reason()))));
        boolean here = result.project().equals(model.folder());
        if (here && parts.current().project() == model) {
            parts.runs().look(result.run());
        }
        String sentence = AppliedWords.of(model, run, name, result);
        parts.journal().info(Messages.text("apply.kept", sentence, result.project()));
        parts.notices()
                .tell(
                        new Notices.Notice(
                                result.unread().isEmpty()
                                        ? Journal.Level.INFO
                                        : Journal.Level.WARNING,
                                sentence,
                                Messages.text("notice.show"),
                                () -> show(result),
                                true)); // else its project is hard to find again
    }

    private void show(ApplyIntoProjectJob.Result result) {
        Runnable explore =
                () -> {
                    parts.runs().show(result.run());
                    parts.navigator().open(Navigator.EXPLORE);
                };
        Project open = parts.current().project();
        if (open != null && open.folder().equals(result.project())) {
            explore.run();
        } else {
            leaving.accept(() -> parts.opener().openProject(result.project(), explore));
        }
    }
}
