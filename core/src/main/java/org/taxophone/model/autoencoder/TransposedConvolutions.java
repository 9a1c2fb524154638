package org.taxophone.model.autoencoder;

import ai.djl.ndarray.NDArray;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;
import org.taxophone.engine.Upsampling;

/// The mirror of [Convolutions]: transposed convolutions, kernel 4, stride 2, padding 1, ReLU
/// between them and none at the end. Kernels are kept as (in, 4, 4, out).
record TransposedConvolutions(NDArray[] kernels, NDArray[] biases) {
    /// @param channels of the convolutions that these mirror
    static TransposedConvolutions make(ParameterSet set, InitialValues initial, int[] channels) {
        int layers = channels.length;
        NDArray[] kernels = new NDArray[layers];
        NDArray[] biases = new NDArray[layers];
        for (int layer = 0; layer < layers; layer++) {
            int in = channels[layers - 1 - layer];
            int out = layer == layers - 1 ? 1 : channels[layers - 2 - layer];
            // torch counts the outputs of a transposed convolution as its fan-in
            int fanIn = out * Convolutions.KERNEL * Convolutions.KERNEL;
            String name = "decoder.transposed" + layer;
            kernels[layer] =
                    set.learn(
                            name + ".kernel",
                            initial.uniform(name + ".kernel", in * fanIn, fanIn),
                            in,
                            Convolutions.KERNEL,
                            Convolutions.KERNEL,
                            out);
            biases[layer] =
                    set.learn(name + ".bias", initial.uniform(name + ".bias", out, fanIn), out);
        }
        return new TransposedConvolutions(kernels, biases);
    }

    /// @param planes (batch, channel, rows, columns)
    /// @return (batch, 1, rows, columns), doubled by each layer
    NDArray apply(NativeScope step, Upsampling operators, NDArray planes) {
        NDArray x = planes;
        for (int layer = 0; layer < kernels.length; layer++) {
            NDArray kernel = step.own(kernels[layer].transpose(0, 3, 1, 2)); // (in, out, 4, 4)
            x = operators.transposedConvolution(step, x, kernel, biases[layer]);
            x = layer < kernels.length - 1 ? x.getNDArrayInternal().relu() : x;
        }
        return x;
    }
}
