package org.taxophone.model.autoencoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;

/// Convolutions, kernel 4, stride 2, padding 1, each followed by ReLU. Kernels are kept as
/// (out, 4, 4, in) and used through a transposed view, so that oneDNN takes its channels-last
/// routines.
record Convolutions(NDArray[] kernels, NDArray[] biases) {
    static final int KERNEL = 4;
    private static final Shape ONE = new Shape(1, 1);
    private static final Shape TWO = new Shape(2, 2);

    static Convolutions make(ParameterSet set, InitialValues initial, int[] channels) {
        NDArray[] kernels = new NDArray[channels.length];
        NDArray[] biases = new NDArray[channels.length];
        int in = 1;
        for (int layer = 0; layer < channels.length; layer++) {
            int out = channels[layer];
            int fanIn = in * KERNEL * KERNEL;
            String name = "encoder.convolution" + layer;
            kernels[layer] =
                    set.learn(
                            name + ".kernel",
                            initial.uniform(name + ".kernel", out * fanIn, fanIn),
                            out,
                            KERNEL,
                            KERNEL,
                            in);
            biases[layer] =
                    set.learn(name + ".bias", initial.uniform(name + ".bias", out, fanIn), out);
            in = out;
        }
        return new Convolutions(kernels, biases);
    }

    /// Rows or columns after all convolutions.
    int reduced(int size) {
        int reduced = size;
        for (int layer = 0; layer < kernels.length; layer++) {
            reduced /= 2; // kernel 4, stride 2, padding 1: an odd last row is not looked at twice
        }
        return reduced;
    }

    /// @param x (batch, 1, mel, time)
    /// @return (batch, channel, mel, time), halved by each layer
    NDArray apply(NativeScope step, NDArray x) {
        NDArray planes = x;
        for (int layer = 0; layer < kernels.length; layer++) {
            NDArray kernel = step.own(kernels[layer].transpose(0, 3, 1, 2));
            planes =
                    planes.getNDArrayInternal()
                            .convolution(planes, kernel, biases[layer], TWO, ONE, ONE, 1)
                            .singletonOrThrow()
                            .getNDArrayInternal()
                            .relu();
        }
        return planes;
    }
}
