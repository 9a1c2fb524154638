package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import java.util.EnumMap;
import java.util.Map;

/// The loss of a batch inside the net, every term apart.
///
/// @param total what is minimised
/// @param parts the terms that this loss has
record Losses(NDArray total, Map<LossTerm, NDArray> parts) {
    /// Reads the terms, in one go; waits for the net.
    LossTerms read() {
        NDList all = new NDList(total);
        all.addAll(parts.values());
        float[] numbers = NDArrays.stack(all).toFloatArray();
        Map<LossTerm, Double> read = new EnumMap<>(LossTerm.class);
        int at = 1;
        for (LossTerm term : parts.keySet()) {
            read.put(term, (double) numbers[at++]);
        }
        return new LossTerms(numbers[0], read);
    }
}
