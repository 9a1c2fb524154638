package org.taxophone.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    /// One input pixel spreads the kernel: out[2 i - 3 + k] += x[i] w[k].
    @Test
    void transposedConvolutionSpreadsTheKernel() {
        float[] kernel = new float[64];
        for (int i = 0; i < 64; i++) {
            kernel[i] = i;
        }
        float[] x = {0, 2, 0, 0}; // row 0, column 1
        try (NativeScope scope = NativeScope.open();
                Operators operators = new Operators(scope)) {
            NDArray out =
                    operators.transposedConvolution(
                            scope,
                            scope.of(x, 1, 1, 2, 2),
                            scope.of(kernel, 1, 1, 8, 8),
                            scope.of(new float[] {0.5f}, 1));
            assertThat(out.getShape()).isEqualTo(new Shape(1, 1, 4, 4));
            float[] values = out.toFloatArray();
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 4; column++) {
                    float expected = 2 * kernel[(row + 3) * 8 + column + 1] + 0.5f;
                    assertThat(values[row * 4 + column]).isCloseTo(expected, within(1e-4f));
                }
            }
        }
    }

    @Test
    void scopesCountAndFreeWhatTheyOwn() {
        try (NativeScope scope = NativeScope.open()) {
            int before = scope.liveArrays();
            try (NativeScope child = scope.child()) {
                NDArray view = child.own(scope.zeros(2, 3).transpose());
                assertThat(view.getManager()).isSameAs(child.manager());
                assertThat(scope.liveArrays()).isEqualTo(before + 2);
            }
            assertThat(scope.liveArrays()).isEqualTo(before + 1);
        }
    }

    @Test
    void engineSaysWhatItIs() {
        assertThat(TorchEngine.version()).startsWith("PyTorch 2.");
        assertThat(TorchEngine.threads()).isPositive();
        int cores = Runtime.getRuntime().availableProcessors();
        assertThat(TorchEngine.wantedThreads()).isEqualTo(cores > 2 ? cores - 1 : cores);
    }

    @Test
    void aChosenNumberOfThreadsHoldsWhereItIsPutToUse() {
        int chosen = TorchEngine.chosenThreads();
        int before = TorchEngine.threads();
        try {
            TorchEngine.chooseThreads(1);
            assertThat(TorchEngine.threads()).isEqualTo(before);
            TorchEngine.useChosenThreads();
            assertThat(TorchEngine.threads()).isEqualTo(1);
        } finally {
            TorchEngine.chooseThreads(chosen);
            TorchEngine.useThreads(before);
        }
    }
}
