package org.taxophone.model.uvac;

import static org.taxophone.engine.Constants.clamp;
import static org.taxophone.engine.Constants.plus;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/// A diagonal Gaussian for each clip.
///
/// @param mean (batch, latent)
/// @param logVariance (batch, latent), from -8 to 4
public record Latent(NDArray mean, NDArray logVariance) {
    /// What a head says of it.
    ///
    /// @param head (batch, 2 latent): means, then log-variances
    static Latent of(NDArray head) {
        NDList halves = head.split(2, 1); // twice (batch, latent)
        return of(halves.get(0), halves.get(1));
    }

    /// @param logVariance of any size; it is limited
    static Latent of(NDArray mean, NDArray logVariance) {
        return new Latent(mean, clamp(logVariance, -8, 4));
    }

    /// A draw: mean + deviation * noise.
    public NDArray sample(NDArray noise) {
        return mean.add(times(logVariance, 0.5).exp().mul(noise));
    }

    /// KL(this || N(0, I)), summed over batch and dimensions, in nats.
    public NDArray divergenceFromStandard() {
        NDArray sum = plus(logVariance, 1).sub(mean.square()).sub(logVariance.exp()).sum();
        return times(sum, -0.5);
    }

    /// KL(this || other), summed over batch and dimensions, in nats.
    public NDArray divergenceFrom(Latent other) {
        NDArray distance = mean.sub(other.mean).square().add(logVariance.exp());
        NDArray perDimension =
                other.logVariance.sub(logVariance).add(distance.mul(other.logVariance.neg().exp()));
        return times(plus(perDimension, -1).sum(), 0.5);
    }
}
