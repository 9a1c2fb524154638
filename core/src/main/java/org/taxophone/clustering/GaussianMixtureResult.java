package org.taxophone.clustering;

/// What the fitting of a Gaussian mixture found.
///
/// @param assignment the most probable cluster of each row, and all probabilities
/// @param mixture the fitted mixture
/// @param logLikelihood mean over the rows of the natural logarithm of the mixture's density
/// @param iterations steps that the best start took
/// @param converged true if the best start ended because the likelihood stood still
public record GaussianMixtureResult(
        ClusterAssignment assignment,
        GaussianMixture mixture,
        double logLikelihood,
        int iterations,
        boolean converged) {
    /// Schwarz's information criterion (1978): less is better; for choosing between numbers of
    /// clusters.
    public double bayesianInformation() {
        int rows = assignment.ids().size();
        return mixture.parameters() * Math.log(rows) - 2 * rows * logLikelihood;
    }
}
