package org.taxophone.training;

import static org.taxophone.common.Checks.atLeast;
import static org.taxophone.common.Checks.inRange;
import static org.taxophone.common.Checks.notNegative;
import static org.taxophone.common.Checks.positive;

import java.util.Objects;
import org.taxophone.common.Checks;

/// Every hyperparameter of a training; a bad value is refused by name.
///
/// The loss is `variational [reconstruction + lambda (KL z + KL y)] + balance + consistency A(y) +
/// overClustering A(over) + contrast C`, each weight below; a weight of 0 leaves its part of the
/// net out of the training.
///
/// @param epochs passes over the clips
/// @param batchSize clips a step; all clips where there are fewer
/// @param learningRate Adam's, after the warm-up
/// @param finalLearningRate at the end; it falls exponentially
/// @param warmUpSteps steps over which the learning rate rises from 0
/// @param gradientNorm longest gradient; longer ones are scaled down; 0 for no limit
/// @param tauStart temperature of the Gumbel-Softmax at the start
/// @param tauEnd and at the end
/// @param tauSchedule how it falls
/// @param likelihood how the reconstruction error is counted
/// @param variationalWeight weight of the whole variational bound
/// @param lambda weight of both KL terms inside the bound
/// @param lambdaWarmUpEpochs epochs over which lambda rises from 0
/// @param balanceWeight weight of KL(batch mean of q || uniform) at the start
/// @param balanceUntilEpoch epoch at which that weight has fallen to 0; 0 keeps it
/// @param views what the net is shown of a clip
/// @param windowFrames frames of a window where views are textures; a multiple of 16
/// @param timeShift without views: random shift in time, as a share of the clip's length; 0 for
///     none
/// @param consistencyWeight weight of the information term of the cluster head between two views
/// @param overClusteringWeight the same for the second head
/// @param marginalWeight weight of the entropy of the mean inside both information terms
/// @param contrastWeight weight of the normalised-temperature cross-entropy between views
/// @param contrastTemperature its temperature
/// @param headResets how often the cluster head is set anew from k-means on the features: after
///     1/2, 3/4, 7/8 of the epochs
/// @param assignment how clips are assigned at the end
/// @param validationShare share of the clips that is held out to watch the loss
/// @param scaledToUnit scale values to [0, 1] by the lowest and highest of the training clips, as
// the
///     paper does; the scale is kept with the checkpoints
/// @param halfBatches train two halves of each batch side by side, one thread each: faster, but
///     batch normalisation sees half batches; only without views
/// @param snapshotEpochs epochs from one snapshot for the growing map to the next
/// @param checkpointSeconds least time from one checkpoint to the next; 0 for one after each epoch
/// @param seed of everything random
public record TrainingConfig(
        int epochs,
        int batchSize,
        double learningRate,
        double finalLearningRate,
        int warmUpSteps,
        double gradientNorm,
        double tauStart,
        double tauEnd,
        TauSchedule tauSchedule,
        Likelihood likelihood,
        double variationalWeight,
        double lambda,
        int lambdaWarmUpEpochs,
        double balanceWeight,
        int balanceUntilEpoch,
        Views views,
        int windowFrames,
        double timeShift,
        double consistencyWeight,
        double overClusteringWeight,
        double marginalWeight,
        double contrastWeight,
        double contrastTemperature,
        int headResets,
        AssignmentRule assignment,
        double validationShare,
        boolean scaledToUnit,
        boolean halfBatches,
        int snapshotEpochs,
        double checkpointSeconds,
        long seed) {
    public TrainingConfig {
        inRange("epochs", epochs, 1, 100_000);
        inRange("batchSize", batchSize, 2, 65_536);
        positive("learningRate", learningRate);
        positive("finalLearningRate", finalLearningRate);
        if (finalLearningRate > learningRate) {
            throw Checks.refuse(
                    "finalLearningRate",
                    "must not be above learningRate (" + learningRate + ")",
                    finalLearningRate);
        }
        atLeast("warmUpSteps", warmUpSteps, 0);
        notNegative("gradientNorm", gradientNorm);
        inRange("tauStart", tauStart, 0.01, 100);
        inRange("tauEnd", tauEnd, 0.01, 100);
        Objects.requireNonNull(tauSchedule, "tauSchedule");
        Objects.requireNonNull(likelihood, "likelihood");
        notNegative("variationalWeight", variationalWeight);
        notNegative("lambda", lambda);
        atLeast("lambdaWarmUpEpochs", lambdaWarmUpEpochs, 0);
        notNegative("balanceWeight", balanceWeight);
        atLeast("balanceUntilEpoch", balanceUntilEpoch, 0);
        Objects.requireNonNull(views, "views");
        Checks.multipleOf("windowFrames", windowFrames, 16);
        inRange("timeShift", timeShift, 0, 0.5);
        notNegative("consistencyWeight", consistencyWeight);
        notNegative("overClusteringWeight", overClusteringWeight);
        notNegative("marginalWeight", marginalWeight);
        notNegative("contrastWeight", contrastWeight);
        inRange("contrastTemperature", contrastTemperature, 0.01, 10);
        inRange("headResets", headResets, 0, 8);
        Objects.requireNonNull(assignment, "assignment");
        inRange("validationShare", validationShare, 0, 0.5);
        atLeast("snapshotEpochs", snapshotEpochs, 1);
        notNegative("checkpointSeconds", checkpointSeconds);
        if (views == Views.NONE && consistencyWeight + overClusteringWeight + contrastWeight > 0) {
            throw Checks.refuse(
                    "views",
                    "must be EVENTS or TEXTURES where consistencyWeight, overClusteringWeight or"
                            + " contrastWeight is above 0",
                    views);
        }
        if (variationalWeight + consistencyWeight + overClusteringWeight + contrastWeight <= 0) {
            throw Checks.refuse(
                    "variationalWeight",
                    "must be > 0 where every other weight is 0",
                    variationalWeight);
        }
        if (halfBatches && views != Views.NONE) {
            throw Checks.refuse("halfBatches", "must be false with two views", true);
        }
    }

    /// The paper's loss and schedules (AudioMNIST: lambda 0.5; TAU2019 and UrbanSound8K: 2).
    public static TrainingConfig paperCatUvac() {
        return new TrainingConfig(
                500,
                128,
                5e-4,
                5e-5,
                0,
                0,
                1,
                0.5,
                TauSchedule.EXPONENTIAL,
                Likelihood.BERNOULLI,
                1,
                0.5,
                0,
                0,
                0,
                Views.NONE,
                64,
                0,
                0,
                0,
                4,
                0,
                0.3,
                0,
                AssignmentRule.CLUSTER_HEAD,
                0.1,
                true,
                false,
                5,
                10,
                0);
    }

    /// The recipe that is best on real words, calls and one-shots (FSDD: 88 % of digits, NMI 0.84).
    public static TrainingConfig robustEvents() {
        return new TrainingConfig(
                100,
                250,
                5e-3,
                5e-4,
                50,
                5,
                1,
                0.5,
                TauSchedule.EXPONENTIAL,
                Likelihood.BERNOULLI,
                0.01,
                0.5,
                0,
                0,
                0,
                Views.EVENTS,
                64,
                0,
                1,
                1,
                4,
                3,
                0.3,
                2,
                AssignmentRule.REFITTED_HEAD,
                0,
                false,
                false,
                5,
                10,
                0);
    }

    /// The same loss with the weights for textures and long recordings (ESC-10: NMI 0.64).
    public static TrainingConfig robustTextures() {
        return new TrainingConfig(
                75,
                200,
                5e-4,
                5e-5,
                0,
                5,
                1,
                0.5,
                TauSchedule.EXPONENTIAL,
                Likelihood.BERNOULLI,
                0,
                0.5,
                0,
                0,
                0,
                Views.TEXTURES,
                64,
                0,
                0.05,
                0.05,
                4,
                3,
                0.4,
                2,
                AssignmentRule.SPHERICAL_K_MEANS,
                0,
                false,
                false,
                5,
                10,
                0);
    }

    /// The same training of another length.
    public TrainingConfig withEpochs(int other) {
        return with(other, batchSize, seed, checkpointSeconds);
    }

    /// The same training with another batch.
    public TrainingConfig withBatchSize(int other) {
        return with(epochs, other, seed, checkpointSeconds);
    }

    /// The same training from another seed.
    public TrainingConfig withSeed(long other) {
        return with(epochs, batchSize, other, checkpointSeconds);
    }

    /// The same training with other intervals between checkpoints.
    public TrainingConfig withCheckpointSeconds(double other) {
        return with(epochs, batchSize, seed, other);
    }

    private TrainingConfig with(int newEpochs, int newBatch, long newSeed, double newSeconds) {
        return new TrainingConfig(
                newEpochs,
                newBatch,
                learningRate,
                finalLearningRate,
                warmUpSteps,
                gradientNorm,
                tauStart,
                tauEnd,
                tauSchedule,
                likelihood,
                variationalWeight,
                lambda,
                lambdaWarmUpEpochs,
                balanceWeight,
                balanceUntilEpoch,
                views,
                windowFrames,
                timeShift,
                consistencyWeight,
                overClusteringWeight,
                marginalWeight,
                contrastWeight,
                contrastTemperature,
                headResets,
                assignment,
                validationShare,
                scaledToUnit,
                halfBatches,
                snapshotEpochs,
                newSeconds,
                newSeed);
    }
}
