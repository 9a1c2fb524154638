package org.taxophone.clustering;

/// The shape that a Gaussian of a mixture may have.
public enum Covariance {
    /// One variance a column: an ellipsoid along the axes. Takes few clips to learn.
    DIAGONAL,
    /// Any ellipsoid. Takes many more clips than columns in each cluster.
    FULL
}
