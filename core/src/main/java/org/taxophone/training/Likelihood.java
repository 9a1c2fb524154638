package org.taxophone.training;

/// What p(x given y, z) is, and so how the reconstruction error is counted (always summed over
/// bins, never averaged: a mean would be a hidden beta).
public enum Likelihood {
    /// Binary cross-entropy against features in [0, 1].
    BERNOULLI,
    /// Half the squared error: a Gaussian of unit variance, constants left out.
    GAUSSIAN,
    /// A Gaussian whose one variance is learnt with the net (sigma-VAE).
    LEARNT_GAUSSIAN
}
