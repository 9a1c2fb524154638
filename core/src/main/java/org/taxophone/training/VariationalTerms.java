package org.taxophone.training;

import static org.taxophone.engine.Constants.clamp;
import static org.taxophone.engine.Constants.plus;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.NativeScope;
import org.taxophone.model.uvac.CatUvac;
import org.taxophone.model.uvac.Latent;

/// The parts of the variational bound, each summed over bins or dimensions and averaged over the
/// batch.
record VariationalTerms(NDArray reconstruction, NDArray klZ, NDArray klY) {
    /// @param x first views (batch, 1, mel, time), in [0, 1]
    /// @param prepared the same, ready for the encoders
    /// @param logits of y (batch, clusters)
    /// @param batch masks and noise
    /// @param tau temperature of the Gumbel-Softmax
    /// @param training false: no noise, running statistics
    static VariationalTerms of(
            NativeScope step,
            CatUvac net,
            Reconstruction reconstruction,
            NDArray x,
            NDArray prepared,
            NDArray logits,
            Batch batch,
            double tau,
            boolean training) {
        int clips = batch.clips();
        long clusters = logits.getShape().get(1);
        NDArray logP = logits.logSoftmax(1);
        NDArray p = logP.exp();
        NDArray y =
                training
                        ? times(logP.add(step.of(batch.gumbel(), clips, clusters)), 1 / tau)
                                .softmax(1)
                        : p;
        Latent latent = net.latent(step, prepared, y, training);
        long dimension = latent.mean().getShape().get(1);
        NDArray z =
                training ? latent.sample(step.of(batch.normal(), clips, dimension)) : latent.mean();
        NDArray drawn = net.decode(step, y, z);
        NDArray mask =
                batch.masked() ? step.wrap(batch.mask(), clips, 1, 1, x.getShape().get(3)) : null;
        NDArray error = times(reconstruction.error(x, drawn, mask), 1.0 / clips);
        NDArray klZ = times(net.latentDivergence(latent, y), 1.0 / clips);
        NDArray klY = times(p.mul(plus(logP, Math.log(net.livingClusters()))).sum(), 1.0 / clips);
        return new VariationalTerms(error, klZ, klY);
    }

    /// How far a drawing is from its clip.
    ///
    /// @param likelihood what p(x given y, z) is
    /// @param logVariance its learnt log-variance, where it has one
    record Reconstruction(Likelihood likelihood, @Nullable NDArray logVariance) {
        private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

        /// Error in nats, summed over the batch.
        NDArray error(NDArray x, NDArray logits, @Nullable NDArray mask) {
            NDArray perBin =
                    switch (likelihood) {
                        // softplus(l) - x l: the cross-entropy against sigmoid(l)
                        case BERNOULLI -> logits.getNDArrayInternal().softPlus().sub(x.mul(logits));
                        case GAUSSIAN -> times(squared(x, logits), 0.5);
                        case LEARNT_GAUSSIAN -> learnt(x, logits);
                    };
            return (mask == null ? perBin : perBin.mul(mask)).sum();
        }

        private static NDArray squared(NDArray x, NDArray logits) {
            return logits.getNDArrayInternal().sigmoid().sub(x).square();
        }

        private NDArray learnt(NDArray x, NDArray logits) {
            NDArray shared = java.util.Objects.requireNonNull(logVariance);
            // Zeros of the batch come first: the result then belongs to the step, not to the model.
            NDArray log = clamp(x.zerosLike().add(shared), -8, 4);
            NDArray twice = squared(x, logits).mul(log.neg().exp()).add(log);
            return times(plus(twice, LOG_TWO_PI), 0.5);
        }
    }
}
