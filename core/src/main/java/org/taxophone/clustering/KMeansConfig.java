package org.taxophone.clustering;

import org.taxophone.common.Checks;

/// Hyperparameters of k-means.
///
/// @param clusters how many clusters, at least 1
/// @param restarts how often it starts anew; the start with the least inertia is kept
/// @param maxIterations passes over the rows at most, each start
/// @param spherical true to put rows and centroids on the unit sphere, so that only directions
/// count
/// @param seed where all randomness comes from
public record KMeansConfig(
        int clusters, int restarts, int maxIterations, boolean spherical, long seed)
        implements ClustererConfig {
    public KMeansConfig {
        Checks.atLeast("clusters", clusters, 1);
        Checks.atLeast("restarts", restarts, 1);
        Checks.atLeast("maxIterations", maxIterations, 1);
    }

    /// Plain k-means.
    public KMeansConfig(int clusters, int restarts, int maxIterations, long seed) {
        this(clusters, restarts, maxIterations, false, seed);
    }

    /// 10 restarts of at most 300 iterations, as scikit-learn does.
    public static KMeansConfig of(int clusters, long seed) {
        return new KMeansConfig(clusters, 10, 300, false, seed);
    }

    /// The same with rows and centroids on the unit sphere.
    public KMeansConfig onSphere() {
        return new KMeansConfig(clusters, restarts, maxIterations, true, seed);
    }

    @Override
    public KMeansConfig forRun(int runClusters, long runSeed) {
        return new KMeansConfig(runClusters, restarts, maxIterations, spherical, runSeed);
    }

    @Override
    public String title() {
        return (spherical ? "spherical k-means, " : "k-means, ")
                + clusters
                + " clusters, "
                + restarts
                + " restarts, seed "
                + seed;
    }
}
