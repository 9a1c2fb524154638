package org.taxophone.experiment;

import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardConfig;

/// The clusterers that a person can choose between.
public enum ClustererKind {
    /// Round clusters of like size.
    K_MEANS,
    /// Ellipsoids, and probabilities.
    GAUSSIAN_MIXTURE,
    /// A tree, cut where as many clusters are left.
    WARD;

    /// The clusterer that a config belongs to.
    public static ClustererKind of(ClustererConfig config) {
        return switch (config) {
            case KMeansConfig kMeans -> K_MEANS;
            case GaussianMixtureConfig mixture -> GAUSSIAN_MIXTURE;
            case WardConfig ward -> WARD;
        };
    }

    /// The clusterer as it comes.
    ClustererConfig config(int clusters) {
        return switch (this) {
            case K_MEANS -> KMeansConfig.of(clusters, 0);
            case GAUSSIAN_MIXTURE -> GaussianMixtureConfig.of(clusters, 0);
            case WARD -> WardConfig.of(clusters);
        };
    }
}
