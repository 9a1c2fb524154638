package org.taxophone.experiment;

import org.taxophone.common.Checks;

/// How features become the vectors that are grouped.
///
/// @param dimensions principal components that are kept, 2 to 512; 0 groups the features as they
///     are
/// @param side features are averaged over blocks to at most so many bins and so many frames, 8 to
///     4,096, so that many clips fit into memory
public record ComponentsConfig(int dimensions, int side) {
    /// Features of up to 32 x 32, 1,024 numbers a clip.
    public static final int SMALL = 32;

    public ComponentsConfig {
        if (dimensions != 0) {
            Checks.inRange("dimensions", dimensions, 2, 512);
        }
        Checks.inRange("side", side, 8, 4096);
    }

    /// The features as they are, averaged to at most 32 x 32.
    public static ComponentsConfig none() {
        return new ComponentsConfig(0, SMALL);
    }

    /// So many components of the features, averaged to at most 32 x 32.
    public static ComponentsConfig of(int dimensions) {
        return new ComponentsConfig(dimensions, SMALL);
    }
}
