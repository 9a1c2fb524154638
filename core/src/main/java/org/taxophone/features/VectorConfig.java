package org.taxophone.features;

import org.taxophone.common.Checks;

/// Vectors that another program made, in place of features of our own: one row of numbers a clip,
/// as they are. Nothing can be extracted from sound in this way, and nothing learns from them; they
/// are clustered, scored and drawn.
///
/// @param dimension numbers a clip
/// @param content hash of the numbers, so that other vectors are never taken for these
public record VectorConfig(int dimension, String content) implements FrontEndConfig {
    public VectorConfig {
        Checks.atLeast("dimension", dimension, 1);
    }

    /// No sound is looked at: the least rate that there is.
    @Override
    public int sampleRateHz() {
        return 1;
    }

    @Override
    public int bins() {
        return dimension;
    }

    @Override
    public int frames() {
        return 1;
    }

    @Override
    public double clipSeconds() {
        return 0;
    }

    @Override
    public String title() {
        return "Vectors made elsewhere, " + dimension + " numbers each";
    }
}
