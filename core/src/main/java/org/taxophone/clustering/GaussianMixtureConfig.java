package org.taxophone.clustering;

import java.util.Locale;
import org.taxophone.common.Checks;

/// Hyperparameters of a Gaussian mixture fitted by expectation and maximisation.
///
/// @param clusters how many Gaussians, at least 1
/// @param covariance their shape
/// @param restarts how often it starts anew from other k-means clusters; the start with the largest
/// likelihood is kept
/// @param maxIterations steps at most, each start
/// @param tolerance a start ends when the mean log-likelihood of a clip grows by less
/// @param regularisation added to each variance, so that a Gaussian on one point stays a Gaussian;
/// in squared units of the columns
/// @param seed where all randomness comes from
public record GaussianMixtureConfig(
        int clusters,
        Covariance covariance,
        int restarts,
        int maxIterations,
        double tolerance,
        double regularisation,
        long seed)
        implements ClustererConfig {
    public GaussianMixtureConfig {
        Checks.atLeast("clusters", clusters, 1);
        Checks.atLeast("restarts", restarts, 1);
        Checks.atLeast("maxIterations", maxIterations, 1);
        Checks.positive("tolerance", tolerance);
        Checks.positive("regularisation", regularisation);
    }

    /// Diagonal, 10 starts; the regularisation is scikit-learn's, the tolerance is stricter.
    public static GaussianMixtureConfig of(int clusters, long seed) {
        return new GaussianMixtureConfig(clusters, Covariance.DIAGONAL, 10, 300, 1e-4, 1e-6, seed);
    }

    /// The same with another shape.
    public GaussianMixtureConfig withCovariance(Covariance shape) {
        return new GaussianMixtureConfig(
                clusters, shape, restarts, maxIterations, tolerance, regularisation, seed);
    }

    @Override
    public GaussianMixtureConfig forRun(int runClusters, long runSeed) {
        return new GaussianMixtureConfig(
                runClusters,
                covariance,
                restarts,
                maxIterations,
                tolerance,
                regularisation,
                runSeed);
    }

    @Override
    public String title() {
        return "Gaussian mixture, "
                + clusters
                + " clusters, "
                + covariance.name().toLowerCase(Locale.ROOT)
                + ", "
                + restarts
                + " restarts, seed "
                + seed;
    }
}
