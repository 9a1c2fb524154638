package org.taxophone.project;

import java.io.IOException;
import java.util.function.Consumer;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunJob;
import org.taxophone.experiment.RunResult;
import org.taxophone.job.Job;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;

/// A run whose every event is written down before the listener hears it.
final class RecordedRun implements Job<RunResult> {
    /// Makes the run's work, given who is to hear its events.
    interface Work {
        RunJob listeningTo(Consumer<RunEvent> recorder);
    }

    private final String title;
    private final RunFolder files;
    private final Dataset dataset;
    private final Work work;
    private final Consumer<RunEvent> listener;
    private final boolean heavy;

    RecordedRun(
            RunDocument run,
            RunFolder files,
            Dataset dataset,
            Work work,
            Consumer<RunEvent> listener) {
        title = "Run " + run.number() + ", " + run.recipe().name();
        heavy = run.recipe().trains();
        this.files = files;
        this.dataset = dataset;
        this.work = work;
        this.listener = listener;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean heavy() {
        return heavy;
    }

    @Override
    public RunResult run(JobContext context) throws Exception {
        RunRecorder recorder = new RunRecorder(files, dataset);
        recorder.started();
        try {
            return work.listeningTo(
                            event -> {
                                recorder.heard(event);
                                listener.accept(event);
                            })
                    .run(context);
        } catch (JobCancelledException e) {
            recorder.interrupted();
            throw e;
        } catch (IOException e) {
            TaxophoneException said = Disk.failure(files.folder(), e);
            failed(recorder, said);
            throw said;
        } catch (Exception e) {
            failed(recorder, e);
            throw e;
        }
    }

    // On a full disk the failure itself cannot be written down; it must still reach the caller.
    private static void failed(RunRecorder recorder, Exception cause) {
        try {
            recorder.failed(cause);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
