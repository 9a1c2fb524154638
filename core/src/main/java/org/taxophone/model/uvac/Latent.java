package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;

/// A diagonal Gaussian for each clip.
///
/// @param mean (batch, latent)
/// @param logVariance (batch, latent), from -8 to 4
public record Latent(NDArray mean, NDArray logVariance) {
    /// A draw: mean + deviation * noise.
    public NDArray sample(NDArray noise) {
        return mean.add(logVariance.mul(0.5f).exp().mul(noise));
    }

    /// KL(this || N(0, I)), summed over batch and dimensions, in nats.
    public NDArray divergenceFromStandard() {
        return logVariance.add(1).sub(mean.square()).sub(logVariance.exp()).sum().mul(-0.5f);
    }

    /// KL(this || other), summed over batch and dimensions, in nats.
    public NDArray divergenceFrom(Latent other) {
        NDArray distance = mean.sub(other.mean).square().add(logVariance.exp());
        return other.logVariance
                .sub(logVariance)
                .add(distance.mul(other.logVariance.neg().exp()))
                .sub(1)
                .sum()
                .mul(0.5f);
    }
}
