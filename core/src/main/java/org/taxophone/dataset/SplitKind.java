package org.taxophone.dataset;

/// How clips are parted into those trained on and those held out.
public enum SplitKind {
    /// By lot.
    RANDOM,
    /// By lot within each class, so that both sides hold the same share of each.
    STRATIFIED,
    /// Whole groups (a speaker, a recording) by lot: no group is on both sides.
    GROUP,
    /// One fold of those that a column names is held out.
    FOLD
}
