package org.taxophone.training;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.taxophone.common.TaxophoneException;
import org.taxophone.engine.Adam;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.job.Rounds;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.VariationalNet;

/// One training from its first step, or its last checkpoint, to its result.
final class Trainer implements AutoCloseable {
    private final TrainingConfig config;
    private final Scale scale;
    private final Clips clips;
    private final Path runFolder;
    private final StopSignal stop;
    private final Consumer<TrainingEvent> listener;

    private final Learner learner;
    private final VariationalNet net;
    private final Adam adam;
    private final BatchLoader loader;
    private final TrainingStep trainingStep;
    private final Evaluator evaluator;
    private final EpochEnd epochEnd;
    private final Schedules schedules;
    private final CheckpointFolder checkpoints;

    private final TrainingState state = new TrainingState();
    private final FindingWatch watch;
    private long savedStep = -1;
    private long savedNanos = System.nanoTime();

    Trainer(
            Clips clips,
            ModelConfig model,
            TrainingConfig config,
            Path runFolder,
            StopSignal stop,
            Consumer<TrainingEvent> listener) {
        this(clips, model, config, runFolder, CheckpointFolder.NAME, stop, listener);
    }

    /// @param checkpointName where checkpoints are kept, below the run's folder
    Trainer(
            Clips clips,
            ModelConfig model,
            TrainingConfig config,
            Path runFolder,
            String checkpointName,
            StopSignal stop,
            Consumer<TrainingEvent> listener) {
        this.config = config;
        this.clips = clips;
        this.runFolder = runFolder;
        this.stop = stop;
        this.listener = listener;
        Split split = Split.of(clips, config.validationShare(), config.seed());
        requireEnough(clips.size(), model.clusters());
        scale = Scale.of(config.input().scaling(), clips, split);
        ClipReader reader =
                new ClipReader(scale.applied(clips), config.input(), Learner.columnUnit(model));
        learner = Learner.of(model, config, new Learner.Shape(reader.bins(), reader.modelFrames()));
        net = learner.net();
        BatchMaker maker = new BatchMaker(reader, config.input(), learner.draws());
        loader = new BatchLoader(maker, split.training(), config.batchSize(), config.seed());
        schedules = new Schedules(config, loader.perEpoch());
        adam = new Adam(net.parameters());
        trainingStep = new TrainingStep(learner, adam, config);
        evaluator = new Evaluator(net, reader);
        watch = new FindingWatch(config);
        epochEnd =
                new EpochEnd(
                        learner,
                        config,
                        evaluator,
                        new Validation(learner, maker, split, config),
                        new Reconstructions(learner, reader, scale, runFolder),
                        listener);
        checkpoints =
                new CheckpointFolder(
                        runFolder.resolve(checkpointName),
                        Fingerprint.of(clips, model, config),
                        Fingerprint.withEpochs(clips, model, config));
    }

    private static void requireEnough(int clips, int clusters) {
        if (clips < Math.max(4, clusters)) {
            throw new TaxophoneException(
                    "There are " + clips + " clips for " + clusters + " clusters",
                    clips < 4
                            ? "Import a folder with more clips"
                            : "Ask for at most " + clips + " clusters, or import more clips");
        }
    }

    TrainingResult run(JobContext context) {
        train(context);
        return finish(context);
    }

    private Rounds rounds() {
        return new Rounds(state.epochsEnded, config.epochs());
    }

    /// Trains to the end, or to where it is stopped, and keeps that state.
    ///
    /// @return what it reached: the loss at full weights of the net that is kept, on held-out clips
    ///     where there are any
    double train(JobContext context) {
        checkpoints.read(this::read).ifPresent(file -> savedStep = state.step);
        int perEpoch = loader.perEpoch();
        long total = (long) perEpoch * config.epochs();
        listener.accept(
                new TrainingEvent.Started(
                        state.epochsEnded + 1,
                        config.epochs(),
                        perEpoch,
                        net.parameters().count()));
        context.progress(state.step, total, "training", rounds()); // no longer what was done before
        try {
            while (state.step < total || state.epochsEnded < config.epochs()) {
                context.checkpoint();
                if (stop.isRaised()) {
                    break;
                }
                long begun = System.nanoTime();
                if (state.step == (long) (state.epochsEnded + 1) * perEpoch) {
                    endEpoch(context);
                    context.progress(state.step, total, "training", rounds());
                } else {
                    oneStep(perEpoch, context);
                    context.progress(state.step, total, "training", rounds());
                }
                state.seconds += (System.nanoTime() - begun) / 1e9;
                saveIfDue(context);
            }
        } catch (JobCancelledException e) {
            save(JobContext.none());
            throw e;
        } catch (NotFiniteLossException e) {
            throw failed(e);
        }
        save(context);
        List<Double> losses = watch.memory().losses();
        return stopped() || losses.isEmpty() ? state.bestLoss : losses.getLast();
    }

    private boolean stopped() {
        return state.epochsEnded < config.epochs();
    }

    /// The epoch that is being trained, from 1.
    private int epoch() {
        return Math.min(config.epochs(), state.epochsEnded + 1);
    }

