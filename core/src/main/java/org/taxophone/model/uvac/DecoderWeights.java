package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.ParameterSet;
import org.taxophone.model.CatUvacConfig;

/// Parameters of the decoder, in the layout that the fast graph wants.
///
/// @param bridge from the code to (mel / 16, time / 16, channels), in that order
/// @param kernels the first three are (in, 8, 8, out); the last, to one channel, is (4 phases, 4,
///     4, in): a transposed convolution seen as four convolutions, one for each phase of the output
/// @param biases (out) each
/// @param mel rows of the bridge
/// @param time columns of the bridge
record DecoderWeights(LinearLayer bridge, NDArray[] kernels, NDArray[] biases, int mel, int time) {
    static final int LAYERS = 4;

    /// @param inputs width of the code
    static DecoderWeights make(
            ParameterSet set,
            InitialValues initial,
            String name,
            CatUvacConfig config,
            int inputs,
            int bins,
            int frames) {
        int[] widths = config.channels();
        int[] channels = {widths[3], widths[2], widths[1], widths[0], 1};
        int mel = bins / 16;
        int time = frames / 16;
        LinearLayer bridge =
                LinearLayer.make(set, initial, name + ".bridge", inputs, mel * time * channels[0]);
        NDArray[] kernels = new NDArray[LAYERS];
        NDArray[] biases = new NDArray[LAYERS];
        for (int layer = 0; layer < LAYERS; layer++) {
            int in = channels[layer];
            int out = channels[layer + 1];
            // torch counts the outputs of a transposed convolution as its fan-in
            int fanIn = out * EncoderWeights.KERNEL;
            String kernel = name + ".transposed" + layer + ".kernel";
            String bias = name + ".transposed" + layer + ".bias";
            float[] values = initial.uniform(kernel, in * out * EncoderWeights.KERNEL, fanIn);
            kernels[layer] =
                    layer == LAYERS - 1
                            ? set.learn(kernel, values, 4, 4, 4, in)
                            : set.learn(kernel, values, in, 8, 8, out);
            biases[layer] = set.learn(bias, initial.uniform(bias, out, fanIn), out);
        }
        return new DecoderWeights(bridge, kernels, biases, mel, time);
    }

    /// Channels after the bridge.
    int channels() {
        return (int) (bridge.bias().size() / ((long) mel * time));
    }
}
