package org.taxophone.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/// Constants must outlive the garbage collector: see [Constants].
class ConstantsTest {
    @Test
    void constantsSurviveACollectionBeforeTheBackwardPass() {
        for (int round = 0; round < 20; round++) {
            try (NativeScope scope = NativeScope.open();
                    GradientTape tape = GradientTape.recording()) {
                NDArray x = scope.of(new float[] {1, 2, 3}, 3);
                x.setRequiresGradient(true);
                NDArray sum = x.sum();
                for (int i = 0; i < 8; i++) {
                    sum = Constants.times(sum, 2);
                }
                overwriteFreedMemory();
                tape.backward(sum);
                assertThat(x.getGradient().toFloatArray()).containsExactly(256, 256, 256);
            }
        }
    }

    private static void overwriteFreedMemory() {
        System.gc();
        for (int i = 0; i < 2000; i++) {
            ByteBuffer.allocateDirect(4).putInt(0x7f000000);
        }
    }

    @Test
    void clampHasNoGradientBeyondItsLimits() {
        try (NativeScope scope = NativeScope.open();
                GradientTape tape = GradientTape.recording()) {
            NDArray x = scope.of(new float[] {-9, 0.5f, 7}, 3);
            x.setRequiresGradient(true);
            NDArray clamped = Constants.clamp(x, -8, 4);
            tape.backward(clamped.sum());
            assertThat(clamped.toFloatArray()).containsExactly(-8, 0.5f, 4);
            assertThat(x.getGradient().toFloatArray()).containsExactly(0, 1, 0);
        }
    }

    @Test
    void plusAdds() {
        try (NativeScope scope = NativeScope.open()) {
            assertThat(Constants.plus(scope.of(new float[] {1, 2}, 2), -3).toFloatArray())
                    .containsExactly(-2, -1);
        }
    }
}
