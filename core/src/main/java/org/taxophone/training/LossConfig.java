package org.taxophone.training;

/// What a family of models is trained to minimise. A training takes the loss that belongs to its
/// model.
public sealed interface LossConfig
        permits AutoencoderLossConfig, CategoricalLossConfig, MixtureLossConfig {
    /// Weight of the KL terms at their full height, 0 without any.
    double lambda();

    /// Epochs over which that weight rises from 0.
    int lambdaWarmUpEpochs();

    /// Epochs in a row after which a cluster that holds next to no clip is dropped; 0 never drops.
    default int dropAfterEpochs() {
        return 0;
    }
}
