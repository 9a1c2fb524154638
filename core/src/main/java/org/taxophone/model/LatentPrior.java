package org.taxophone.model;

/// What the cluster y says about the Gaussian latent z.
public enum LatentPrior {
    /// p(z) = N(0, I), the same for all clusters: the model as printed.
    STANDARD,
    /// p(z given y) = N(mu_y, sigma_y^2) with learnt means and deviations: a Gaussian-mixture VAE.
    PER_CLUSTER,
    /// p(z) = N(0, I), but the decoder is fed mu_y + sigma_y z, sigma_y in [0.1, 3], so that it
    /// cannot draw a clip without knowing its cluster.
    SCALED_BY_CLUSTER
}
