package org.taxophone.clustering;

/// Hyperparameters of a clusterer. Sealed: a new clusterer does not compile until it is wired in
/// [Clusterer#cluster].
public sealed interface ClustererConfig permits KMeansConfig, GaussianMixtureConfig, WardConfig {
    /// How many clusters are asked for, at least 1.
    int clusters();

    /// Where all randomness of the clusterer comes from; 0 where nothing is random.
    long seed();

    /// The same with the clusters and the seed of a run.
    ClustererConfig forRun(int clusters, long seed);

    /// What tables and figures call it: "k-means, 10 clusters, 10 restarts, seed 5".
    String title();
}
