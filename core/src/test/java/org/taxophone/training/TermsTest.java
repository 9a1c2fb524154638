package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.taxophone.engine.NativeScope;
import org.taxophone.model.uvac.Latent;

/// Each term of the loss against its formula, spelled out in double precision.
class TermsTest {
    private static final int CLIPS = 6;
    private static final int WIDTH = 5;

    private final double[][] rows = random(2 * CLIPS, WIDTH);

    @Test
    void informationTermFollowsItsFormula() {
        double[][] p = new double[2 * CLIPS][];
        for (int i = 0; i < p.length; i++) {
            p[i] = softmax(rows[i]);
        }
        double entropyOfMean = 0;
        for (int k = 0; k < WIDTH; k++) {
            double mean = 0;
            for (double[] row : p) {
                mean += row[k] / p.length;
            }
            entropyOfMean -= mean * Math.log(mean + 1e-8);
        }
        double meanEntropy = 0;
        double divergence = 0;
        for (int i = 0; i < p.length; i++) {
            for (int k = 0; k < WIDTH; k++) {
                meanEntropy -= p[i][k] * Math.log(p[i][k]) / p.length;
                double other = p[(i + CLIPS) % p.length][k];
                divergence += p[i][k] * Math.log(p[i][k] / other) / p.length;
            }
        }
        double expected = -(4 * entropyOfMean - meanEntropy) + divergence;
        try (NativeScope scope = NativeScope.open()) {
            float actual = InformationTerm.of(array(scope), 4).getFloat();
            assertThat((double) actual).isCloseTo(expected, within(1e-5));
        }
    }

    @Test
    void contrastTermFollowsItsFormula() {
        double temperature = 0.3;
        double expected = 0;
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int j = 0; j < rows.length; j++) {
                sum += i == j ? 0 : Math.exp(cosine(rows[i], rows[j]) / temperature);
            }
            double partner = cosine(rows[i], rows[(i + CLIPS) % rows.length]) / temperature;
            expected += (Math.log(sum) - partner) / rows.length;
        }
        try (NativeScope scope = NativeScope.open()) {
            float actual = ContrastTerm.of(scope, array(scope), temperature).getFloat();
            assertThat((double) actual).isCloseTo(expected, within(1e-5));
        }
    }

    @Test
    void divergencesOfGaussiansAreExact() {
        try (NativeScope scope = NativeScope.open()) {
            Latent q = latent(scope, 1, 0.5f);
            assertThat(q.divergenceFromStandard().getFloat())
                    .isCloseTo((float) (0.5 * (1 + Math.exp(0.5) - 1 - 0.5)), within(1e-6f));
            Latent p = latent(scope, -1, 1);
            double expected = 0.5 * (1 - 0.5 + (Math.exp(0.5) + 4) / Math.exp(1) - 1);
            assertThat(q.divergenceFrom(p).getFloat()).isCloseTo((float) expected, within(1e-6f));
            assertThat(q.divergenceFrom(q).getFloat()).isCloseTo(0, within(1e-6f));
        }
    }

    private static Latent latent(NativeScope scope, float mean, float logVariance) {
        return new Latent(
                scope.of(new float[] {mean}, 1, 1), scope.of(new float[] {logVariance}, 1, 1));
    }

    @Test
    void reconstructionErrorIsSummedAndMasked() {
        float[] x = {0, 1, 0.25f, 0.5f};
        float[] logits = {-1, 2, 0.5f, 100};
        double[] bernoulli = new double[4];
        double[] gaussian = new double[4];
        for (int i = 0; i < 4; i++) {
            double drawn = 1 / (1 + Math.exp(-logits[i]));
            bernoulli[i] = Math.log1p(Math.exp(logits[i])) - x[i] * logits[i];
            gaussian[i] = 0.5 * (drawn - x[i]) * (drawn - x[i]);
        }
        try (NativeScope scope = NativeScope.open()) {
            NDArray a = scope.of(x, 1, 1, 2, 2);
            NDArray b = scope.of(logits, 1, 1, 2, 2);
            NDArray mask = scope.of(new float[] {1, 0}, 1, 1, 1, 2); // second column is not sound
            assertThat(error(Likelihood.BERNOULLI, null).error(a, b, mask).getFloat())
                    .isCloseTo((float) (bernoulli[0] + bernoulli[2]), within(1e-4f));
            assertThat(error(Likelihood.GAUSSIAN, null).error(a, b, null).getFloat())
                    .isCloseTo(
                            (float) (gaussian[0] + gaussian[1] + gaussian[2] + gaussian[3]),
                            within(1e-5f));
            NDArray logVariance = scope.of(new float[] {-1}, 1);
            double learnt =
                    gaussian[0] * Math.E
                            + gaussian[2] * Math.E
                            + 2 * 0.5 * (-1 + Math.log(2 * Math.PI));
            assertThat(error(Likelihood.LEARNT_GAUSSIAN, logVariance).error(a, b, mask).getFloat())
                    .isCloseTo((float) learnt, within(1e-4f));
        }
    }

    private static VariationalTerms.Reconstruction error(
            Likelihood likelihood, @org.jspecify.annotations.Nullable NDArray logVariance) {
        return new VariationalTerms.Reconstruction(likelihood, logVariance);
    }

    private NDArray array(NativeScope scope) {
        float[] values = new float[rows.length * WIDTH];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) rows[i / WIDTH][i % WIDTH];
        }
        return scope.of(values, rows.length, WIDTH);
    }

    private static double[][] random(int count, int width) {
        SplittableRandom random = new SplittableRandom(3);
        double[][] rows = new double[count][width];
        for (double[] row : rows) {
            for (int i = 0; i < width; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return rows;
    }

    private static double[] softmax(double[] logits) {
        double[] p = new double[logits.length];
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit);
        }
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(logits[i]) / sum;
        }
        return p;
    }

    private static double cosine(double[] a, double[] b) {
        double dot = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        return dot / Math.sqrt(aa * bb);
    }
}
