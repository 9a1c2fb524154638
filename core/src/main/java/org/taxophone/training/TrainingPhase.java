package org.taxophone.training;

/// What an epoch is part of.
public enum TrainingPhase {
    /// Preparation without the model's prior: an auto-encoder.
    PRE_TRAINING,
    /// The training itself.
    TRAINING
}
