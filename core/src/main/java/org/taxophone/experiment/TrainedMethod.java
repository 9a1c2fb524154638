package org.taxophone.experiment;

import org.taxophone.model.ModelConfig;
import org.taxophone.training.TrainingConfig;

/// A model that learns the clusters.
///
/// @param model architecture; its clusters are set by the run
/// @param training hyperparameters; its seed is set by the run
public record TrainedMethod(ModelConfig model, TrainingConfig training) implements Method {
    /// The same model, trained otherwise.
    TrainedMethod with(TrainingConfig other) {
        return new TrainedMethod(model, other);
    }
}
