package org.taxophone.app.launch.command;

import java.util.concurrent.CompletionException;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.Job;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobHandle;
import org.taxophone.project.OwnRecipes;

/// Where commands get their work done: on the calling thread, with a bar, and cancelled by Ctrl-C.
final class Workshop {
    private final Terminal terminal;
    private final Interruption interruption;
    private final OwnRecipes recipes;

    Workshop(Terminal terminal, Interruption interruption, OwnRecipes recipes) {
        this.terminal = terminal;
        this.interruption = interruption;
        this.recipes = recipes;
    }

    Terminal terminal() {
        return terminal;
    }

    /// The recipes that the person keeps, and by them the program's.
    OwnRecipes recipes() {
        return recipes;
    }

    /// Ends here if someone asked to stop: for work that ends well when it is cancelled.
    ///
    /// @throws JobCancelledException when interrupted
    void checkpoint() {
        if (interruption.isRaised()) {
            throw new JobCancelledException();
        }
    }

    /// Does a job and yields its result.
    ///
    /// @throws org.taxophone.job.JobCancelledException when interrupted
    <T> T run(Job<T> job) {
        ProgressBar bar = new ProgressBar(terminal);
        try (ImmediateJobRunner runner = new ImmediateJobRunner()) {
            runner.addListener(
                    handle -> {
                        handle.addListener(changed -> bar.show(changed.progress()));
                        interruption.workBegins(handle::cancel);
                    });
            JobHandle<T> handle = runner.submit(job);
            return handle.result().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        } finally {
            interruption.workBegins(() -> {});
            terminal.clearBar();
        }
    }
}
