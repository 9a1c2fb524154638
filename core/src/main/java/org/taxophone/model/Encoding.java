package org.taxophone.model;

import ai.djl.ndarray.NDArray;
import org.jspecify.annotations.Nullable;

/// Where the clips of a batch are; a part that the family has not, or that was not asked for, is
/// null.
///
/// @param features what the encoder hears, (batch, units)
/// @param logClusters log q(y given x), (batch, clusters)
/// @param latent mean of the Gaussian latent, (batch, latent)
public record Encoding(
        @Nullable NDArray features, @Nullable NDArray logClusters, @Nullable NDArray latent) {}
