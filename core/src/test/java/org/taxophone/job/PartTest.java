package org.taxophone.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void epochsOfAPartAreThoseOfTheWhole() {
        try (QueuedJobRunner runner = new QueuedJobRunner(1)) {
            JobHandle<Integer> job =
                    runner.submit(
                            Job.of(
                                    "training",
                                    context -> {
                                        Part second = new Part(context, 1, 5, "restart");
                                        second.progress(50, 100, "training", new Rounds(3, 6));
                                        return 1;
                                    }));
            job.result().join();
            assertThat(job.progress().rounds()).isEqualTo(new Rounds(3, 6));
            assertThat(job.progress().stage()).isEqualTo("restart 2 of 5: training");
            assertThat(job.progress().fraction().orElseThrow()).isEqualTo(0.3);
        }
    }
}
