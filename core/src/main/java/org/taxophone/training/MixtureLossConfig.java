package org.taxophone.training;

import static org.taxophone.common.Checks.atLeast;
import static org.taxophone.common.Checks.inRange;
import static org.taxophone.common.Checks.notNegative;

import java.util.Objects;

/// The loss of the UVAC: `reconstruction + lambda [-log sum_c pi_c exp(-KL(q(z given x) || N_c))]`.
///
/// From nothing it collapses into one Gaussian. So the net is first trained as a plain
/// auto-encoder; then a mixture is fitted to its codes by expectation and maximisation and put in
/// place, and all is trained together while lambda rises.
///
/// @param likelihood how the reconstruction error is counted
/// @param preTrainingShare share of the epochs in which it is an auto-encoder; 0 begins with a
///     random mixture
/// @param mixtureRestarts starts of the mixture's fit; the most likely counts
/// @param lambda weight of the divergence from the mixture
/// @param lambdaWarmUpEpochs epochs after the pre-training over which lambda rises from 0
/// @param dropAfterEpochs epochs in a row, once the weights have settled, after which a cluster
///     with less than a quarter of an even share of the clips is dropped for good, the emptiest
///     first, so that a K that is too large shrinks; 0 never drops
public record MixtureLossConfig(
        Likelihood likelihood,
        double preTrainingShare,
        int mixtureRestarts,
        double lambda,
        int lambdaWarmUpEpochs,
        int dropAfterEpochs)
        implements LossConfig {
    public MixtureLossConfig {
        Objects.requireNonNull(likelihood, "likelihood");
        inRange("preTrainingShare", preTrainingShare, 0, 0.9);
        inRange("mixtureRestarts", mixtureRestarts, 1, 1000);
        notNegative("lambda", lambda);
        atLeast("lambdaWarmUpEpochs", lambdaWarmUpEpochs, 0);
        atLeast("dropAfterEpochs", dropAfterEpochs, 0);
    }

    /// Two fifths as an auto-encoder, ten starts of the mixture, then lambda rises over 50 epochs.
    public static MixtureLossConfig paper() {
        return new MixtureLossConfig(Likelihood.BERNOULLI, 0.4, 10, 1, 50, 0);
    }

    /// The pre-training has no clusters yet; what comes after it settles by its half.
    @Override
    public int settledAfter(int epochs) {
        int before = preTrainingEpochs(epochs);
        return before + Math.min(lambdaWarmUpEpochs, (epochs - before) / 2);
    }

    /// Epochs as an auto-encoder.
    int preTrainingEpochs(int epochs) {
        return preTrainingShare == 0 ? 0 : Math.max(1, (int) (preTrainingShare * epochs));
    }
}
