package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;

/// Two GRU layers over time (Cho et al. 2014, in torch's form).
///
/// @param weights per layer: input, state, input bias, state bias
/// @param units state size
/// @param mean read as the mean over time instead of the last step
record GruLayers(NDList weights, int units, boolean mean) {
    private static final int LAYERS = 2;

    static GruLayers make(
            ParameterSet set,
            InitialValues initial,
            String name,
            int inputs,
            int units,
            boolean mean) {
        NDList weights = new NDList();
        for (int layer = 0; layer < LAYERS; layer++) {
            int in = layer == 0 ? inputs : units;
            String prefix = name + "." + layer;
            weights.add(matrix(set, initial, prefix + ".input", units, in));
            weights.add(matrix(set, initial, prefix + ".state", units, units));
            weights.add(vector(set, initial, prefix + ".inputBias", units));
            weights.add(vector(set, initial, prefix + ".stateBias", units));
        }
        return new GruLayers(weights, units, mean);
    }

    private static NDArray matrix(
            ParameterSet set, InitialValues initial, String name, int units, int inputs) {
        return set.learn(
                name, initial.uniform(name, 3 * units * inputs, units), 3L * units, inputs);
    }

    private static NDArray vector(ParameterSet set, InitialValues initial, String name, int units) {
        return set.learn(name, initial.uniform(name, 3 * units, units), 3L * units);
    }

    /// @param sequence (batch, time, inputs)
    /// @return (batch, units)
    NDArray apply(NativeScope scope, NDArray sequence, boolean training) {
        long batch = sequence.getShape().get(0);
        NDArray steps =
                sequence.getNDArrayInternal()
                        .gru(
                                sequence,
                                scope.zeros(LAYERS, batch, units),
                                weights,
                                true,
                                LAYERS,
                                0,
                                training,
                                false,
                                true)
                        .get(0); // (batch, time, units)
        return mean ? steps.mean(new int[] {1}) : steps.get(new NDIndex(":,-1"));
    }
}
