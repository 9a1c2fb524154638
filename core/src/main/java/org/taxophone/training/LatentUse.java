package org.taxophone.training;

import java.util.OptionalDouble;

/// How a model uses its latent z.
///
/// @param active dimensions whose mean varies over the clips by more than 0.01
/// @param dimension how many there are
/// @param effectiveBeta weight of the KL of z against a reconstruction error summed over bins, in
///     nats; empty without a KL
public record LatentUse(int active, int dimension, OptionalDouble effectiveBeta) {
    /// Fewer than a fifth of the dimensions are alive.
    public boolean collapsed() {
        return active * 5 < dimension;
    }
}
