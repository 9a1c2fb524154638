package org.taxophone.metrics;

import java.util.OptionalDouble;
import org.taxophone.embedding.Embeddings;

/// What a Gaussian latent carries.
///
/// @param dimension dimensions of z
/// @param activeUnits those whose mean varies over the clips by more than 0.01 (Burda, Grosse and
/// Salakhutdinov 2016); the rest carries nothing
/// @param effectiveBeta weight of the KL of z against a reconstruction error summed over bins;
/// empty where the model has no such term
/// @param directions in how many directions the means spread, [Directions]; empty where it was not
/// taken
public record LatentScores(
        int dimension, int activeUnits, OptionalDouble effectiveBeta, OptionalDouble directions) {
    private static final double ALIVE = 0.01;

    /// Without the directions.
    public LatentScores(int dimension, int activeUnits, OptionalDouble effectiveBeta) {
        this(dimension, activeUnits, effectiveBeta, OptionalDouble.empty());
    }

    /// Counts the active units of a space of means.
    ///
    /// @param means of q(z given x, y), one row a clip
    public static LatentScores of(Embeddings means, OptionalDouble effectiveBeta) {
        int active = 0;
        for (int column = 0; column < means.dimension(); column++) {
            double mean = 0;
            double squares = 0; // by Welford, so that a large mean costs no digits
            for (int row = 0; row < means.rows(); row++) {
                double value = means.at(row, column);
                double before = value - mean;
                mean += before / (row + 1);
                squares += before * (value - mean);
            }
            active += squares / Math.max(1, means.rows()) > ALIVE ? 1 : 0;
        }
        return new LatentScores(
                means.dimension(), active, effectiveBeta, OptionalDouble.of(Directions.of(means)));
    }
}
