package org.taxophone.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class QueuedJobRunnerTest {
    @Test
    void yieldsTheResultAndTellsProgress() throws Exception {
        try (JobRunner runner = new QueuedJobRunner(1)) {
            JobHandle<String> handle =
                    runner.submit(
                            Job.of(
                                    "reading",
                                    context -> {
                                        context.progress(3, 4, "files");
                                        return "done";
                                    }));
            assertThat(handle.result().get()).isEqualTo("done");
            assertThat(handle.state()).isEqualTo(JobState.SUCCEEDED);
            assertThat(handle.progress().fraction()).hasValue(0.75);
        }
    }

    @Test
    void aFailureKeepsItsCauseAndTheRunnerGoesOn() throws Exception {
        try (JobRunner runner = new QueuedJobRunner(1)) {
            JobHandle<Object> bad =
                    runner.submit(
                            Job.of(
                                    "bad",
                                    context -> {
                                        throw new IllegalStateException("no");
                                    }));
            assertThatThrownBy(() -> bad.result().get()).hasRootCauseMessage("no");
            assertThat(bad.state()).isEqualTo(JobState.FAILED);
            assertThat(runner.submit(Job.of("good", context -> 7)).result().get()).isEqualTo(7);
        }
    }

    @Test
    void ofHeavyJobsOneRunsAtATimeInTheOrderTheyWereMovedTo() throws Exception {
        try (JobRunner runner = new QueuedJobRunner(2)) {
            CountDownLatch first = new CountDownLatch(1);
            List<String> done = Collections.synchronizedList(new ArrayList<>());
            JobHandle<?> a = runner.submit(new Heavy("a", done, first));
            CountDownLatch open = new CountDownLatch(0);
            JobHandle<?> b = runner.submit(new Heavy("b", done, open));
            JobHandle<?> c = runner.submit(new Heavy("c", done, open));
            JobHandle<?> d = runner.submit(new Heavy("d", done, open));
            // what is light overtakes
            assertThat(runner.submit(Job.of("light", context -> 7)).result().get()).isEqualTo(7);
            List<Object> queue = new ArrayList<>(runner.waiting());
            assertThat(queue).containsExactly(b, c, d);
            runner.moveUp(d);
            runner.moveUp(d);
            runner.moveUp(a); // works already
            c.cancel();
            queue = new ArrayList<>(runner.waiting());
            assertThat(queue).containsExactly(d, b);
            first.countDown();
            b.result().get();
            d.result().get();
            assertThat(done).containsExactly("a", "d", "b");
        }
    }

    private record Heavy(String title, List<String> done, CountDownLatch begin)
            implements Job<String> {
        @Override
        public boolean heavy() {
            return true;
        }

        @Override
        public String run(JobContext context) throws Exception {
            begin.await();
            done.add(title);
            return title;
        }
    }

    @Test
    void pausesAtTheNextCheckpointAndGoesOn() throws Exception {
        try (JobRunner runner = new QueuedJobRunner(1)) {
            AtomicInteger rounds = new AtomicInteger();
            CountDownLatch paused = new CountDownLatch(1);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch cancelled = new CountDownLatch(1);
            JobHandle<Integer> handle =
                    runner.submit(
                            Job.of(
                                    "rounds",
                                    context -> {
                                        begun.countDown();
                                        while (rounds.get() < 1_000_000 && !enough(rounds)) {
                                            context.checkpoint();
                                        }
                                        return rounds.get();
                                    }));
            handle.addListener(
                    job -> {
                        if (job.state() == JobState.PAUSED) {
                            paused.countDown();
                        } else if (job.state() == JobState.CANCELLED) {
                            cancelled.countDown();
                        }
                    });
            begun.await();
            handle.pause();
            paused.await();
            int atPause = rounds.get();
            assertThat(handle.state()).isEqualTo(JobState.PAUSED);
            assertThat(rounds.get()).isEqualTo(atPause);
            handle.resume();
            handle.cancel();
            assertThatThrownBy(() -> handle.result().get())
                    .hasCauseInstanceOf(JobCancelledException.class);
            cancelled.await(); // listeners are told after the result is there
        }
    }

    private static boolean enough(AtomicInteger rounds) throws InterruptedException {
        rounds.incrementAndGet();
        Thread.sleep(1);
        return false;
    }

    @Test
    void aQueuedJobIsCancelledBeforeItBegins() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        try (JobRunner runner = new QueuedJobRunner(1)) {
            JobHandle<Object> first =
                    runner.submit(
                            Job.of(
                                    "first",
                                    context -> {
                                        hold.await();
                                        return "first";
                                    }));
            JobHandle<Object> second =
                    runner.submit(
                            Job.of(
                                    "second",
                                    context -> {
                                        throw new AssertionError("must not run");
                                    }));
            second.cancel();
            assertThat(second.state()).isEqualTo(JobState.CANCELLED);
            hold.countDown();
            assertThat(first.result().get()).isEqualTo("first");
            assertThat(second.state()).isEqualTo(JobState.CANCELLED);
        }
    }

    @Test
    void theImmediateTwinRunsOnTheCallingThread() {
        try (JobRunner runner = new ImmediateJobRunner()) {
            Thread here = Thread.currentThread();
            JobHandle<Boolean> handle =
                    runner.submit(Job.of("now", context -> Thread.currentThread() == here));
            assertThat(handle.result()).isCompletedWithValue(true);
        }
    }
}
