package org.taxophone.training;

import java.util.Locale;
import java.util.OptionalDouble;

/// How a model uses its latent z.
///
/// @param active dimensions whose mean varies over the clips by more than 0.01
/// @param dimension how many there are
/// @param directions in how many directions the codes spread: dimensions that all say the same
///     count as one; empty where it was not measured
/// @param effectiveBeta weight of the KL of z against a reconstruction error summed over bins, in
///     nats; empty without a KL
public record LatentUse(
        int active, int dimension, OptionalDouble directions, OptionalDouble effectiveBeta) {
    /// Without the directions.
    public LatentUse(int active, int dimension, OptionalDouble effectiveBeta) {
        this(active, dimension, OptionalDouble.empty(), effectiveBeta);
    }

    /// Fewer than a fifth of the dimensions are alive, or say something of their own.
    public boolean collapsed() {
        return active * 5 < dimension || directions.orElse(dimension) * 5 < dimension;
    }

    /// "30 of 32 latent dimensions carry nothing", or, where they live but say the same, so.
    public String carrying() {
        return active * 5 < dimension
                ? dimension - active + " of " + dimension + " latent dimensions carry nothing"
                : String.format(
                        Locale.ROOT,
                        "%d latent dimensions say what %.1f could say alone",
                        active,
                        directions.orElse(dimension));
    }

    /// "1 of 10 dimensions of z are alive".
    public String alive() {
        return active + " of " + dimension + " dimensions of z are alive";
    }
}
