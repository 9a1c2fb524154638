package org.taxophone.app.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportResult;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.Job;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobRunner;
import org.taxophone.project.Project;

/// Opens projects, makes them of folders of sounds, and closes them. Everything that touches the
/// disk happens beside the UI thread.
public final class ProjectOpener {
    private final CurrentProject current;
    private final Selection selection;
    private final Navigator navigator;
    private final Runs runs;
    private final JobRunner jobs;
    private final Background background;
    private final UiThread ui;
    private final Trouble trouble;
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final FolderReading reading;
    private final FirstPlace firstPlace;
    private @Nullable JobHandle<?> latest;

    /// Tells the person what could not be done.
    @FunctionalInterface
    public interface Trouble {
        void tell(String headline, Throwable cause);
    }

    /// What an opener works with.
    public record Parts(
            CurrentProject current,
            Selection selection,
            Navigator navigator,
            Runs runs,
            JobRunner jobs,
            Background background,
            UiThread ui) {}

    public ProjectOpener(Parts parts, Trouble trouble) {
        current = parts.current();
        selection = parts.selection();
        navigator = parts.navigator();
        runs = parts.runs();
        jobs = parts.jobs();
        background = parts.background();
        ui = parts.ui();
        this.trouble = trouble;
        firstPlace = new FirstPlace(navigator);
        reading = new FolderReading(parts, trouble, this::firstMap, this::close);
    }

    /// Opens what was dropped or named: a project, or a folder of sounds.
    ///
    /// @param home where the project of a folder of sounds is made
    public void open(Path folder, Path home) {
        if (Project.isProject(folder)) {
            openProject(folder);
        } else {
            importFolder(folder, home);
        }
    }

    /// Opens a project and shows it.
    public void openProject(Path folder) {
        openProject(folder, () -> {});
    }

    /// The same, and then does something more, on the UI thread.
    public void openProject(Path folder, Runnable then) {
        load(() -> Project.open(folder), Messages.text("opener.failed.open", folder), then);
    }

    // every place will, and would wait for it
    private Project asked(Project project) {
        try {
            project.dataset().ifPresent(ProjectOpener::ask);
            runs.readAhead(project);
            return project;
        } catch (RuntimeException e) {
            project.close();
            throw e;
        }
    }

    private static void ask(Dataset dataset) {
        dataset.fingerprint();
        dataset.columns().forEach(dataset::labelNames);
    }

    /// Opens a project that takes work to make, as a job; draws a first map if it has no run yet.
    ///
    /// @param making yields the project, open
    /// @param title of the job
    /// @param then done last, on the UI thread
    public void openWith(Job.Work<Project> making, String title, Runnable then) {
        if (opening.get()) {
            return;
        }
        opening.set(true);
        CompletableFuture<Void> closed = close();
        firstPlace.begin();
        JobHandle<Project> handle =
                jobs.submit(
                        Job.of(
                                title,
                                context -> {
                                    closed.join();
                                    return asked(making.run(context));
                                }));
        latest = handle;
        handle.result()
                .whenComplete(
                        (project, problem) ->
                                ui.execute(
                                        () -> {
                                            if (problem != null) {
                                                notMade(title, problem);
                                                return;
                                            }
                                            show(
                                                    project,
                                                    () -> {
                                                        if (runs.summaries().isEmpty()) {
                                                            firstMap();
                                                        }
                                                        then.run();
                                                    });
                                        }));
    }

    private void notMade(String title, Throwable problem) {
        opening.set(false);
        if (!(problem instanceof JobCancelledException)) { // a person knows what they stopped
            trouble.tell(title, problem);
        }
    }

    /// Makes a project of a folder of sounds: reads them, then draws a first map.
    ///
    /// @param home where the project's own folder is made
    public void importFolder(Path sounds, Path home) {
        importFolder(sounds, home, () -> {});
    }

