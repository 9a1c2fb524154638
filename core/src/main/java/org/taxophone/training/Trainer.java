package org.taxophone.training;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.KMeansResult;
import org.taxophone.common.Seeds;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.engine.Adam;
import org.taxophone.features.FeatureStatistics;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.uvac.CatUvac;
import org.taxophone.model.uvac.GraphKind;

/// One training from its first step, or its last checkpoint, to its result.
final class Trainer implements AutoCloseable {
    private final TrainingConfig config;
    private final FeatureStatistics scale;
    private final Clips clips;
    private final Path runFolder;
    private final StopSignal stop;
    private final Consumer<TrainingEvent> listener;

    private final CatUvac net;
    private final Objective objective;
    private final Adam adam;
    private final BatchLoader loader;
    private final TrainingStep trainingStep;
    private final Evaluator evaluator;
    private final EpochEnd epochEnd;
    private final Schedules schedules;
    private final CheckpointFolder checkpoints;

    private final TrainingState state = new TrainingState();
    private final FindingWatch watch;
    private @Nullable Centroids centroids;
    private long savedStep = -1;
    private long savedNanos = System.nanoTime();

    Trainer(
            Clips clips,
            CatUvacConfig model,
            TrainingConfig config,
            Path runFolder,
            StopSignal stop,
            Consumer<TrainingEvent> listener) {
        this.config = config;
        this.clips = clips;
        this.runFolder = runFolder;
        this.stop = stop;
        this.listener = listener;
        Split split = Split.of(clips.size(), config.validationShare(), config.seed());
        requireEnough(clips.size(), model.clusters());
        scale =
                config.scaledToUnit()
                        ? FeatureStatistics.of(clips, split.training(), JobContext.none())
                        : FeatureStatistics.UNIT;
        ClipReader reader =
                new ClipReader(config.scaledToUnit() ? clips.scaled(scale) : clips, config);
        BatchMaker maker = new BatchMaker(reader, config, model);
        loader = new BatchLoader(maker, split.training(), config.batchSize(), config.seed());
        schedules = new Schedules(config, loader.perEpoch());
        net =
                new CatUvac(
                        model,
                        reader.bins(),
                        reader.modelFrames(),
                        config.variationalWeight() > 0,
                        Seeds.derive(config.seed(), "net"),
                        GraphKind.FAST);
        objective = new Objective(net, config);
        adam = new Adam(net.parameters());
        trainingStep = new TrainingStep(net, objective, adam, reader, config);
        evaluator = new Evaluator(net, reader);
        watch = new FindingWatch(config);
        epochEnd =
                new EpochEnd(
                        net,
                        config,
                        evaluator,
                        new Validation(net, objective, maker, reader, split, config),
                        new Reconstructions(net, reader),
                        listener);
        checkpoints =
                new CheckpointFolder(
                        runFolder.resolve("checkpoint"), Fingerprint.of(clips, model, config));
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
        checkpoints.read(this::read).ifPresent(file -> savedStep = state.step);
        int perEpoch = loader.perEpoch();
        long total = (long) perEpoch * config.epochs();
        listener.accept(
                new TrainingEvent.Started(
                        epoch(), config.epochs(), perEpoch, net.parameters().count()));
        try {
            while (state.step < total || state.epochsEnded < config.epochs()) {
                context.checkpoint();
                if (stop.isRaised()) {
                    break;
                }
                long begun = System.nanoTime();
                if (state.step == (long) (state.epochsEnded + 1) * perEpoch) {
                    endEpoch(context);
                } else {
                    oneStep(perEpoch, context);
                    context.progress(state.step, total, "training");
                }
                state.seconds += (System.nanoTime() - begun) / 1e9;
                saveIfDue();
            }
            return finish(context);
        } catch (JobCancelledException e) {
            save();
            throw e;
        } catch (NotFiniteLossException e) {
            throw failed(e);
        }
    }

    /// The epoch that is being trained, from 1.
    private int epoch() {
        return Math.min(config.epochs(), state.epochsEnded + 1);
    }

    private void oneStep(int perEpoch, JobContext context) {
        long begun = System.nanoTime();
        int batch = (int) (state.step % perEpoch);
        if (batch == 0 && schedules.resetsBefore(state.epochsEnded)) {
            resetHead(HeadReset.RESTARTS, context);
        }
        LossTerms terms = trainingStep.run(loader.take(state.step), schedules.at(state.step));
        state.step++;
        state.add(terms);
        double seconds = (System.nanoTime() - begun) / 1e9;
        state.stepSeconds += seconds;
        state.epochSeconds += seconds;
        listener.accept(new TrainingEvent.BatchFinished(epoch(), batch + 1, perEpoch, terms));
    }

