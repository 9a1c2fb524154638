package org.taxophone.app.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.Background;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.RunResult;
import org.taxophone.job.Job;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;
import org.taxophone.training.StopSignal;

/// What runs need of the disk, one thing after the other, beside the UI thread.
final class RunWriter {
    private final Background writing;
    private final RunListener listener;
    private final Set<Wish> wishes = new HashSet<>();
    private volatile @Nullable Ahead ahead;

    /// A run that is to be made, or gone on with.
    ///
    /// @param asked what was asked for: the same wish is not granted twice at a time
    /// @param making yields its number; called beside the UI thread
    record Wish(Project project, Object asked, Callable<Integer> making) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Wish wish
                    && project == wish.project
                    && asked.equals(wish.asked);
        }

        @Override
        public int hashCode() {
            return asked.hashCode();
        }
    }

    /// A run that is ready to begin.
    record Made(RunSummary summary, StopSignal stop, Job<RunResult> work) {}

    private record Ahead(Project project, List<RunSummary> runs) {}

    /// @param writing one thread
    /// @param listener hears what the runs tell
    RunWriter(Background writing, RunListener listener) {
        this.writing = writing;
        this.listener = listener;
    }

    /// Reads the runs of a project that is about to be shown.
    void readAhead(Project project) {
        ahead = new Ahead(project, project.runs());
    }

    /// All runs of a project, without the disk if they were read ahead.
    List<RunSummary> all(Project project) {
        Ahead known = ahead;
        ahead = null;
        return known != null && known.project() == project ? known.runs() : project.runs();
    }

    /// Grants a wish, unless the same is being granted.
    ///
    /// @return false if it is, so that nobody is told
    boolean make(Wish wish, Consumer<Made> then, Consumer<Exception> failed) {
        if (!wishes.add(wish)) {
            return false;
        }
        writing.load(
                () -> made(wish),
                made -> {
                    wishes.remove(wish);
                    then.accept(made);
                },
                problem -> {
                    wishes.remove(wish);
                    failed.accept(problem);
                });
        return true;
    }

    private Made made(Wish wish) throws Exception {
        Project project = wish.project();
        int number = wish.making().call();
        StopSignal stop = new StopSignal();
        Job<RunResult> work = project.job(number, stop, event -> listener.heard(number, event));
        return new Made(project.summary(number), stop, work);
    }

    /// Does something to a run, and tells how it is then: empty where it is gone.
    void change(
            Project project,
            int number,
            Runnable act,
            Consumer<Optional<RunSummary>> then,
            Consumer<Exception> failed) {
        writing.load(
                () -> {
                    act.run();
                    return look(project, number);
                },
                then,
                failed);
    }

    private static Optional<RunSummary> look(Project project, int number) {
        try {
            return Optional.of(project.summary(number));
        } catch (TaxophoneException e) {
            return Optional.empty(); // as in the list of all: what is damaged is told on opening
        }
    }

    /// True while a wish is being granted.
    boolean isMaking() {
        return !wishes.isEmpty();
    }

    /// Completes beside the UI thread once all that was asked for is done.
    CompletableFuture<Void> written() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        writing.load(() -> done.complete(null), completed -> {}, problem -> {});
        return done;
    }
}
