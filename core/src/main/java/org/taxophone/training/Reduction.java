package org.taxophone.training;

/// How the terms of an auto-encoder's loss are counted.
public enum Reduction {
    /// Both are averaged over everything: batch, bins, dimensions. As printed, and a trap.
    MEAN,
    /// Both are summed over bins or dimensions and averaged over the batch: a variational bound.
    SUM
}
