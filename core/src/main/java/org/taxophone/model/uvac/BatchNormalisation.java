package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import org.taxophone.engine.ParameterSet;

/// Batch normalisation over all but the channels, with torch's momentum 0.1 and epsilon 1e-5.
record BatchNormalisation(NDArray scale, NDArray shift, NDArray mean, NDArray variance) {
    static BatchNormalisation make(ParameterSet set, String name, int channels) {
        float[] ones = new float[channels];
        Arrays.fill(ones, 1);
        return new BatchNormalisation(
                set.learn(name + ".scale", ones, channels),
                set.learn(name + ".shift", new float[channels], channels),
                set.keep(name + ".mean", 0, channels),
                set.keep(name + ".variance", 1, channels));
    }

    /// @param training use the batch's own statistics, and keep them for later
    NDArray apply(NDArray x, boolean training) {
        return x.getNDArrayInternal()
                .batchNorm(x, mean, variance, scale, shift, 1, 0.1f, 1e-5f, training)
                .singletonOrThrow();
    }
}
