package org.taxophone.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/// Records operators for differentiation on the calling thread while it is open.
///
/// DJL's own collector is not used: it clears gradients by asking every array of the process for
/// two fresh handles to its gradient, and these handles stay with the parameters for ever. Here
/// [Adam] holds one handle a parameter and clears the gradients itself.
public final class GradientTape implements AutoCloseable {
    private final boolean before;

    private GradientTape(boolean recording) {
        before = JniUtils.isGradMode();
        JniUtils.setGradMode(recording);
    }

    /// Records until it is closed.
    public static GradientTape recording() {
        return new GradientTape(true);
    }

    /// Records nothing until it is closed: for evaluation.
    public static GradientTape paused() {
        return new GradientTape(false);
    }

    /// Adds the derivatives of a scalar to the gradients of all parameters.
    public void backward(NDArray loss) {
        try (NDArray one = loss.onesLike()) {
            JniUtils.backward((PtNDArray) loss, (PtNDArray) one, false, false);
        }
    }

    @Override
    public void close() {
        JniUtils.setGradMode(before);
    }
}
