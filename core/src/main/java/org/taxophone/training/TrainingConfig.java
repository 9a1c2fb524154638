package org.taxophone.training;

import static org.taxophone.common.Checks.atLeast;
import static org.taxophone.common.Checks.inRange;
import static org.taxophone.common.Checks.notNegative;
import static org.taxophone.common.Checks.positive;

import java.util.Objects;
import org.taxophone.common.Checks;

/// Every hyperparameter of a training; a bad value is refused by name.
///
/// @param epochs passes over the clips
/// @param batchSize clips a step; all clips where there are fewer
/// @param learningRate Adam's, after the warm-up
/// @param finalLearningRate at the end; it falls exponentially
/// @param warmUpSteps steps over which the learning rate rises from 0
/// @param gradientNorm longest gradient; longer ones are scaled down; 0 for no limit
/// @param validationShare share of the clips that is held out to watch the loss
/// @param halfBatches train two halves of each batch side by side, one thread each: faster, but
///     batch normalisation sees half batches; only without views
/// @param snapshotEpochs epochs from one snapshot for the growing map to the next
/// @param checkpointSeconds least time from one checkpoint to the next; 0 for one after each epoch
/// @param restarts whole trainings from so many seeds, one after the other; the one that ends with
///     the lowest loss counts, labels have no part in it
/// @param seed of everything random
/// @param input what the net is shown
/// @param loss what is minimised; it must be that of the model's family
public record TrainingConfig(
        int epochs,
        int batchSize,
        double learningRate,
        double finalLearningRate,
        int warmUpSteps,
        double gradientNorm,
        double validationShare,
        boolean halfBatches,
        int snapshotEpochs,
        double checkpointSeconds,
        int restarts,
        long seed,
        InputConfig input,
        LossConfig loss) {
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
        inRange("validationShare", validationShare, 0, 0.5);
        atLeast("snapshotEpochs", snapshotEpochs, 1);
        notNegative("checkpointSeconds", checkpointSeconds);
        inRange("restarts", restarts, 1, 100);
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(loss, "loss");
        if (input.views() == Views.NONE
                && loss instanceof CategoricalLossConfig categorical
                && categorical.comparesViews()) {
            throw Checks.refuse(
                    "views",
                    "must be EVENTS or TEXTURES where consistencyWeight, overClusteringWeight or"
                            + " contrastWeight is above 0",
                    input.views());
        }
        if (input.views() != Views.NONE && !(loss instanceof CategoricalLossConfig)) {
            throw Checks.refuse(
                    "views", "must be NONE for a model without a cluster head", input.views());
        }
        if (halfBatches && input.views() != Views.NONE) {
            throw Checks.refuse("halfBatches", "must be false with two views", true);
        }
    }

    /// Epochs without a lower loss after which a training is said to make no progress.
    public int patience() {
        return Math.max(10, epochs / 5);
    }

    /// The categorical UVAC's loss and schedules as printed (AudioMNIST: lambda 0.5; TAU2019 and
    /// UrbanSound8K: 2).
    public static TrainingConfig paperCatUvac() {
        return new TrainingConfig(
                500,
                128,
                5e-4,
                5e-5,
                0,
                0,
                0.1,
                false,
                5,
                10,
                1,
                0,
                InputConfig.plain(Scaling.UNIT),
                CategoricalLossConfig.paper());
    }

    /// The UVAC with a mixture for its prior: schedules as for the categorical one.
    public static TrainingConfig paperUvac() {
        return paperCatUvac().withLoss(MixtureLossConfig.paper());
    }

    /// The beta-VAE of the IRMAS report: Adam 1e-3, 35 epochs of batches of 128.
    public static TrainingConfig paperBetaVae() {
        return new TrainingConfig(
                35,
                128,
                1e-3,
                1e-3,
                0,
                0,
                0,
                false,
                5,
                10,
                1,
                0,
                InputConfig.plain(Scaling.STANDARD),
                AutoencoderLossConfig.paper());
    }

    /// The auto-encoder of the IRMAS report: the same, 15 epochs.
    public static TrainingConfig paperAutoencoder() {
        return paperBetaVae().withEpochs(15);
    }

    /// The recipe that is best on real words, calls and one-shots (FSDD; see docs/benchmarks.md).
    public static TrainingConfig robustEvents() {
        return new TrainingConfig(
                150,
                250,
                5e-3,
                5e-4,
                50,
                5,
                0,
                false,
                5,
                10,
                1,
                0,
                InputConfig.views(Views.EVENTS),
                CategoricalLossConfig.robustEvents());
    }

    /// The same loss with the weights for textures and long recordings. Twice as many epochs at
    /// twice the rate as first measured: 400 clips are two batches, and 150 steps left the net
    /// unfinished (ESC-10: NMI 0.67 after 150 steps, 0.76 after 300).
    public static TrainingConfig robustTextures() {
        return new TrainingConfig(
                150,
                200,
                1e-3,
                1e-4,
                10,
                5,
                0,
                false,
                5,
                10,
                1,
                0,
                InputConfig.views(Views.TEXTURES),
                CategoricalLossConfig.robustTextures());
    }

    /// The same training of another length.
    public TrainingConfig withEpochs(int other) {
        return with(other, batchSize, seed, checkpointSeconds, restarts, input, loss);
    }

    /// The same training with another batch.
    public TrainingConfig withBatchSize(int other) {
        return with(epochs, other, seed, checkpointSeconds, restarts, input, loss);
    }

    /// The same training from another seed.
    public TrainingConfig withSeed(long other) {
        return with(epochs, batchSize, other, checkpointSeconds, restarts, input, loss);
    }

    /// The same training with other intervals between checkpoints.
    public TrainingConfig withCheckpointSeconds(double other) {
        return with(epochs, batchSize, seed, other, restarts, input, loss);
    }

    /// The same training of a net that is shown something else.
    public TrainingConfig withInput(InputConfig other) {
        return with(epochs, batchSize, seed, checkpointSeconds, restarts, other, loss);
    }

    /// The same training towards another end.
    public TrainingConfig withLoss(LossConfig other) {
        return with(epochs, batchSize, seed, checkpointSeconds, restarts, input, other);
    }

    /// The same training from so many seeds.
    public TrainingConfig withRestarts(int other) {
        return with(epochs, batchSize, seed, checkpointSeconds, other, input, loss);
    }

    private TrainingConfig with(
            int newEpochs,
            int newBatch,
            long newSeed,
            double newSeconds,
            int newRestarts,
            InputConfig newInput,
            LossConfig newLoss) {
        return new TrainingConfig(
                newEpochs,
                newBatch,
                learningRate,
                finalLearningRate,
                warmUpSteps,
                gradientNorm,
                validationShare,
                halfBatches,
                snapshotEpochs,
                newSeconds,
                newRestarts,
                newSeed,
                newInput,
                newLoss);
    }
}
