package org.taxophone.training;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.taxophone.job.JobContext;

/// What is measured and told when an epoch ends.
final class EpochEnd {
    private final Learner learner;
    private final TrainingConfig config;
    private final Evaluator evaluator;
    private final Validation validation;
    private final Reconstructions reconstructions;
    private final Consumer<TrainingEvent> listener;

    EpochEnd(
            Learner learner,
            TrainingConfig config,
            Evaluator evaluator,
            Validation validation,
            Reconstructions reconstructions,
            Consumer<TrainingEvent> listener) {
        this.learner = learner;
        this.config = config;
        this.evaluator = evaluator;
        this.validation = validation;
        this.reconstructions = reconstructions;
        this.listener = listener;
    }

    /// What was found.
    ///
    /// @param clips where all clips are now
    record Ended(EpochReport report, Evaluation clips) {}

    /// Reports the epoch, and takes a snapshot where one is due. The state is changed last, so that
    /// a cancelled report can be made again.
    Ended report(
            TrainingState state,
            Schedules.Moment moment,
            int batches,
            int batchSize,
            JobContext context) {
        long begun = System.nanoTime();
        int epoch = state.epochsEnded + 1;
        boolean snapshot =
                epoch == 1 || epoch % config.snapshotEpochs() == 0 || epoch == config.epochs();
        boolean withLatent = snapshot || !learner.latentCosts();
        Evaluation now =
                learner.heedsEpochs()
                        ? evaluator.all(withLatent, context)
                        : evaluator.glance(withLatent, context);
        Optional<LossTerms> held = validation.terms(moment);
        if (now.latentDimension() > 0) {
            state.activeUnits = now.activeUnits();
            state.directions = now.directions();
            state.latentDimension = now.latentDimension();
        }
        TrainingPhase phase = learner.phase(state.epochsEnded);
        Learner.Reported own = learner.reported(moment);
        double seconds = state.epochSeconds + (System.nanoTime() - begun) / 1e9;
        LossTerms training = state.endEpoch(batches);
        EpochReport report =
                new EpochReport(
                        epoch,
                        config.epochs(),
                        phase,
                        training,
                        held,
                        own.tau(),
                        own.lambda(),
                        moment.learningRate(),
                        // before it has clusters, a net has no use of them
                        phase == TrainingPhase.TRAINING ? now.clusterUse() : Optional.empty(),
                        latent(state, own),
                        seconds,
                        batches * batchSize / Math.max(1e-9, seconds));
        if (snapshot) {
            listener.accept(
                    new TrainingEvent.SnapshotTaken(
                            epoch, now.mapSpace(), learner.glance(epoch - 1, now, context)));
            if (learner.net().hasDecoder()) {
                listener.accept(reconstructions.draw(epoch));
            }
        }
        return new Ended(report, now);
    }

    private static Optional<LatentUse> latent(TrainingState state, Learner.Reported own) {
        return state.latentDimension == 0
                ? Optional.empty()
                : Optional.of(
                        new LatentUse(
                                state.activeUnits,
                                state.latentDimension,
                                OptionalDouble.of(state.directions),
                                own.effectiveBeta()));
    }
}
