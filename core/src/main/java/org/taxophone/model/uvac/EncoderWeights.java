package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.ParameterSet;
import org.taxophone.model.CatUvacConfig;

/// Parameters of the convolutions of an encoder, in the layout that the fast graph wants; the
/// plain graph rearranges them.
///
/// @param kernels the first is (out, 4, 4, 4): an 8 x 8 kernel over one channel seen as a 4 x 4
///     kernel over the four phases of a space-to-depth input; the others are (out, 8, 8, in)
/// @param classKernel the first layer's kernel for the class planes, (classes * out, 4 phases, 4,
///     4), or null for an encoder that is not told the class
/// @param biases (out) each
/// @param norms one a layer
record EncoderWeights(
        NDArray[] kernels,
        @Nullable NDArray classKernel,
        NDArray[] biases,
        BatchNormalisation[] norms) {
    static final int KERNEL = 64;

    /// @param classes class planes beside the clip; 0 for none
    static EncoderWeights make(
            ParameterSet set,
            InitialValues initial,
            String name,
            CatUvacConfig config,
            int classes) {
        int[] channels = config.channels();
        NDArray[] kernels = new NDArray[channels.length];
        NDArray[] biases = new NDArray[channels.length];
        BatchNormalisation[] norms = new BatchNormalisation[channels.length];
        NDArray classKernel = null;
        int in = 1;
        for (int layer = 0; layer < channels.length; layer++) {
            int out = channels[layer];
            int fanIn = (layer == 0 ? 1 + classes : in) * KERNEL;
            String prefix = name + ".convolution" + layer;
            String kernel = prefix + ".kernel";
            float[] values = initial.uniform(kernel, out * in * KERNEL, fanIn);
            kernels[layer] =
                    layer == 0
                            ? set.learn(kernel, values, out, 4, 4, 4)
                            : set.learn(kernel, values, out, 8, 8, in);
            if (layer == 0 && classes > 0) {
                String classed = prefix + ".classKernel";
                classKernel =
                        set.learn(
                                classed,
                                initial.uniform(classed, classes * out * KERNEL, fanIn),
                                (long) classes * out,
                                4,
                                4,
                                4);
            }
            String bias = prefix + ".bias";
            biases[layer] = set.learn(bias, initial.uniform(bias, out, fanIn), out);
            norms[layer] = BatchNormalisation.make(set, name + ".norm" + layer, out);
            in = out;
        }
        return new EncoderWeights(kernels, classKernel, biases, norms);
    }

    int layers() {
        return kernels.length;
    }

    int channels(int layer) {
        return (int) biases[layer].size();
    }
}
