package org.taxophone.clustering;

import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// A weighted sum of Gaussians over rows of `dimension` columns.
///
/// @param weights `weights[cluster]`, adding up to 1
/// @param means `means[cluster][column]`
/// @param variances `variances[cluster][column]`, the diagonals of the covariances, regularisation
/// included
/// @param covariances `covariances[cluster][column][column]`; empty for diagonal ones, a single one
/// where all Gaussians share it
public record GaussianMixture(
        double[] weights, double[][] means, double[][] variances, double[][][] covariances) {
    public GaussianMixture {
        int clusters = weights.length;
        if (means.length != clusters
                || variances.length != clusters
                || (covariances.length > 1 && covariances.length != clusters)) {
            throw new IllegalArgumentException(
                    clusters
                            + " weights need as many means, variances and covariances: had "
                            + means.length
                            + ", "
                            + variances.length
                            + ", "
                            + covariances.length);
        }
    }

    public int clusters() {
        return weights.length;
    }

    public int dimension() {
        return means[0].length;
    }

    public Covariance covariance() {
        return switch (covariances.length) {
            case 0 -> Covariance.DIAGONAL;
            case 1 -> clusters() == 1 ? Covariance.FULL : Covariance.TIED;
            default -> Covariance.FULL;
        };
    }

    /// How many numbers were free to be fitted.
    public int parameters() {
        int columns = dimension();
        int shapes =
                covariances.length == 0
                        ? clusters() * columns
                        : covariances.length * (columns * (columns + 1) / 2);
        return clusters() * columns + shapes + clusters() - 1;
    }

    /// The probability of each Gaussian for each row; the cluster of a row is the most probable, of
    /// equal ones the first.
    ///
    /// @throws IllegalArgumentException for a number that is not finite, or other columns than the
    /// mixture's
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public ClusterAssignment assign(Embeddings embeddings, JobContext context) {
        return expect(embeddings, context).assignment(embeddings.ids());
    }

    /// Mean over the rows of the natural logarithm of the mixture's density.
    ///
    /// @throws IllegalArgumentException as [#assign]
    public double logLikelihood(Embeddings embeddings, JobContext context) {
        return expect(embeddings, context).logLikelihood();
    }

    private Responsibilities expect(Embeddings embeddings, JobContext context) {
        embeddings.requireFinite();
        if (embeddings.dimension() != dimension()) {
            throw new IllegalArgumentException(
                    "rows must have the mixture's "
                            + dimension()
                            + " columns: had "
                            + embeddings.dimension());
        }
        Responsibilities responsibilities = new Responsibilities(embeddings, clusters());
        responsibilities.expect(this, context);
        return responsibilities;
    }
}
