package org.taxophone.training;

import static org.taxophone.common.Checks.atLeast;
import static org.taxophone.common.Checks.inRange;
import static org.taxophone.common.Checks.notNegative;

import java.util.Objects;
import org.taxophone.common.Checks;

/// The loss of the categorical UVAC with its remedies.
///
/// It is `variational [reconstruction + lambda (KL z + KL y)] + balance + consistency A(y) +
/// overClustering A(over) + contrast C`, each weight below; a weight of 0 leaves its part of the
/// net out of the training.
///
/// @param tauStart temperature of the Gumbel-Softmax at the start
/// @param tauEnd and at the end
/// @param tauSchedule how it falls
/// @param likelihood how the reconstruction error is counted
/// @param variationalWeight weight of the whole variational bound
/// @param lambda weight of both KL terms inside the bound
/// @param lambdaWarmUpEpochs epochs over which lambda rises from 0
/// @param balanceWeight weight of KL(batch mean of q || uniform) at the start
/// @param balanceUntilEpoch epoch at which that weight has fallen to 0; 0 keeps it
/// @param consistencyWeight weight of the information term of the cluster head between two views
/// @param overClusteringWeight the same for the second head
/// @param marginalWeight weight of the entropy of the mean inside both information terms
/// @param contrastWeight weight of the normalised-temperature cross-entropy between views
/// @param contrastTemperature its temperature
/// @param headResets how often the cluster head is set anew from the features, parted as at the
///     end: after 1/2, 3/4, 7/8 of the epochs
/// @param dropAfterEpochs epochs in a row, once the weights have settled, after which a cluster
///     with less than a quarter of an even share of the clips is dropped for good, the emptiest
///     first, so that a K that is too large shrinks; 0 never drops
/// @param assignment how clips are assigned at the end
public record CategoricalLossConfig(
        double tauStart,
        double tauEnd,
        TauSchedule tauSchedule,
        Likelihood likelihood,
        double variationalWeight,
        double lambda,
        int lambdaWarmUpEpochs,
        double balanceWeight,
        int balanceUntilEpoch,
        double consistencyWeight,
        double overClusteringWeight,
        double marginalWeight,
        double contrastWeight,
        double contrastTemperature,
        int headResets,
        int dropAfterEpochs,
        AssignmentRule assignment)
        implements LossConfig {
    public CategoricalLossConfig {
        inRange("tauStart", tauStart, 0.01, 100);
        inRange("tauEnd", tauEnd, 0.01, 100);
        Objects.requireNonNull(tauSchedule, "tauSchedule");
        Objects.requireNonNull(likelihood, "likelihood");
        notNegative("variationalWeight", variationalWeight);
        notNegative("lambda", lambda);
        atLeast("lambdaWarmUpEpochs", lambdaWarmUpEpochs, 0);
        notNegative("balanceWeight", balanceWeight);
        atLeast("balanceUntilEpoch", balanceUntilEpoch, 0);
        notNegative("consistencyWeight", consistencyWeight);
        notNegative("overClusteringWeight", overClusteringWeight);
        notNegative("marginalWeight", marginalWeight);
        notNegative("contrastWeight", contrastWeight);
        inRange("contrastTemperature", contrastTemperature, 0.01, 10);
        inRange("headResets", headResets, 0, 8);
        atLeast("dropAfterEpochs", dropAfterEpochs, 0);
        Objects.requireNonNull(assignment, "assignment");
        if (dropAfterEpochs > 0 && assignment == AssignmentRule.SPHERICAL_K_MEANS) {
            throw Checks.refuse(
                    "dropAfterEpochs",
                    "must be 0 where k-means assigns the clips: it fills every cluster",
                    dropAfterEpochs);
        }
        if (variationalWeight + consistencyWeight + overClusteringWeight + contrastWeight <= 0) {
            throw Checks.refuse(
                    "variationalWeight",
                    "must be > 0 where every other weight is 0",
                    variationalWeight);
        }
    }

    @Override
    public int settledAfter(int epochs) {
        int balance = balanceWeight > 0 ? balanceUntilEpoch : 0;
        return Math.min(Math.max(lambdaWarmUpEpochs, balance), epochs / 2);
    }

    /// Whether the variational bound counts: without it there is no decoder, and neither lambda nor
    /// the Gaussian latent has a say.
    public boolean hasBound() {
        return variationalWeight > 0;
    }

    /// Whether it compares two views of a clip.
    public boolean comparesViews() {
        return consistencyWeight + overClusteringWeight + contrastWeight > 0;
    }

    /// Whether the cluster head is set anew before an epoch.
    ///
    /// @param epoch from 0
    boolean resetsBefore(int epoch, int epochs) {
        for (int i = 1; i <= headResets; i++) {
            if (epoch > 0 && epoch == (int) ((1 - Math.pow(0.5, i)) * epochs)) {
                return true;
            }
        }
        return false;
    }

    /// As printed (AudioMNIST: lambda 0.5; TAU2019 and UrbanSound8K: 2).
    public static CategoricalLossConfig paper() {
        return new CategoricalLossConfig(
                1,
                0.5,
                TauSchedule.EXPONENTIAL,
                Likelihood.BERNOULLI,
                1,
                0.5,
                0,
                0,
                0,
                0,
                0,
                4,
                0,
                0.3,
                0,
                0,
                AssignmentRule.CLUSTER_HEAD);
    }

    /// For words, calls and one-shots. The variational bound is left out: on FSDD the net without
    /// it is as good or better (NMI 0.87 against 0.83, three seeds each) and trains in half the
    /// time; `variationalWeight` 0.01 brings it and the decoder back.
    public static CategoricalLossConfig robustEvents() {
        return new CategoricalLossConfig(
                1,
                0.5,
                TauSchedule.EXPONENTIAL,
                Likelihood.BERNOULLI,
                0,
                0.5,
                0,
                0,
                0,
                1,
                1,
                4,
                3,
                0.3,
                2,
                0,
                AssignmentRule.REFITTED_HEAD);
    }

    /// For textures and long recordings: the contrast leads.
    public static CategoricalLossConfig robustTextures() {
        return new CategoricalLossConfig(
                1,
                0.5,
                TauSchedule.EXPONENTIAL,
                Likelihood.BERNOULLI,
                0,
                0.5,
                0,
                0,
                0,
                0.05,
                0.05,
                4,
                3,
                0.4,
                2,
                0,
                AssignmentRule.NEIGHBOUR_GRAPH);
    }
}
