package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.KMeansResult;
import org.taxophone.common.Seeds;
import org.taxophone.engine.Adam;
import org.taxophone.engine.NativeScope;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.uvac.CatUvac;
import org.taxophone.model.uvac.ClusterMask;
import org.taxophone.model.uvac.GraphKind;

/// The categorical UVAC: clusters are a latent variable of the net.
final class CategoricalLearner implements Learner {
    private final CatUvac net;
    private final TrainingConfig config;
    private final CategoricalLossConfig loss;
    private final Objective objective;
    private final @Nullable ClusterMask mask;

    CategoricalLearner(
            CatUvacConfig model, TrainingConfig config, CategoricalLossConfig loss, Shape shape) {
        this(
                new CatUvac(
                        model,
                        shape.bins(),
                        shape.frames(),
                        loss.hasBound(),
                        Learner.netSeed(config),
                        GraphKind.FAST),
                config,
                loss,
                shape);
    }

    CategoricalLearner(
            CatUvac net, TrainingConfig config, CategoricalLossConfig loss, Shape shape) {
        this.net = net;
        this.config = config;
        this.loss = loss;
        objective = new Objective(net, loss, shape);
        mask = loss.dropAfterEpochs() > 0 ? net.letClustersDrop() : null;
    }

    @Override
    public CatUvac net() {
        return net;
    }

    @Override
    public Draws draws() {
        return new Draws(net.config().clusters(), net.config().latentDimension());
    }

    @Override
    public Losses losses(NativeScope step, Batch batch, Schedules.Moment moment, boolean training) {
        return objective.of(step, batch, moment, training);
    }

    @Override
    public double comparable(LossTerms terms) {
        return objective.comparable(terms);
    }

    @Override
    public TrainingPhase phase(int epoch) {
        return TrainingPhase.TRAINING;
    }

    @Override
    public void beforeEpoch(int epoch, Adam adam, Supplier<Evaluation> clips, JobContext context) {
        if (loss.resetsBefore(epoch, config.epochs())) {
            resetHead(epoch, false, adam, clips.get(), context);
        }
    }

    @Override
    public void afterEpoch(int epoch, Evaluation now) {
        if (mask != null && epoch + 1 > loss.settledAfter(config.epochs())) {
            mask.afterEpoch(now.shares(), loss.dropAfterEpochs());
        }
    }

    @Override
    public boolean heedsEpochs() {
        return mask != null;
    }

    @Override
    public void beforeEnd(int epochs, Adam adam, Supplier<Evaluation> clips, JobContext context) {
        switch (loss.assignment()) {
            case CLUSTER_HEAD, SPHERICAL_K_MEANS -> {}
            case REFITTED_HEAD, NEIGHBOUR_GRAPH ->
                    resetHead(epochs, true, adam, clips.get(), context);
        }
    }

    private void resetHead(
            int epoch, boolean last, Adam adam, Evaluation clips, JobContext context) {
        int[] living = mask == null ? every(clips.clusters()) : mask.living();
        Evaluation some =
                HeadReset.parting(clips, loss.assignment(), HeadReset.MOST_IN_GRAPH, config.seed());
        int[] parts =
                HeadReset.parted(
                        some, living, loss.assignment(), config.seed(), epoch, last, context);
        HeadReset.apply(net, adam, some, parts);
    }

    private static int[] every(int clusters) {
        return IntStream.range(0, clusters).toArray();
    }

    @Override
    public boolean latentCosts() {
        return true; // f is a net of its own
    }

    @Override
    public ClusterAssignment glance(int epoch, Evaluation now, JobContext context) {
        return now.assignment();
    }

    @Override
    public Assigned assign(Evaluation end, JobContext context) {
        return switch (loss.assignment()) {
            case CLUSTER_HEAD, REFITTED_HEAD, NEIGHBOUR_GRAPH ->
                    new Assigned(end.assignment(), null);
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
                yield new Assigned(found.assignment(), Centroids.of(found.centroids(), true));
            }
        };
    }

    @Override
    public ClusterAssignment assignOthers(Evaluation others, Supplier<float[]> centroids) {
        return switch (loss.assignment()) {
            case CLUSTER_HEAD, REFITTED_HEAD, NEIGHBOUR_GRAPH -> others.assignment();
            case SPHERICAL_K_MEANS ->
                    new Centroids(net.config().clusters(), centroids.get(), true)
                            .assign(others.featureSpace());
        };
    }

    @Override
    public Reported reported(Schedules.Moment moment) {
        if (!net.hasDecoder()) {
            return new Reported(
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        OptionalDouble lambda = OptionalDouble.of(moment.lambda());
        return new Reported(OptionalDouble.of(moment.tau()), lambda, lambda);
    }

    @Override
    public Drawn redraw(NativeScope step, NDArray x) {
        NDArray prepared = net.prepare(x);
        NDArray y = net.clusterLogits(net.features(step, prepared, false)).softmax(1);
        NDArray z = net.latent(step, prepared, y, false).mean();
        NDArray logits = net.decode(step, y, z);
        NDArray nats =
                logits.getNDArrayInternal().softPlus().sub(x.mul(logits)).sum(new int[] {1, 2, 3});
        return new Drawn(logits.getNDArrayInternal().sigmoid(), nats);
    }
}
