package org.taxophone.training;

import java.util.Optional;
import java.util.function.Consumer;
import org.taxophone.job.JobContext;
import org.taxophone.model.uvac.CatUvac;

/// What is measured and told when an epoch ends.
final class EpochEnd {
    private final CatUvac net;
    private final TrainingConfig config;
    private final Evaluator evaluator;
    private final Validation validation;
    private final Reconstructions reconstructions;
    private final Consumer<TrainingEvent> listener;

    EpochEnd(
            CatUvac net,
            TrainingConfig config,
            Evaluator evaluator,
            Validation validation,
            Reconstructions reconstructions,
            Consumer<TrainingEvent> listener) {
        this.net = net;
        this.config = config;
        this.evaluator = evaluator;
        this.validation = validation;
        this.reconstructions = reconstructions;
        this.listener = listener;
    }

    /// Reports the epoch, and takes a snapshot where one is due. The state is changed last, so that
    /// a cancelled report can be made again.
    EpochReport report(
            TrainingState state,
            Schedules.Moment moment,
            int batches,
            int batchSize,
            JobContext context) {
        int epoch = state.epochsEnded + 1;
        boolean snapshot =
                epoch == 1 || epoch % config.snapshotEpochs() == 0 || epoch == config.epochs();
        Evaluation now = evaluator.all(snapshot, context);
        Optional<LossTerms> held = validation.terms(moment);
        if (snapshot && net.hasDecoder()) {
            state.activeUnits = now.activeUnits();
        }
        double seconds = state.epochSeconds;
        LossTerms training = state.endEpoch(batches);
        EpochReport report =
                new EpochReport(
                        epoch,
                        config.epochs(),
                        training,
                        held,
                        moment.tau(),
                        moment.lambda(),
                        moment.learningRate(),
                        now.assignment().counts(),
                        now.entropyOfMean(),
                        now.meanEntropy(),
                        state.activeUnits,
                        net.hasDecoder() ? net.config().latentDimension() : 0,
                        net.hasDecoder() ? moment.lambda() : 0,
                        seconds,
                        batches * batchSize / Math.max(1e-9, seconds));
        if (snapshot) {
            listener.accept(
                    new TrainingEvent.SnapshotTaken(epoch, now.featureSpace(), now.assignment()));
            if (net.hasDecoder()) {
                listener.accept(reconstructions.draw(epoch));
            }
        }
        return report;
    }
}
