package org.taxophone.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AdamTest {
    private static final double RATE = 0.01;

    /// Minimises sum((w - target)^2 / 2), whose gradient is w - target.
    private static final float[] TARGET = {3, -4};

    @Test
    void takesTheStepsOfThePaper() {
        try (Quadratic quadratic = new Quadratic()) {
            double[] w = {0, 0};
            double[] m = new double[2];
            double[] v = new double[2];
            for (int t = 1; t <= 20; t++) {
                quadratic.step(0);
                for (int i = 0; i < 2; i++) {
                    double g = w[i] - TARGET[i];
                    m[i] = 0.9 * m[i] + 0.1 * g;
                    v[i] = 0.999 * v[i] + 0.001 * g * g;
                    double first = m[i] / (1 - Math.pow(0.9, t));
                    double second = v[i] / (1 - Math.pow(0.999, t));
                    w[i] -= RATE * first / (Math.sqrt(second) + 1e-8);
                }
            }
            assertThat(quadratic.values()[0]).isCloseTo((float) w[0], within(1e-5f));
            assertThat(quadratic.values()[1]).isCloseTo((float) w[1], within(1e-5f));
        }
    }

    @Test
    void measuresAndLimitsTheGradient() {
        try (Quadratic quadratic = new Quadratic()) {
            quadratic.differentiate();
            assertThat(quadratic.adam.gradientNorm()).isCloseTo(5, within(1e-6)); // 3, 4, 5
            quadratic.adam.step(RATE, 1);
            assertThat(quadratic.adam.gradientNorm()).as("gradients are cleared").isZero();
            assertThat(quadratic.values()[0]).isCloseTo((float) RATE, within(1e-6f));
        }
    }

    @Test
    void namesParametersWithoutAFiniteGradient() {
        try (Quadratic quadratic = new Quadratic()) {
            assertThat(quadratic.adam.notFinite()).isEmpty();
            try (NativeScope step = quadratic.scope.child();
                    GradientTape tape = GradientTape.recording()) {
                NDArray inverse = step.own(quadratic.w.square()).sqrt(); // 0/0 at 0
                tape.backward(inverse.sum());
            }
            assertThat(quadratic.adam.gradientNorm()).isNaN();
            assertThat(quadratic.adam.notFinite()).containsExactly("w");
        }
    }

    @Test
    void goesOnExactlyFromSavedMoments() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        float[] expected;
        try (Quadratic whole = new Quadratic()) {
            whole.steps(7);
            DataOutputStream out = new DataOutputStream(saved);
            whole.set.write(out);
            whole.adam.write(out);
            whole.steps(7);
            expected = whole.values();
        }
        try (Quadratic resumed = new Quadratic()) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(saved.toByteArray()));
            resumed.set.read(in);
            resumed.adam.read(in);
            resumed.steps(7);
            assertThat(resumed.values()).containsExactly(expected);
        }
    }

    @Test
    void clearedMomentsBeginAnew() {
        try (Quadratic quadratic = new Quadratic()) {
            quadratic.steps(3);
            quadratic.adam.clearMoments("w"::equals);
            float before = quadratic.values()[0];
            quadratic.steps(1);
            // The first step of Adam is as long as the learning rate.
            assertThat(quadratic.values()[0] - before).isCloseTo((float) RATE, within(1e-6f));
        }
    }

    @Test
    void refusesMomentsOfAnotherModel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NativeValues.write(new DataOutputStream(bytes), java.util.Map.of());
        try (Quadratic quadratic = new Quadratic()) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            assertThatThrownBy(() -> quadratic.adam.read(in))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("mean w");
        }
    }

    private static final class Quadratic implements AutoCloseable {
        final NativeScope scope = NativeScope.open();
        final ParameterSet set = new ParameterSet(scope);
        final NDArray w = set.learn("w", new float[2], 2);
        final Adam adam = new Adam(set);

        void differentiate() {
            try (NativeScope step = scope.child();
                    GradientTape tape = GradientTape.recording()) {
                NDArray difference = step.of(TARGET, 2).sub(w);
                tape.backward(Constants.times(difference.square().sum(), 0.5));
            }
        }

        void step(double limit) {
            differentiate();
            adam.step(RATE, limit);
        }

        void steps(int count) {
            for (int i = 0; i < count; i++) {
                step(0);
            }
        }

        float[] values() {
            return w.toFloatArray();
        }

        @Override
        public void close() {
            adam.close();
            scope.close();
        }
    }
}
