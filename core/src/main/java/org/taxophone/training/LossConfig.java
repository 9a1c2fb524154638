package org.taxophone.training;

/// What a family of models is trained to minimise. A training takes the loss that belongs to its
/// model.
public sealed interface LossConfig
        permits AutoencoderLossConfig, CategoricalLossConfig, MixtureLossConfig {
    /// Weight of the KL terms at their full height, 0 without any.
    double lambda();

    /// Epochs over which that weight rises from 0.
    int lambdaWarmUpEpochs();

    /// Epochs at the start in which the weights of the terms still move, so that clusters that are
    /// empty may yet fill; half of the epochs at most, or a long rise would leave nothing to watch.
    default int settledAfter(int epochs) {
        return Math.min(lambdaWarmUpEpochs(), epochs / 2);
    }

    /// Epochs in a row after which a cluster that holds next to no clip is dropped, counted from
    /// where the weights have settled; 0 never drops.
    default int dropAfterEpochs() {
        return 0;
    }
}
