package org.taxophone.training;

import static org.taxophone.common.Checks.atLeast;
import static org.taxophone.common.Checks.inRange;
import static org.taxophone.common.Checks.notNegative;

import java.util.Objects;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardConfig;
import org.taxophone.common.Checks;

/// The loss of an auto-encoder: `squared error + lambda KL(q(z given x) || N(0, I))`; a plain
/// auto-encoder has no KL. Its clusters are found in its codes when the training has ended.
///
/// @param reduction how both terms are counted; decides what lambda means
/// @param learntVariance learn the variance of the reconstruction error (sigma-VAE), which balances
///     both terms by itself; only with sums
/// @param lambda weight of the KL term, the beta of a beta-VAE
/// @param lambdaWarmUpEpochs epochs over which lambda rises from 0
/// @param assignment how the codes become clusters
/// @param restarts starts of k-means; the one with the least inertia counts
public record AutoencoderLossConfig(
        Reduction reduction,
        boolean learntVariance,
        double lambda,
        int lambdaWarmUpEpochs,
        CodeClustering assignment,
        int restarts)
        implements LossConfig {
    public AutoencoderLossConfig {
        Objects.requireNonNull(reduction, "reduction");
        notNegative("lambda", lambda);
        atLeast("lambdaWarmUpEpochs", lambdaWarmUpEpochs, 0);
        Objects.requireNonNull(assignment, "assignment");
        inRange("restarts", restarts, 1, 1000);
        if (learntVariance && reduction == Reduction.MEAN) {
            throw Checks.refuse(
                    "learntVariance",
                    "must be false with the reduction MEAN: only sums are likelihoods",
                    true);
        }
    }

    /// Mean squared error and four times the mean KL, as in the IRMAS report.
    public static AutoencoderLossConfig paper() {
        return new AutoencoderLossConfig(Reduction.MEAN, false, 4, 0, CodeClustering.K_MEANS, 10);
    }

    /// What cuts the codes into clusters.
    ///
    /// @param clusters how many
    public ClustererConfig clusterer(int clusters, long seed) {
        return switch (assignment) {
            case K_MEANS -> new KMeansConfig(clusters, restarts, 300, seed);
            case WARD -> WardConfig.of(clusters);
        };
    }

    /// Weight of the KL against half the squared error summed over bins: what lambda amounts to
    /// in nats. Means over `values` bins and `latent` dimensions multiply it by values / (2
    /// latent), which is how a beta of 4 can act like one of 1040.
    ///
    /// @param weight of the KL term
    /// @param values bins times frames of a clip
    /// @param latent dimensions of z
    public double effectiveBeta(double weight, int values, int latent) {
        return reduction == Reduction.MEAN ? weight * values / (2.0 * latent) : weight;
    }
}
