package org.taxophone.training;

import static org.taxophone.engine.Constants.clamp;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.Covariance;
import org.taxophone.clustering.GaussianMixture;
import org.taxophone.clustering.GaussianMixtureClusterer;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.common.Seeds;
import org.taxophone.engine.Adam;
import org.taxophone.engine.NativeScope;
import org.taxophone.job.JobContext;
import org.taxophone.model.UvacConfig;
import org.taxophone.model.uvac.ClusterMask;
import org.taxophone.model.uvac.Latent;
import org.taxophone.model.uvac.MixtureUvac;

/// The UVAC: an auto-encoder first, then a mixture of Gaussians over its codes, then both together.
final class MixtureLearner implements Learner {
    private static final double REGULARISATION = 1e-4;

    private final MixtureUvac net;
    private final TrainingConfig config;
    private final MixtureLossConfig loss;
    private final Shape shape;
    private final @Nullable ClusterMask mask;
    private final VariationalTerms.Reconstruction reconstruction;

    MixtureLearner(UvacConfig model, TrainingConfig config, MixtureLossConfig loss, Shape shape) {
        this.config = config;
        this.loss = loss;
        this.shape = shape;
        net = new MixtureUvac(model, shape.bins(), shape.frames(), Learner.netSeed(config));
        mask = loss.dropAfterEpochs() > 0 ? net.letClustersDrop() : null;
        @Nullable NDArray logVariance =
                loss.likelihood() == Likelihood.LEARNT_GAUSSIAN
                        ? net.parameters().learn("observation.logVariance", new float[1], 1)
                        : null;
        reconstruction = new VariationalTerms.Reconstruction(loss.likelihood(), logVariance);
    }

    @Override
    public MixtureUvac net() {
        return net;
    }

    @Override
    public Draws draws() {
        return new Draws(0, net.config().latentDimension());
    }

    @Override
    public TrainingPhase phase(int epoch) {
        return epoch < loss.preTrainingEpochs(config.epochs())
                ? TrainingPhase.PRE_TRAINING
                : TrainingPhase.TRAINING;
    }

    @Override
    public Losses losses(NativeScope step, Batch batch, Schedules.Moment moment, boolean training) {
        int clips = batch.clips();
        NDArray x = step.wrap(batch.values(), clips, 1, shape.bins(), shape.frames());
        Latent latent = net.latent(net.features(step, x, training));
        boolean alone = phase(moment.epoch()) == TrainingPhase.PRE_TRAINING;
        int dimension = net.config().latentDimension();
        NDArray z =
                alone || !training
                        ? latent.mean()
                        : latent.sample(step.of(batch.normal(), clips, dimension));
        NDArray mask = batch.masked() ? step.wrap(batch.mask(), clips, 1, 1, shape.frames()) : null;
        NDArray drawn = net.decode(step, z);
        NDArray error = times(reconstruction.error(clamp(x, 0, 1), drawn, mask), 1.0 / clips);
        Map<LossTerm, NDArray> parts = new EnumMap<>(LossTerm.class);
        parts.put(LossTerm.RECONSTRUCTION, error);
        if (alone) {
            return new Losses(error, parts);
        }
        NDArray divergence = times(net.divergence(step, latent), 1.0 / clips);
        parts.put(LossTerm.KL_Z, divergence);
        return new Losses(error.add(times(divergence, moment.lambda())), parts);
    }

    /// The pre-training's loss lacks a term, and is no match for what comes after it.
    @Override
    public double comparable(LossTerms terms) {
        OptionalDouble divergence = terms.find(LossTerm.KL_Z);
        return divergence.isPresent()
                ? terms.orZero(LossTerm.RECONSTRUCTION) + loss.lambda() * divergence.getAsDouble()
                : Double.POSITIVE_INFINITY;
    }

    @Override
    public void beforeEpoch(int epoch, Adam adam, Supplier<Evaluation> clips, JobContext context) {
        if (epoch > 0 && epoch == loss.preTrainingEpochs(config.epochs())) {
            fitMixture(adam, clips.get(), context);
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

    /// A training that was stopped before its mixture was fitted still gets a mixture.
    @Override
    public void beforeEnd(int epochs, Adam adam, Supplier<Evaluation> clips, JobContext context) {
        if (epochs <= loss.preTrainingEpochs(config.epochs())) {
            fitMixture(adam, clips.get(), context);
        }
    }

    private void fitMixture(Adam adam, Evaluation clips, JobContext context) {
        GaussianMixture mixture =
                new GaussianMixtureClusterer()
                        .run(
                                clips.latentSpace(),
                                new GaussianMixtureConfig(
                                        net.config().clusters(),
                                        Covariance.DIAGONAL,
                                        loss.mixtureRestarts(),
                                        300,
                                        1e-4,
                                        REGULARISATION,
                                        Seeds.derive(config.seed(), "mixture")),
                                context)
                        .mixture();
        net.startFrom(mixture.weights(), mixture.means(), mixture.variances());
        adam.clearMoments(MixtureUvac::isPrior);
    }

    @Override
    public boolean latentCosts() {
        return false;
    }

    @Override
    public ClusterAssignment glance(int epoch, Evaluation now, JobContext context) {
        if (phase(epoch) == TrainingPhase.TRAINING) {
            return now.assignment();
        }
        long seed = Seeds.derive(config.seed(), "assignment");
        return new KMeansClusterer()
                .fit(
                        now.latentSpace(),
                        new KMeansConfig(net.config().clusters(), 1, 100, seed),
                        context);
    }

    @Override
    public Assigned assign(Evaluation end, JobContext context) {
        return new Assigned(end.assignment(), null);
    }

    @Override
    public ClusterAssignment assignOthers(Evaluation others, Supplier<float[]> centroids) {
        return others.assignment();
    }

    @Override
    public Reported reported(Schedules.Moment moment) {
        OptionalDouble lambda =
                phase(moment.epoch()) == TrainingPhase.TRAINING
                        ? OptionalDouble.of(moment.lambda())
                        : OptionalDouble.empty();
        return new Reported(OptionalDouble.empty(), lambda, lambda);
    }

    @Override
    public Drawn redraw(NativeScope step, NDArray x) {
        NDArray logits = net.decode(step, net.latent(net.features(step, x, false)).mean());
        NDArray nats =
                logits.getNDArrayInternal().softPlus().sub(x.mul(logits)).sum(new int[] {1, 2, 3});
        return new Drawn(logits.getNDArrayInternal().sigmoid(), nats);
    }
}
