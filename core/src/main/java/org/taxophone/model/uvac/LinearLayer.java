package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.ParameterSet;

/// x W' + b.
///
/// @param weight (outputs, inputs)
/// @param bias (outputs)
record LinearLayer(NDArray weight, NDArray bias) {
    static LinearLayer make(
            ParameterSet set, InitialValues initial, String name, int inputs, int outputs) {
        String weight = name + ".weight";
        String bias = name + ".bias";
        return new LinearLayer(
                set.learn(
                        weight, initial.uniform(weight, inputs * outputs, inputs), outputs, inputs),
                set.learn(bias, initial.uniform(bias, outputs, inputs), outputs));
    }

    NDArray apply(NDArray x) {
        return x.getNDArrayInternal().linear(x, weight, bias).singletonOrThrow();
    }
}
