package org.taxophone.training;

/// What an epoch is part of.
public enum TrainingPhase {
    /// One of several short trials from different seeds, of which the best goes on.
    TRIAL,
    /// Preparation without the model's prior: an auto-encoder.
    PRE_TRAINING,
    /// The training itself.
    TRAINING
}
