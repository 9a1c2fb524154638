package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;
import org.taxophone.model.CatUvacConfig;

/// Convolutions, then GRU layers over time: a clip becomes a vector.
record Encoder(EncoderWeights weights, GruLayers gru) {
    /// @param classes classes that it is told of, 0 for none
    static Encoder make(
            ParameterSet set,
            InitialValues initial,
            String name,
            CatUvacConfig config,
            int bins,
            int classes) {
        EncoderWeights weights = EncoderWeights.make(set, initial, name, config, classes);
        int inputs = config.channels()[config.layers() - 1] * bins / config.reduction();
        GruLayers gru =
                GruLayers.make(
                        set,
                        initial,
                        name + ".gru",
                        inputs,
                        config.gruUnits(),
                        config.meanPooling());
        return new Encoder(weights, gru);
    }

    /// @return (batch, units)
    NDArray apply(
            NativeScope scope,
            UvacGraph graph,
            NDArray input,
            @Nullable NDArray y,
            boolean training) {
        NDArray planes = graph.encode(scope, weights, input, y, training);
        Shape shape = planes.getShape(); // (batch, channel, mel, time), halved by each layer
        NDArray sequence =
                planes.transpose(0, 3, 1, 2)
                        .reshape(shape.get(0), shape.get(3), shape.get(1) * shape.get(2));
        return gru.apply(scope, sequence, training);
    }
}
