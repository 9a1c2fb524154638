package org.taxophone.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taxophone.common.TaxophoneException;

@Timeout(30)
class ObstacleTest {
    private final AtomicInteger tries = new AtomicInteger();

    private final Job<Integer> stubborn =
            Job.of(
                    "Stubborn",
                    context -> {
                        TaxophoneException full = new TaxophoneException("Full", "Make room");
                        while (tries.incrementAndGet() < 3) {
                            if (!context.awaitMending(full)) {
                                throw full;
                            }
                        }
                        return tries.get();
                    });

    @Test
    void aWatchedJobWaitsUntilItIsResumed() throws Exception {
        AtomicInteger seen = new AtomicInteger();
        try (QueuedJobRunner runner = new QueuedJobRunner(1)) {
            runner.addListener(
                    handle ->
                            handle.addListener(
                                    job -> {
                                        if (job.obstacle().isPresent()) {
                                            assertThat(job.state()).isEqualTo(JobState.PAUSED);
                                            seen.incrementAndGet();
                                            job.resume();
                                        }
                                    }));
            JobHandle<Integer> handle = runner.submit(stubborn);
            assertThat(handle.result().get()).isEqualTo(3);
            assertThat(seen).hasValue(2);
            assertThat(handle.obstacle()).isEmpty();
        }
    }

    @Test
    void itCanBeCancelledInstead() throws Exception {
        try (QueuedJobRunner runner = new QueuedJobRunner(1)) {
            runner.addListener(
                    handle ->
                            handle.addListener(
                                    job -> {
                                        if (job.obstacle().isPresent()) {
                                            job.cancel();
                                        }
                                    }));
            JobHandle<Integer> handle = runner.submit(stubborn);
            assertThatThrownBy(() -> handle.result().get())
                    .isInstanceOfAny(
                            java.util.concurrent.ExecutionException.class,
                            java.util.concurrent.CancellationException.class);
            assertThat(handle.state()).isEqualTo(JobState.CANCELLED);
        }
    }

    @Test
    void nobodyWaitsWhereNobodyWatches() {
        try (ImmediateJobRunner runner = new ImmediateJobRunner()) {
            JobHandle<Integer> handle = runner.submit(stubborn);
            assertThat(handle.state()).isEqualTo(JobState.FAILED);
        }
    }
}
