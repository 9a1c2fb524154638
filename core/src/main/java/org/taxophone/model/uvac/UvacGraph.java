package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.NativeScope;

/// The convolutions of the categorical UVAC, in one of two ways of computing them.
sealed interface UvacGraph permits FastGraph, PlainGraph {
    Shape ONE = new Shape(1, 1);
    Shape TWO = new Shape(2, 2);

    /// Makes a batch ready for [#encode]; done once for all encoders that see it.
    ///
    /// @param x (batch, 1, mel, time)
    NDArray prepare(NDArray x);

    /// @param input what [#prepare] made
    /// @param y class probabilities (batch, classes), or null for an encoder without them
    /// @return (batch, channel, mel / r, time / r), r how many rows the layers make one
    NDArray encode(
            NativeScope scope,
            EncoderWeights weights,
            NDArray input,
            @Nullable NDArray y,
            boolean training);

    /// @param code (batch, classes + latent)
    /// @return logits (batch, 1, mel, time)
    NDArray decode(NativeScope scope, DecoderWeights weights, NDArray code);

    static NDArray convolution(
            NDArray x, NDArray kernel, @Nullable NDArray bias, Shape stride, Shape padding) {
        return x.getNDArrayInternal()
                .convolution(x, kernel, bias, stride, padding, ONE, 1)
                .singletonOrThrow();
    }
}
