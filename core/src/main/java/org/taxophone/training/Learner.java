package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.Checks;
import org.taxophone.common.Seeds;
import org.taxophone.engine.Adam;
import org.taxophone.engine.NativeScope;
import org.taxophone.job.JobContext;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.UvacConfig;
import org.taxophone.model.VariationalNet;

/// One family of models as the training sees it: the net, its loss, and what the family does
/// between epochs and at the end. Everything else (batches, steps, checkpoints, events) is the same
/// for all.
sealed interface Learner extends AutoCloseable
        permits AutoencoderLearner, CategoricalLearner, MixtureLearner {
    /// The net that learns; closed with the learner.
    VariationalNet net();

    /// Random numbers that the loss of one clip takes.
    Draws draws();

    /// @param gumbel draws of the standard Gumbel distribution
    /// @param normal draws of the standard normal
    record Draws(int gumbel, int normal) {}

    /// The loss of a batch.
    ///
    /// @param training false: no noise in the latents, running statistics in the normalisation
    Losses losses(NativeScope step, Batch batch, Schedules.Moment moment, boolean training);

    /// The loss at full weights: comparable between epochs though schedules move.
    double comparable(LossTerms terms);

    /// What an epoch is part of.
    ///
    /// @param epoch from 0
    TrainingPhase phase(int epoch);

    /// Does what the family does before an epoch.
    ///
    /// @param epoch from 0
    /// @param clips asks where all clips are now
    void beforeEpoch(int epoch, Adam adam, Supplier<Evaluation> clips, JobContext context);

    /// Does what the family does after an epoch.
    ///
    /// @param epoch that was just trained, from 0
    /// @param now where all clips are
    default void afterEpoch(int epoch, Evaluation now) {}

    /// Whether what is told [#afterEpoch] changes the training: it is then of all windows of all
    /// clips, otherwise of every other one.
    default boolean heedsEpochs() {
        return false;
    }

    /// Does what the family does when the last epoch is over.
    void beforeEnd(int epochs, Adam adam, Supplier<Evaluation> clips, JobContext context);

    /// Whether z is asked for only where it is needed, because it costs a pass of its own.
    boolean latentCosts();

    /// The clusters while the net still learns: quick.
    ///
    /// @param epoch that was just trained, from 0
    ClusterAssignment glance(int epoch, Evaluation now, JobContext context);

    /// The clusters at the end.
    Assigned assign(Evaluation end, JobContext context);

    /// @param centroids to which other clips are assigned; null where the net itself tells
    record Assigned(ClusterAssignment assignment, @Nullable Centroids centroids) {}

    /// The clusters of other clips, by the net and what [#assign] found.
    ///
    /// @param centroids asked for where the net itself does not tell
    ClusterAssignment assignOthers(Evaluation others, Supplier<float[]> centroids);

    /// What the schedules mean for this family: the parts of a report that it has.
    Reported reported(Schedules.Moment moment);

    /// @param tau temperature
    /// @param lambda weight of the KL terms
    /// @param effectiveBeta what that weight amounts to in nats
    record Reported(
            java.util.OptionalDouble tau,
            java.util.OptionalDouble lambda,
            java.util.OptionalDouble effectiveBeta) {}

    /// Inputs as the decoder draws them.
    Drawn redraw(NativeScope step, NDArray x);

    /// @param output in the values of the input, (batch, 1, mel, time)
    /// @param error of each clip, (batch)
    record Drawn(NDArray output, NDArray error) {}

    @Override
    default void close() {
        net().close();
    }

    /// The learner of a model; a family that is not listed here does not compile.
    ///
    /// @throws IllegalArgumentException if the loss is that of another family
    static Learner of(ModelConfig model, TrainingConfig config, Shape shape) {
        return switch (model) {
            case CatUvacConfig uvac ->
                    new CategoricalLearner(
                            uvac, config, loss(CategoricalLossConfig.class, config), shape);
            case UvacConfig mixture ->
                    new MixtureLearner(
                            mixture, config, loss(MixtureLossConfig.class, config), shape);
            case AutoencoderConfig vae ->
                    new AutoencoderLearner(
                            vae, config, loss(AutoencoderLossConfig.class, config), shape);
        };
    }

    /// Rows and columns that the net sees at once.
    record Shape(int bins, int frames) {
        int values() {
            return bins * frames;
        }
    }

    /// What columns a net of that family can be shown: a multiple of this.
    static int columnUnit(ModelConfig model) {
        return switch (model) {
            case CatUvacConfig uvac -> uvac.reduction();
            case UvacConfig mixture -> mixture.reduction();
            case AutoencoderConfig vae -> 1;
        };
    }

    /// Seed of a net's initial values.
    static long netSeed(TrainingConfig config) {
        return Seeds.derive(config.seed(), "net");
    }

    private static <L extends LossConfig> L loss(Class<L> wanted, TrainingConfig config) {
        if (!wanted.isInstance(config.loss())) {
            throw Checks.refuse(
                    "loss",
                    "must be a " + wanted.getSimpleName() + " for this model",
                    config.loss().getClass().getSimpleName());
        }
        return wanted.cast(config.loss());
    }
}
