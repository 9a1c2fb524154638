package org.taxophone.training;

/// What is done to a clip's values before the net sees them, by what the training clips are like;
/// the statistics are kept with the checkpoints.
public enum Scaling {
    /// Nothing: the front end's values are used as they are.
    NONE,
    /// To [0, 1] by the lowest and the highest value, as the categorical UVAC's paper does.
    UNIT,
    /// To mean 0 and deviation 1, one pair of numbers for all bins.
    STANDARD
}
