package org.taxophone.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;
import org.taxophone.training.TrainingEvent;
import org.taxophone.training.TrainingJob;

/// Measures how fast a recipe trains, by its first batches.
public final class TrainingSpeed {
    private static final int WARM_UP = 2;

    private TrainingSpeed() {}

    /// What the first batches tell.
    ///
    /// @param seconds that a batch takes; NaN where there were none to time
    /// @param batchesPerEpoch how many an epoch has
    /// @param parameters weights of the net
    public record Measured(double seconds, int batchesPerEpoch, long parameters) {}

    /// Times some batches, after two that warm up.
    ///
    /// @param batches how many are timed
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public static Measured measure(
            FeatureStore store, TrainedMethod method, int clusters, int batches, JobContext context)
            throws IOException {
        Path folder = Files.createTempDirectory("taxophone-speed");
        AtomicInteger done = new AtomicInteger();
        AtomicLong begun = new AtomicLong();
        AtomicLong ended = new AtomicLong();
        AtomicReference<TrainingEvent.Started> net = new AtomicReference<>();
        JobContext few =
                new JobContext() {
                    @Override
                    public void progress(long step, long total, String stage) {
                        context.progress(
                                Math.min(done.get(), WARM_UP + batches),
                                WARM_UP + batches,
                                "measuring a few batches");
                    }

                    @Override
                    public void checkpoint() {
                        context.checkpoint();
                        if (isCancelled()) {
                            throw new JobCancelledException();
                        }
                    }

                    @Override
                    public boolean isCancelled() {
                        return context.isCancelled() || done.get() >= WARM_UP + batches;
                    }
                };
        few.progress(0, 0, ""); // the net is made first, and that takes its time
        try {
            new TrainingJob(
                            store,
                            method.model().withClusters(clusters),
                            // a training that was cut to two epochs of one batch is timed, too
                            method.training()
                                    .withRestarts(1)
                                    .withEpochs(
                                            Math.max(
                                                    method.training().epochs(), WARM_UP + batches)),
                            folder,
                            new StopSignal(),
                            event -> {
                                if (event instanceof TrainingEvent.Started started) {
                                    net.set(started);
                                } else if (event instanceof TrainingEvent.BatchFinished) {
                                    ended.set(System.nanoTime());
                                    if (done.incrementAndGet() == WARM_UP) {
                                        begun.set(ended.get());
                                    }
                                }
                            })
                    .run(few);
        } catch (JobCancelledException e) {
            context.checkpoint(); // cancelled by a person, or by itself
        } finally {
            delete(folder);
        }
        int timed = done.get() - WARM_UP;
        TrainingEvent.Started started = net.get();
        return new Measured(
                timed > 0 ? (ended.get() - begun.get()) / 1e9 / timed : Double.NaN,
                started == null ? 0 : started.batchesPerEpoch(),
                started == null ? 0 : started.parameters());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
