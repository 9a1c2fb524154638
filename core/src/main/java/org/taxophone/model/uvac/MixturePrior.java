package org.taxophone.model.uvac;

import static org.taxophone.engine.Constants.clamp;
import static org.taxophone.engine.Constants.plus;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;

/// A mixture of Gaussians over z: weights by softmax of logits, log-variances not below -4.
///
/// @param logits (clusters)
/// @param means (clusters, latent)
/// @param logVariances (clusters, latent)
/// @param mask which clusters were dropped; null where none can be
record MixturePrior(
        NDArray logits, NDArray means, NDArray logVariances, @Nullable ClusterMask mask) {
    private static final double LEAST_LOG_VARIANCE = -4;
    private static final double MOST_LOG_VARIANCE = 8;
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);
    private static final String LOGITS = "prior.logits";
    private static final String MEANS = "prior.means";
    private static final String LOG_VARIANCES = "prior.logVariances";

    static MixturePrior make(ParameterSet set, InitialValues initial, int clusters, int latent) {
        return new MixturePrior(
                set.learn(LOGITS, new float[clusters], clusters),
                set.learn(MEANS, initial.normal(MEANS, clusters * latent, 1), clusters, latent),
                set.learn(LOG_VARIANCES, new float[clusters * latent], clusters, latent),
                null);
    }

    MixturePrior with(ClusterMask other) {
        return new MixturePrior(logits, means, logVariances, other);
    }

    /// Puts a fitted mixture in place.
    static void put(ParameterSet set, double[] weights, double[][] means, double[][] variances) {
        int latent = means[0].length;
        float[] logits = new float[weights.length];
        float[] centres = new float[weights.length * latent];
        float[] spreads = new float[weights.length * latent];
        for (int k = 0; k < weights.length; k++) {
            logits[k] = (float) Math.log(Math.max(1e-6, weights[k]));
            for (int d = 0; d < latent; d++) {
                double spread = Math.log(variances[k][d]);
                centres[k * latent + d] = (float) means[k][d];
                spreads[k * latent + d] =
                        (float) Math.clamp(spread, LEAST_LOG_VARIANCE, MOST_LOG_VARIANCE);
            }
        }
        Map<String, float[]> values = set.copy();
        values.put(LOGITS, logits);
        values.put(MEANS, centres);
        values.put(LOG_VARIANCES, spreads);
        set.restore(values);
    }

    /// `-log sum_c pi_c exp(-KL(q || N_c))`, summed over the batch.
    NDArray divergence(NativeScope step, Latent q) {
        NDArray exponent = divergences(step, q).neg().add(logWeights(step)); // (batch, clusters)
        return times(logSumExp(exponent).sum(), -1);
    }

    /// log p(c given z), (batch, clusters).
    NDArray logResponsibilities(NativeScope step, NDArray z) {
        NDArray spread = spread(step);
        NDArray distance = placed(z).sub(centre(step)).square().mul(spread.neg().exp());
        NDArray logDensity = times(plus(distance.add(spread), LOG_TWO_PI).sum(new int[] {2}), -0.5);
        return logDensity.add(logWeights(step)).logSoftmax(1);
    }

    /// KL(q || N_c), (batch, clusters).
    private NDArray divergences(NativeScope step, Latent q) {
        NDArray spread = spread(step);
        NDArray distance =
                placed(q.mean())
                        .sub(centre(step))
                        .square()
                        .add(placed(q.logVariance().exp()))
                        .mul(spread.neg().exp());
        NDArray perDimension = plus(distance.sub(placed(q.logVariance())).add(spread), -1);
        return times(perDimension.sum(new int[] {2}), 0.5);
    }

    /// log pi, (1, clusters).
    private NDArray logWeights(NativeScope step) {
        NDArray row = step.own(logits.reshape(1, logits.size()));
        return (mask == null ? row : mask.over(row)).logSoftmax(1);
    }

    /// (batch, latent) to (batch, 1, latent).
    private static NDArray placed(NDArray rows) {
        return rows.reshape(rows.getShape().get(0), 1, rows.getShape().get(1));
    }

    /// (1, clusters, latent).
    private NDArray centre(NativeScope step) {
        return step.own(means.reshape(1, means.getShape().get(0), means.getShape().get(1)));
    }

    /// Log-variances, (1, clusters, latent).
    private NDArray spread(NativeScope step) {
        long clusters = logVariances.getShape().get(0);
        NDArray own = step.own(logVariances.reshape(1, clusters, logVariances.getShape().get(1)));
        return clamp(own, LEAST_LOG_VARIANCE, MOST_LOG_VARIANCE);
    }

    /// Over clusters, (batch): x less its log softmax is the same in every column.
    private static NDArray logSumExp(NDArray x) {
        return x.sub(x.logSoftmax(1)).mean(new int[] {1});
    }
}