    private void oneStep(int perEpoch, JobContext context) {
        long begun = System.nanoTime();
        int batch = (int) (state.step % perEpoch);
        if (batch == 0) {
            learner.beforeEpoch(state.epochsEnded, adam, () -> clips(context), context);
        }
        LossTerms terms = trainingStep.run(loader.take(state.step), schedules.at(state.step));
        state.step++;
        state.add(terms);
        double seconds = (System.nanoTime() - begun) / 1e9;
        state.stepSeconds += seconds;
        state.epochSeconds += seconds;
        listener.accept(new TrainingEvent.BatchFinished(epoch(), batch + 1, perEpoch, terms));
    }

    /// Where all clips are now.
    private Evaluation clips(JobContext context) {
        return evaluator.all(!learner.latentCosts(), context);
    }

    private void endEpoch(JobContext context) {
        EpochEnd.Ended ended =
                epochEnd.report(
                        state,
                        schedules.at(state.step - 1),
                        loader.perEpoch(),
                        loader.batchSize(),
                        context);
        EpochReport report = ended.report();
        double loss = learner.comparable(report.validation().orElse(report.training()));
        if (loss < state.bestLoss) {
            state.bestLoss = loss;
            state.bestEpoch = report.epoch();
            state.best = net.parameters().copy();
        }
        learner.afterEpoch(report.epoch() - 1, ended.clips());
        listener.accept(new TrainingEvent.EpochFinished(report));
        for (Finding finding : watch.look(report, loss)) {
            listener.accept(new TrainingEvent.FindingRaised(finding));
        }
    }

    /// What the training leaves behind.
    TrainingResult finish(JobContext context) {
        try {
            return finished(context);
        } catch (NotFiniteLossException e) {
            throw failed(e);
        }
    }

    private TrainingResult finished(JobContext context) {
        boolean stopped = stopped();
        int kept = state.epochsEnded;
        Map<String, float[]> best = state.best;
        if (stopped && best != null) {
            net.parameters().restore(best);
            kept = state.bestEpoch;
        }
        long begun = System.nanoTime();
        context.progress(state.step, state.step, "assigning clips");
        learner.beforeEnd(state.epochsEnded, adam, () -> clips(context), context);
        Evaluation end = evaluator.all(true, context);
        Learner.Assigned assigned = learner.assign(end, context);
        TrainedNet.store(runFolder, learner, clips, scale, assigned.centroids());
        double seconds = state.seconds + (System.nanoTime() - begun) / 1e9;
        listener.accept(
                new TrainingEvent.Finished(state.epochsEnded, state.bestEpoch, stopped, seconds));
        return new TrainingResult(
                assigned.assignment(),
                end.spaces(),
                state.epochsEnded,
                state.bestEpoch,
                kept,
                stopped,
                net.parameters().count(),
                seconds,
                state.step * loader.batchSize() / Math.max(1e-9, state.stepSeconds),
                net.parameters().fingerprint(),
                watch.findings());
    }

    private TaxophoneException failed(NotFiniteLossException e) {
        Finding finding = watch.notFinite(e.term(), epoch());
        listener.accept(new TrainingEvent.FindingRaised(finding));
        listener.accept(
                new TrainingEvent.Failed(epoch(), finding.headline(), finding.explanation()));
        return new TaxophoneException(finding.headline(), finding.explanation(), e);
    }

    private void saveIfDue(JobContext context) {
        boolean betweenEpochs = state.step == (long) state.epochsEnded * loader.perEpoch();
        double since = (System.nanoTime() - savedNanos) / 1e9;
        if (betweenEpochs && since >= config.checkpointSeconds()) {
            save(context);
        }
    }

    /// A disk that is full pauses the training where somebody watches it: nothing is lost, and once
    /// there is room it goes on.
    private void save(JobContext context) {
        if (savedStep == state.step && state.epochsEnded == state.savedEpochs) {
            return;
        }
        for (boolean written = false; !written; ) {
            try {
                checkpoints.write(state.step, this::write);
                written = true;
            } catch (TaxophoneException full) {
                if (!context.awaitMending(full)) {
                    throw full;
                }
            }
        }
        savedStep = state.step;
        state.savedEpochs = state.epochsEnded;
        savedNanos = System.nanoTime();
        listener.accept(new TrainingEvent.CheckpointWritten(state.epochsEnded));
    }

    private void write(DataOutputStream out) throws IOException {
        for (double number : scale.numbers()) {
            out.writeDouble(number);
        }
        net.parameters().write(out);
        adam.write(out);
        state.write(out, watch.memory());
    }

    private void read(DataInputStream in) throws IOException {
        for (double number : scale.numbers()) {
            if (in.readDouble() != number) {
                throw new IOException("it was trained on another scale of values");
            }
        }
        net.parameters().read(in);
        adam.read(in);
        watch.restore(state.read(in));
        state.savedEpochs = state.epochsEnded;
    }

    /// Arrays alive in the net's scope.
    int liveArrays() {
        return net.liveArrays();
    }

    @Override
    public void close() {
        loader.close();
        trainingStep.close();
        adam.close();
        learner.close();
    }
}
