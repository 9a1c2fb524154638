package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taxophone.features.FeatureStatistics;
import org.taxophone.job.JobContext;

class ScaledClipsTest {
    private static final ClipArray CLIPS =
            new ClipArray(1, 2, new float[][] {{2, 4}, {3, 6}, {-10, 90}});

    @Test
    void theTrainingClipsAloneMakeTheScale() {
        FeatureStatistics scale = FeatureStatistics.of(CLIPS, new int[] {0, 1}, JobContext.none());
        assertThat(scale.lowest()).isEqualTo(2);
        assertThat(scale.highest()).isEqualTo(6);
        assertThat(read(new ScaledClips(CLIPS, new Scale(Scaling.UNIT, scale)), 1))
                .containsExactly(0.25f, 1f);
        assertThat(read(new ScaledClips(CLIPS, new Scale(Scaling.UNIT, scale)), 2))
                .as("held out, beyond the range")
                .containsExactly(0, 1);
    }

    @Test
    void thePaperScales() {
        assertThat(TrainingConfig.paperCatUvac().input().scaling()).isEqualTo(Scaling.UNIT);
        assertThat(TrainingConfig.robustEvents().input().scaling()).isEqualTo(Scaling.NONE);
    }

    private static float[] read(Clips clips, int clip) {
        float[] values = new float[4];
        clips.read(clip, values, 2);
        return new float[] {values[2], values[3]};
    }
}
