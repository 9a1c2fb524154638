package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;

class EvaluatorTest {
    private static final int BINS = 16;
    private static final int WINDOW = 32;
    private static final CatUvacConfig SMALL = Settings.smallNet();
    private static final InputConfig TEXTURES =
            Settings.changed(InputConfig.views(Views.TEXTURES), "windowFrames=" + WINDOW);

    private final Learner learner =
            Learner.of(
                    SMALL,
                    Settings.changed(TrainingConfig.robustTextures(), "seed=3"),
                    new Learner.Shape(BINS, WINDOW));

    @AfterEach
    void close() {
        learner.close();
    }

    @Test
    void aGlanceIsTheMeanOfEveryOtherWindow() {
        float[][] left = noise(5, WINDOW, 1);
        float[][] right = noise(5, WINDOW, 2);
        float[][] whole = new float[5][];
        for (int clip = 0; clip < whole.length; clip++) {
            whole[clip] = beside(left[clip], right[clip]);
        }
        float[] first = evaluator(left, WINDOW).all(false, JobContext.none()).features();
        float[] second = evaluator(right, WINDOW).all(false, JobContext.none()).features();
        Evaluation glance = evaluator(whole, 2 * WINDOW).glance(false, JobContext.none());
        int units = glance.units();
        for (int i = 0; i < glance.features().length; i++) {
            double a = mean(left[i / units]);
            double b = mean(right[i / units]);
            double expected = (a * first[i] + b * second[i]) / (a + b);
            assertThat(glance.features()[i]).isCloseTo((float) expected, within(1e-5f));
        }
    }

    @Test
    void aClipOfOneWindowIsSeenWhole() {
        Evaluator evaluator = evaluator(noise(5, WINDOW, 1), WINDOW);
        assertThat(evaluator.glance(true, JobContext.none()).probabilities())
                .isEqualTo(evaluator.all(true, JobContext.none()).probabilities());
    }

    private Evaluator evaluator(float[][] values, int frames) {
        ClipReader reader =
                new ClipReader(
                        new ClipArray(BINS, frames, values), TEXTURES, Learner.columnUnit(SMALL));
        return new Evaluator(learner.net(), reader);
    }

    private static float[][] noise(int clips, int frames, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] values = new float[clips][BINS * frames];
        for (float[] clip : values) {
            for (int i = 0; i < clip.length; i++) {
                clip[i] = random.nextFloat();
            }
        }
        return values;
    }

    private static float[] beside(float[] left, float[] right) {
        float[] both = new float[2 * left.length];
        for (int bin = 0; bin < BINS; bin++) {
            System.arraycopy(left, bin * WINDOW, both, 2 * bin * WINDOW, WINDOW);
            System.arraycopy(right, bin * WINDOW, both, (2 * bin + 1) * WINDOW, WINDOW);
        }
        return both;
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