    /// The same, and then does something more: on the UI thread, once the clips are there.
    public void importFolder(Path sounds, Path home, Runnable then) {
        String name = String.valueOf(sounds.toAbsolutePath().normalize().getFileName());
        load(
                () -> {
                    if (!Files.isDirectory(sounds)) {
                        throw new TaxophoneException(
                                Messages.text("opener.no-folder", sounds),
                                Messages.text("opener.no-folder.next"));
                    }
                    return Project.create(NewFolder.free(home, name), name);
                },
                Messages.text("opener.failed.create", name),
                () -> reading.readFirst(ImportConfig.of(sounds), then));
    }

    /// Reads a folder into the open project, in place of what it held.
    public void read(ImportConfig config) {
        reading.read(config, () -> {}, false);
    }

    /// Reads the folder of the open project once more, as it was read before. What was said of
    /// clips that are still there is kept.
    ///
    /// @param otherwise how, where the project does not know how it was read
    public void readAgain(ImportConfig otherwise) {
        Project project = current.project();
        if (project != null) {
            reading.read(project.importConfig().orElse(otherwise), () -> {}, true);
        }
    }

    /// True for work whose failure this tells by itself.
    public boolean answersFor(JobHandle<?> job) {
        return job == latest || reading.answersFor(job);
    }

    private void firstMap() {
        runs.start(
                Recipes.named(Recipes.QUICK),
                RunConfig.defaults(),
                number -> {},
                problem -> trouble.tell(Messages.text("opener.failed.map"), problem));
    }

    /// Goes to a place of the project: at once if one is open, else once it is opened.
    public void go(String place) {
        if (current.project() != null) {
            navigator.open(place);
        } else {
            firstPlace.wish(place);
        }
    }

    /// True from the moment that a project is asked for until it is shown or cannot be.
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// The reading that works, or null.
    public ReadOnlyObjectProperty<@Nullable JobHandle<ImportResult>> importingProperty() {
        return reading.importingProperty();
    }

    /// Closes the open project, if any, once its runs have ended: they are cancelled, and keep what
    /// they learned up to their last checkpoint.
    ///
    /// @return completes on another thread when the folder is free
    public CompletableFuture<Void> close() {
        Project project = current.project();
        if (project == null) {
            return CompletableFuture.completedFuture(null);
        }
        List<JobHandle<?>> working =
                jobs.jobs().stream().filter(job -> !job.state().isFinal()).toList();
        current.clear();
        selection.reset();
        navigator.open(Navigator.WELCOME);
        working.forEach(JobHandle::cancel);
        CompletableFuture<?>[] ends =
                working.stream()
                        .map(job -> job.result().handle((value, problem) -> value))
                        .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(ends)
                .thenCombine(runs.written(), (ended, written) -> project)
                .thenAcceptAsync(Project::close);
    }

    private void load(java.util.concurrent.Callable<Project> work, String headline, Runnable then) {
        // a second click while the first is answered would meet the lock that the first one took
        if (opening.get()) {
            return;
        }
        opening.set(true);
        CompletableFuture<Void> closed = close();
        firstPlace.begin();
        background.load(
                () -> {
                    closed.join();
                    return asked(work.call());
                },
                project -> {
                    show(project, then);
                },
                problem -> {
                    opening.set(false);
                    trouble.tell(headline, problem);
                });
    }

    private void show(Project project, Runnable then) {
        current.prepared(project, () -> showNow(project, then));
    }

    private void showNow(Project project, Runnable then) {
        current.begin(project);
        ui.later(() -> showClips(project, then)); // the window answers in between
    }

    private void showClips(Project project, Runnable then) {
        if (current.project() == project) {
            current.refresh();
        }
        ui.later(() -> showFirstPlace(project, then));
    }

    private void showFirstPlace(Project project, Runnable then) {
        opening.set(false);
        if (current.project() != project) {
            return; // closed meanwhile
        }
        firstPlace.enter(current::shown);
        for (String problem : project.problems()) {
            trouble.tell(
                    Messages.text("opener.damaged"),
                    new TaxophoneException(problem, Messages.text("opener.damaged.next")));
        }
        then.run();
    }
}
