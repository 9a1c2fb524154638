package org.taxophone.training;

import static org.taxophone.engine.Constants.clamp;
import static org.taxophone.engine.Constants.plus;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.KMeansResult;
import org.taxophone.clustering.WardClusterer;
import org.taxophone.clustering.WardConfig;
import org.taxophone.common.Seeds;
import org.taxophone.engine.Adam;
import org.taxophone.engine.NativeScope;
import org.taxophone.job.JobContext;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.autoencoder.Autoencoder;

/// The auto-encoder, plain or variational: it has no clusters of its own, so they are found in its
/// codes.
final class AutoencoderLearner implements Learner {
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);
    private static final int GLANCES = 3;

    private final Autoencoder net;
    private final TrainingConfig config;
    private final AutoencoderLossConfig loss;
    private final Shape shape;
    private final @Nullable NDArray logVariance;

    AutoencoderLearner(
            AutoencoderConfig model,
            TrainingConfig config,
            AutoencoderLossConfig loss,
            Shape shape) {
        this.config = config;
        this.loss = loss;
        this.shape = shape;
        net = new Autoencoder(model, shape.bins(), shape.frames(), Learner.netSeed(config));
        logVariance =
                loss.learntVariance()
                        ? net.parameters().learn("observation.logVariance", new float[1], 1)
                        : null;
    }

    @Override
    public Autoencoder net() {
        return net;
    }

    @Override
    public Draws draws() {
        return new Draws(0, net.config().variational() ? net.config().latentDimension() : 0);
    }

    @Override
    public Losses losses(NativeScope step, Batch batch, Schedules.Moment moment, boolean training) {
        int clips = batch.clips();
        NDArray x = step.wrap(batch.values(), clips, 1, shape.bins(), shape.frames());
        NDList code = net.code(step, x);
        NDArray z = code.get(0);
        Map<LossTerm, NDArray> parts = new EnumMap<>(LossTerm.class);
        NDArray divergence = null;
        if (net.config().variational()) {
            NDArray spread = code.get(1);
            divergence = divergence(z, spread, clips);
            if (training) {
                NDArray noise = step.of(batch.normal(), clips, net.config().latentDimension());
                z = z.add(times(spread, 0.5).exp().mul(noise));
            }
        }
        NDArray error = error(x, net.decode(step, z), clips);
        parts.put(LossTerm.RECONSTRUCTION, error);
        NDArray total = error;
        if (divergence != null) {
            parts.put(LossTerm.KL_Z, divergence);
            total = error.add(times(divergence, moment.lambda()));
        }
        return new Losses(total, parts);
    }

    /// KL(N(mean, exp(logVariance)) || N(0, I)), averaged over everything or summed over
    /// dimensions.
    private NDArray divergence(NDArray mean, NDArray spread, int clips) {
        NDArray sum = plus(spread, 1).sub(mean.square()).sub(spread.exp()).sum();
        int latent = net.config().latentDimension();
        return switch (loss.reduction()) {
            case MEAN -> times(sum, -0.5 / ((double) clips * latent));
            case SUM -> times(sum, -0.5 / clips);
        };
    }

    private NDArray error(NDArray x, NDArray drawn, int clips) {
        NDArray squares = drawn.sub(x).square();
        NDArray shared = logVariance;
        if (shared != null) {
            // Zeros of the batch come first: the result then belongs to the step, not to the net.
            NDArray log = clamp(x.zerosLike().add(shared), -8, 4);
            NDArray twice = plus(squares.mul(log.neg().exp()).add(log), LOG_TWO_PI);
            return times(twice.sum(), 0.5 / clips);
        }
        return switch (loss.reduction()) {
            case MEAN -> squares.mean();
            case SUM -> times(squares.sum(), 0.5 / clips);
        };
    }

    @Override
    public double comparable(LossTerms terms) {
        return terms.orZero(LossTerm.RECONSTRUCTION) + loss.lambda() * terms.orZero(LossTerm.KL_Z);
    }

    @Override
    public TrainingPhase phase(int epoch) {
        return TrainingPhase.TRAINING;
    }

    @Override
    public void beforeEpoch(int epoch, Adam adam, Supplier<Evaluation> clips, JobContext context) {}

    @Override
    public void beforeEnd(int epochs, Adam adam, Supplier<Evaluation> clips, JobContext context) {}

    @Override
    public boolean latentCosts() {
        return false;
    }

    @Override
    public ClusterAssignment glance(int epoch, Evaluation now, JobContext context) {
        return kMeans(now, Math.min(GLANCES, loss.restarts()), context).assignment();
    }

    @Override
    public Assigned assign(Evaluation end, JobContext context) {
        return switch (loss.assignment()) {
            case K_MEANS -> {
                KMeansResult found = kMeans(end, loss.restarts(), context);
                yield new Assigned(found.assignment(), Centroids.of(found.centroids(), false));
            }
            case WARD -> {
                ClusterAssignment found =
                        new WardClusterer()
                                .fit(
                                        end.latentSpace(),
                                        WardConfig.of(net.config().clusters()),
                                        context);
                yield new Assigned(found, Centroids.means(end.latentSpace(), found));
            }
        };
    }

    @Override
    public ClusterAssignment assignOthers(Evaluation others, Supplier<float[]> centroids) {
        return new Centroids(net.config().clusters(), centroids.get(), false)
                .assign(others.latentSpace());
    }

    private KMeansResult kMeans(Evaluation codes, int restarts, JobContext context) {
        return new KMeansClusterer()
                .run(
                        codes.latentSpace(),
                        new KMeansConfig(
                                net.config().clusters(),
                                restarts,
                                300,
                                false,
                                Seeds.derive(config.seed(), "assignment")),
                        context);
    }

    @Override
    public Reported reported(Schedules.Moment moment) {
        if (!net.config().variational()) {
            return new Reported(
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        return new Reported(
                OptionalDouble.empty(),
                OptionalDouble.of(moment.lambda()),
                OptionalDouble.of(
                        loss.effectiveBeta(
                                moment.lambda(), shape.values(), net.config().latentDimension())));
    }

    @Override
    public Drawn redraw(NativeScope step, NDArray x) {
        NDArray drawn = net.decode(step, net.code(step, x).get(0));
        NDArray error = drawn.sub(x).square().sum(new int[] {1, 2, 3});
        return new Drawn(drawn, times(error, 1.0 / shape.values()));
    }
}
