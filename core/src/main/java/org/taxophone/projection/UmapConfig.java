package org.taxophone.projection;

import org.taxophone.common.Checks;

/// Hyperparameters of UMAP.
///
/// @param neighbours clips that each clip is held near to, 2 to 200; more show the large, fewer the
/// small structure
/// @param minDistance how near points may lie on the map, 0 to below 1
/// @param epochs passes of the layout; 0 chooses 500 up to 10,000 clips and 200 above
/// @param seed where all randomness comes from
public record UmapConfig(int neighbours, double minDistance, int epochs, long seed) {
    public UmapConfig {
        Checks.inRange("neighbours", neighbours, 2, 200);
        Checks.inRange("minDistance", minDistance, 0, 0.99);
        Checks.inRange("epochs", epochs, 0, 10_000);
    }

    /// 15 neighbours, smallest distance 0.1, epochs by size.
    public static UmapConfig of(long seed) {
        return new UmapConfig(15, 0.1, 0, seed);
    }

    /// Passes of the layout for so many clips.
    public int epochsFor(int rows) {
        if (epochs > 0) {
            return epochs;
        }
        return rows <= 10_000 ? 500 : 200;
    }
}
