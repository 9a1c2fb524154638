package org.taxophone.training;

import static org.taxophone.engine.Constants.clamp;
import static org.taxophone.engine.Constants.plus;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.NativeScope;
import org.taxophone.model.uvac.CatUvac;

/// The loss of the categorical UVAC for a batch, every term apart.
final class Objective {
    private static final double FLOOR = 1e-8;

    private final CatUvac net;
    private final CategoricalLossConfig config;
    private final Learner.Shape shape;
    private final VariationalTerms.Reconstruction reconstruction;

    /// Adds what the loss itself learns to the net's parameters.
    Objective(CatUvac net, CategoricalLossConfig config, Learner.Shape shape) {
        this.net = net;
        this.config = config;
        this.shape = shape;
        @Nullable NDArray logVariance =
                config.likelihood() == Likelihood.LEARNT_GAUSSIAN && net.hasDecoder()
                        ? net.parameters().learn("observation.logVariance", new float[1], 1)
                        : null;
        reconstruction = new VariationalTerms.Reconstruction(config.likelihood(), logVariance);
    }

    /// @param training false: no noise in the latents, running statistics in the normalisation
    Losses of(NativeScope step, Batch batch, Schedules.Moment moment, boolean training) {
        int clips = batch.clips();
        NDArray x =
                step.wrap(
                        batch.values(),
                        (long) batch.views() * clips,
                        1,
                        shape.bins(),
                        shape.frames());
        NDArray prepared = net.prepare(x);
        NDArray features = net.features(step, prepared, training);
        NDArray logits = net.clusterLogits(features);
        boolean pair = batch.views() == 2;
        Map<LossTerm, NDArray> parts = new EnumMap<>(LossTerm.class);
        NDArray total = step.zeros();
        if (config.consistencyWeight() > 0) {
            NDArray consistency = InformationTerm.of(logits, config.marginalWeight());
            parts.put(LossTerm.CONSISTENCY, consistency);
            total = times(consistency, config.consistencyWeight());
        }
        if (config.overClusteringWeight() > 0 && net.config().overClusters() > 0) {
            NDArray over = InformationTerm.of(net.overLogits(features), config.marginalWeight());
            parts.put(LossTerm.OVER_CLUSTERING, over);
            total = total.add(times(over, config.overClusteringWeight()));
        }
        if (config.contrastWeight() > 0 && net.config().contrastDimension() > 0) {
            NDArray contrast =
                    ContrastTerm.of(step, net.projection(features), config.contrastTemperature());
            parts.put(LossTerm.CONTRAST, contrast);
            total = total.add(times(contrast, config.contrastWeight()));
        }
        NDArray firstLogits = pair ? logits.split(2, 0).get(0) : logits;
        if (config.balanceWeight() > 0) {
            NDArray balance = balance(firstLogits, net.livingClusters());
            parts.put(LossTerm.BALANCE, balance);
            total = total.add(times(balance, moment.balance()));
        }
        if (net.hasDecoder()) {
            VariationalTerms terms =
                    VariationalTerms.of(
                            step,
                            net,
                            reconstruction,
                            clamp(pair ? x.split(2, 0).get(0) : x, 0, 1),
                            pair ? prepared.split(2, 0).get(0) : prepared,
                            firstLogits,
                            batch,
                            moment.tau(),
                            training);
            parts.put(LossTerm.RECONSTRUCTION, terms.reconstruction());
            parts.put(LossTerm.KL_Z, terms.klZ());
            parts.put(LossTerm.KL_Y, terms.klY());
            NDArray bound =
                    terms.reconstruction()
                            .add(times(terms.klZ().add(terms.klY()), moment.lambda()));
            total = total.add(times(bound, config.variationalWeight()));
        }
        return new Losses(total, parts);
    }

    /// KL(batch mean of q(y given x) || uniform).
    private static NDArray balance(NDArray logits, int clusters) {
        NDArray mean = logits.softmax(1).mean(new int[] {0});
        double logClusters = Math.log(clusters);
        return mean.mul(plus(plus(mean, FLOOR).log(), logClusters)).sum();
    }

    /// The loss at full weights: comparable between epochs though schedules move.
    double comparable(LossTerms terms) {
        double divergence = terms.orZero(LossTerm.KL_Z) + terms.orZero(LossTerm.KL_Y);
        return config.variationalWeight()
                        * (terms.orZero(LossTerm.RECONSTRUCTION) + config.lambda() * divergence)
                + config.consistencyWeight() * terms.orZero(LossTerm.CONSISTENCY)
                + config.overClusteringWeight() * terms.orZero(LossTerm.OVER_CLUSTERING)
                + config.contrastWeight() * terms.orZero(LossTerm.CONTRAST);
    }
}
