package org.taxophone.training;

import static org.taxophone.engine.Constants.clamp;
import static org.taxophone.engine.Constants.plus;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.NativeScope;
import org.taxophone.model.uvac.CatUvac;

/// The loss of a batch, every term apart.
final class Objective {
    private static final double FLOOR = 1e-8;

    private final CatUvac net;
    private final TrainingConfig config;
    private final VariationalTerms.Reconstruction reconstruction;

    /// Adds what the loss itself learns to the net's parameters.
    Objective(CatUvac net, TrainingConfig config) {
        this.net = net;
        this.config = config;
        @Nullable NDArray logVariance =
                config.likelihood() == Likelihood.LEARNT_GAUSSIAN && net.hasDecoder()
                        ? net.parameters().learn("observation.logVariance", new float[1], 1)
                        : null;
        reconstruction = new VariationalTerms.Reconstruction(config.likelihood(), logVariance);
    }

    /// @param total what is minimised
    /// @param terms the numbers of [LossTerms], in its order
    record Losses(NDArray total, NDArray terms) {
        /// Reads the terms; waits for the net.
        LossTerms read() {
            float[] t = terms.toFloatArray();
            return new LossTerms(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7]);
        }
    }

    /// @param training false: no noise in the latents, running statistics in the normalisation
    Losses of(
            NativeScope step,
            Batch batch,
            int bins,
            int frames,
            Schedules.Moment moment,
            boolean training) {
        int clips = batch.clips();
        NDArray x = step.wrap(batch.values(), (long) batch.views() * clips, 1, bins, frames);
        NDArray prepared = net.prepare(x);
        NDArray features = net.features(step, prepared, training);
        NDArray logits = net.clusterLogits(features);
        boolean pair = batch.views() == 2;
        NDArray zero = step.zeros();

        NDArray consistency = zero;
        NDArray over = zero;
        NDArray contrast = zero;
        if (config.consistencyWeight() > 0) {
            consistency = InformationTerm.of(logits, config.marginalWeight());
        }
        if (config.overClusteringWeight() > 0 && net.config().overClusters() > 0) {
            over = InformationTerm.of(net.overLogits(features), config.marginalWeight());
        }
        if (config.contrastWeight() > 0 && net.config().contrastDimension() > 0) {
            contrast =
                    ContrastTerm.of(step, net.projection(features), config.contrastTemperature());
        }
        NDArray firstLogits = pair ? logits.split(2, 0).get(0) : logits;
        NDArray balance = moment.balance() > 0 ? balance(firstLogits) : zero;
        NDArray total =
                times(consistency, config.consistencyWeight())
                        .add(times(over, config.overClusteringWeight()))
                        .add(times(contrast, config.contrastWeight()))
                        .add(times(balance, moment.balance()));
        NDArray error = zero;
        NDArray klZ = zero;
        NDArray klY = zero;
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
            error = terms.reconstruction();
            klZ = terms.klZ();
            klY = terms.klY();
            NDArray bound = error.add(times(klZ.add(klY), moment.lambda()));
            total = total.add(times(bound, config.variationalWeight()));
        }
        NDArray terms =
                NDArrays.stack(
                        new NDList(total, error, klZ, klY, balance, consistency, over, contrast));
        return new Losses(total, terms);
    }

    /// KL(batch mean of q(y given x) || uniform).
    private static NDArray balance(NDArray logits) {
        NDArray mean = logits.softmax(1).mean(new int[] {0});
        double logClusters = Math.log(logits.getShape().get(1));
        return mean.mul(plus(plus(mean, FLOOR).log(), logClusters)).sum();
    }

    /// The loss at full weights: comparable between epochs though schedules move.
    double comparable(LossTerms terms) {
        return config.variationalWeight()
                        * (terms.reconstruction() + config.lambda() * (terms.klZ() + terms.klY()))
                + config.consistencyWeight() * terms.consistency()
                + config.overClusteringWeight() * terms.overClustering()
                + config.contrastWeight() * terms.contrast();
    }
}
