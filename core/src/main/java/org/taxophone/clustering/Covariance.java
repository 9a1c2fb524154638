package org.taxophone.clustering;

/// The shape that a Gaussian of a mixture may have.
public enum Covariance {
    /// One variance a column: an ellipsoid along the axes. Takes few clips to learn.
    DIAGONAL,
    /// Any ellipsoid. Takes many more clips than columns in each cluster.
    FULL,
    /// Any ellipsoid, the same one for all: clusters differ by where they lie, and directions in
    /// which every cluster is wide (a speaker's voice, a microphone) count for less. As many
    /// numbers to learn as one full ellipsoid has.
    TIED
}
