package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.AppliedModel;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunJob;
import org.taxophone.experiment.RunResult;
import org.taxophone.job.Job;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;

/// A run whose every event is written down before the listener hears it.
final class RecordedRun implements Job<RunResult> {
    private final RunDocument document;
    private final RunFolder files;
    private final Dataset dataset;
    private final Path featureFolder;
    private final StopSignal stop;
    private final Consumer<RunEvent> listener;
    private final Optional<AppliedModel> applied;

    RecordedRun(
            RunDocument document,
            RunFolder files,
            Dataset dataset,
            Path featureFolder,
            StopSignal stop,
            Consumer<RunEvent> listener) {
        this.document = document;
        this.files = files;
        this.dataset = dataset;
        this.featureFolder = featureFolder;
        this.stop = stop;
        this.listener = listener;
        applied = new AppliedFiles(files.folder()).model();
    }

    @Override
    public String title() {
        return "Run " + document.number() + ", " + document.recipe().name();
    }

    @Override
    public boolean heavy() {
        return document.recipe().trains() && applied.isEmpty();
    }

    @Override
    public RunResult run(JobContext context) throws Exception {
        RunRecorder recorder = new RunRecorder(files, dataset);
        recorder.started();
        try {
            return work(event -> {
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

    private RunJob work(Consumer<RunEvent> recorder) {
        return new RunJob(
                dataset,
                document.recipe(),
                document.config(),
                applied,
                files.folder(),
                featureFolder,
                stop,
                recorder);
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