    private void resetHead(int restarts, JobContext context) {
        HeadReset.apply(
                net,
                adam,
                evaluator.all(false, context),
                restarts,
                config.assignment() == AssignmentRule.SPHERICAL_K_MEANS,
                config.seed(),
                state.epochsEnded,
                context);
    }

    private void endEpoch(JobContext context) {
        EpochReport report =
                epochEnd.report(
                        state,
                        schedules.at(state.step - 1),
                        loader.perEpoch(),
                        loader.batchSize(),
                        context);
        double loss = objective.comparable(report.validation().orElse(report.training()));
        if (loss < state.bestLoss) {
            state.bestLoss = loss;
            state.bestEpoch = report.epoch();
            state.best = net.parameters().copy();
        }
        listener.accept(new TrainingEvent.EpochFinished(report));
        for (Finding finding : watch.look(report, loss)) {
            listener.accept(new TrainingEvent.FindingRaised(finding));
        }
    }

    private TrainingResult finish(JobContext context) {
        save();
        boolean stopped = state.epochsEnded < config.epochs();
        int kept = state.epochsEnded;
        Map<String, float[]> best = state.best;
        if (stopped && best != null) {
            net.parameters().restore(best);
            kept = state.bestEpoch;
        }
        long begun = System.nanoTime();
        context.progress(state.step, state.step, "assigning clips");
        if (config.assignment() == AssignmentRule.REFITTED_HEAD) {
            resetHead(HeadReset.FINAL_RESTARTS, context);
        }
        Evaluation end = evaluator.all(true, context);
        List<Embeddings> spaces = new ArrayList<>(List.of(end.clusterSpace()));
        if (net.hasDecoder()) {
            spaces.add(end.latentSpace());
        }
        spaces.add(end.featureSpace());
        ClusterAssignment assignment = assignment(end, context);
        TrainedNet.store(runFolder, net, clips, scale, centroids);
        double seconds = state.seconds + (System.nanoTime() - begun) / 1e9;
        listener.accept(
                new TrainingEvent.Finished(state.epochsEnded, state.bestEpoch, stopped, seconds));
        return new TrainingResult(
                assignment,
                spaces,
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

    private ClusterAssignment assignment(Evaluation end, JobContext context) {
        return switch (config.assignment()) {
            case CLUSTER_HEAD, REFITTED_HEAD -> end.assignment();
            case SPHERICAL_K_MEANS -> {
                KMeansResult found =
                        new KMeansClusterer()
                                .run(
                                        end.featureSpace(),
                                        new KMeansConfig(
                                                net.config().clusters(),
                                                HeadReset.FINAL_RESTARTS,
                                                300,
                                                true,
                                                Seeds.derive(config.seed(), "assignment")),
                                        context);
                centroids = Centroids.of(found.centroids(), true);
                yield found.assignment();
            }
        };
    }

    private TaxophoneException failed(NotFiniteLossException e) {
        Finding finding = watch.notFinite(e.term(), epoch());
        listener.accept(new TrainingEvent.FindingRaised(finding));
        listener.accept(
                new TrainingEvent.Failed(epoch(), finding.headline(), finding.explanation()));
        return new TaxophoneException(finding.headline(), finding.explanation(), e);
    }

    private void saveIfDue() {
        boolean betweenEpochs = state.step == (long) state.epochsEnded * loader.perEpoch();
        double since = (System.nanoTime() - savedNanos) / 1e9;
        if (betweenEpochs && since >= config.checkpointSeconds()) {
            save();
        }
    }

    private void save() {
        if (savedStep == state.step && state.epochsEnded == state.savedEpochs) {
            return;
        }
        checkpoints.write(state.step, this::write);
        savedStep = state.step;
        state.savedEpochs = state.epochsEnded;
        savedNanos = System.nanoTime();
        listener.accept(new TrainingEvent.CheckpointWritten(state.epochsEnded));
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeDouble(scale.lowest());
        out.writeDouble(scale.highest());
        net.parameters().write(out);
        adam.write(out);
        state.write(out, watch.memory());
    }

    private void read(DataInputStream in) throws IOException {
        if (in.readDouble() != scale.lowest() || in.readDouble() != scale.highest()) {
            throw new IOException("it was trained on another scale of values");
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
        net.close();
    }
}
