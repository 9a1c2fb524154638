package org.taxophone.clustering;

import org.taxophone.common.Checks;

/// Hyperparameters of Ward's clustering. Nothing in it is random.
///
/// @param clusters where the tree is cut, at least 1
/// @param spherical true to put rows on the unit sphere, so that only directions count
public record WardConfig(int clusters, boolean spherical) implements ClustererConfig {
    public WardConfig {
        Checks.atLeast("clusters", clusters, 1);
    }

    /// Distances as they are.
    public static WardConfig of(int clusters) {
        return new WardConfig(clusters, false);
    }

    /// Always 0: the same rows give the same tree.
    @Override
    public long seed() {
        return 0;
    }

    @Override
    public WardConfig forRun(int runClusters, long runSeed) {
        return new WardConfig(runClusters, spherical);
    }

    @Override
    public String title() {
        return (spherical ? "spherical Ward, " : "Ward, ") + clusters + " clusters";
    }
}
