package org.taxophone.training;

/// What a family of models is trained to minimise. A training takes the loss that belongs to its
/// model.
public sealed interface LossConfig
        permits AutoencoderLossConfig, CategoricalLossConfig, MixtureLossConfig {
    /// Weight of the KL terms at their full height, 0 without any.
    double lambda();

    /// Epochs over which that weight rises from 0.
    int lambdaWarmUpEpochs();
}
