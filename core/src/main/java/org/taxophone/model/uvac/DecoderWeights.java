package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.ParameterSet;
import org.taxophone.model.CatUvacConfig;

/// Parameters of the decoder, in the layout that the fast graph wants.
///
/// @param bridge from the code to (mel / r, time / r, channels), in that order, where the layers
///     double rows and columns until they are r times as many
/// @param kernels all but the last are (in, 8, 8, out); the last, to one channel, is (4 phases,
///     4, 4, in): a transposed convolution seen as four, one for each phase of the output
/// @param biases (out) each
/// @param mel rows of the bridge
/// @param time columns of the bridge
record DecoderWeights(LinearLayer bridge, NDArray[] kernels, NDArray[] biases, int mel, int time) {
    /// @param inputs width of the code
    static DecoderWeights make(
            ParameterSet set,
            InitialValues initial,
            String name,
            CatUvacConfig config,
            int inputs,
            int bins,
            int frames) {
        int[] channels = config.channels();
        int layers = channels.length;
        int mel = bins / config.reduction();
        int time = frames / config.reduction();
        LinearLayer bridge =
                LinearLayer.make(
                        set, initial, name + ".bridge", inputs, mel * time * channels[layers - 1]);
        NDArray[] kernels = new NDArray[layers];
        NDArray[] biases = new NDArray[layers];
        for (int layer = 0; layer < layers; layer++) {
            boolean last = layer == layers - 1;
            int in = channels[layers - 1 - layer];
            int out = last ? 1 : channels[layers - 2 - layer];
            // torch counts the outputs of a transposed convolution as its fan-in
            int fanIn = out * EncoderWeights.KERNEL;
            String kernel = name + ".transposed" + layer + ".kernel";
            String bias = name + ".transposed" + layer + ".bias";
            float[] values = initial.uniform(kernel, in * out * EncoderWeights.KERNEL, fanIn);
            kernels[layer] =
                    last
                            ? set.learn(kernel, values, 4, 4, 4, in)
                            : set.learn(kernel, values, in, 8, 8, out);
            biases[layer] = set.learn(bias, initial.uniform(bias, out, fanIn), out);
        }
        return new DecoderWeights(bridge, kernels, biases, mel, time);
    }

    int layers() {
        return kernels.length;
    }

    /// Channels after the bridge.
    int channels() {
        return (int) (bridge.bias().size() / ((long) mel * time));
    }
}
