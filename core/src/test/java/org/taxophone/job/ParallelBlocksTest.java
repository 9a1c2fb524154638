package org.taxophone.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParallelBlocksTest {
    @Test
    void doesEachBlockOnce() {
        int[] times = new int[1000];
        ParallelBlocks.forEach(1000, JobContext.none(), block -> times[block]++);
        assertThat(Arrays.stream(times)).containsOnly(1);
    }

    @Test
    void worksInsideItself() {
        AtomicInteger done = new AtomicInteger();
        ParallelBlocks.forEach(
                20,
                JobContext.none(),
                outer ->
                        ParallelBlocks.forEach(
                                20, JobContext.none(), inner -> done.incrementAndGet()));
        assertThat(done).hasValue(400);
    }

    @Test
    void noBlocksIsNoWork() {
        ParallelBlocks.forEach(
                0,
                JobContext.none(),
                block -> {
                    throw new AssertionError("there is no block");
                });
    }

    @Test
    void aFailureComesOutAsItIs() {
        assertThatThrownBy(
                        () ->
                                ParallelBlocks.forEach(
                                        100,
                                        JobContext.none(),
                                        block -> {
                                            if (block == 42) {
                                                throw new IllegalStateException("block 42");
                                            }
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("block 42");
    }

    @Test
    void cancellingStopsBeforeTheRest() {
        AtomicInteger done = new AtomicInteger();
        CancelAfter context = new CancelAfter(2);
        assertThatThrownBy(
                        () ->
                                ParallelBlocks.forEach(
                                        1_000_000,
                                        context,
                                        block -> {
                                            done.incrementAndGet();
                                            Thread.onSpinWait();
                                        }))
                .isInstanceOf(JobCancelledException.class);
        assertThat(done.get()).isLessThan(1_000_000);
    }
}
