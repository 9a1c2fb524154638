package org.taxophone.training;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.Adam;
import org.taxophone.engine.Constants;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.TorchEngine;

/// One step of the optimiser: loss, gradients, update. Nothing is changed where the loss or the
/// gradient is not a finite number.
final class TrainingStep implements AutoCloseable {
    private final Learner learner;
    private final Adam adam;
    private final double gradientNorm;
    private final int threads = TorchEngine.threads();
    private final @Nullable ExecutorService halves;

    TrainingStep(Learner learner, Adam adam, TrainingConfig config) {
        this.learner = learner;
        this.adam = adam;
        gradientNorm = config.gradientNorm();
        halves = config.halfBatches() ? workers() : null;
    }

    /// Two threads that each run their operators alone. MKL knows only one number of threads for
    /// the whole process, so it stays 1 until this is closed.
    private static ExecutorService workers() {
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        2, Thread.ofPlatform().name("taxophone-half-", 0).daemon().factory());
        List<Future<?>> alone =
                List.of(
                        workers.submit(() -> TorchEngine.useThreads(1)),
                        workers.submit(() -> TorchEngine.useThreads(1)));
        alone.forEach(TrainingStep::joined);
        TorchEngine.useThreads(1);
        return workers;
    }

    /// @throws NotFiniteLossException naming the term
    LossTerms run(Batch batch, Schedules.Moment moment) {
        ExecutorService workers = halves;
        LossTerms terms =
                workers == null || batch.clips() < 4
                        ? differentiate(batch, moment, 1)
                        : inHalves(workers, batch, moment);
        if (!Double.isFinite(adam.gradientNorm())) {
            throw new NotFiniteLossException("gradient of " + String.join(", ", adam.notFinite()));
        }
        adam.step(moment.learningRate(), gradientNorm);
        return terms;
    }

    private LossTerms inHalves(ExecutorService workers, Batch batch, Schedules.Moment moment) {
        Future<LossTerms> first = workers.submit(() -> differentiate(batch.half(0), moment, 0.5f));
        Future<LossTerms> second = workers.submit(() -> differentiate(batch.half(1), moment, 0.5f));
        return LossTerms.mean(joined(first), joined(second));
    }

    /// Adds `share` of the loss's derivatives to the gradients.
    private LossTerms differentiate(Batch batch, Schedules.Moment moment, float share) {
        try (NativeScope step = learner.net().step();
                GradientTape tape = GradientTape.recording()) {
            Losses losses = learner.losses(step, batch, moment, true);
            LossTerms terms = losses.read();
            terms.firstNotFinite()
                    .ifPresent(
                            term -> {
                                throw new NotFiniteLossException(term);
                            });
            tape.backward(share == 1 ? losses.total() : Constants.times(losses.total(), share));
            return terms;
        }
    }

    private static <T> T joined(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in the middle of a batch", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (halves != null) {
            halves.shutdown();
            TorchEngine.useThreads(threads);
        }
    }
}
