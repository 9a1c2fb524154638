package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taxophone.job.JobProgress;
import org.taxophone.job.Rounds;

class ProgressWordsTest {
    private static JobProgress at(long done, long total, Rounds rounds) {
        return new JobProgress(done, total, "training", 10, 61, rounds);
    }

    @Test
    void epochsAreCountedAndStepsTold() {
        JobProgress training = at(950, 2500, new Rounds(38, 100));
        assertThat(ProgressWords.counted(training)).isEqualTo("epoch 38 of 100");
        assertThat(ProgressWords.rate(training)).isEmpty();
        assertThat(ProgressWords.steps(training)).isEqualTo("Step 950 of 2,500, 61.0 a second");
    }

    @Test
    void filesAreCountedAsTheyAre() {
        JobProgress reading = at(1240, 3000, Rounds.NONE);
        assertThat(ProgressWords.counted(reading)).isEqualTo("1,240 of 3,000");
        assertThat(ProgressWords.rate(reading)).isEqualTo("61 per s");
        assertThat(ProgressWords.steps(reading)).isEmpty();
        assertThat(ProgressWords.counted(at(3, 0, Rounds.NONE))).isEmpty();
    }

    @Test
    void sharesOfAWholeAreAPercentage() {
        assertThat(ProgressWords.counted(at(1250, 5000, Rounds.SHARES))).isEqualTo("25 %");
    }
}
