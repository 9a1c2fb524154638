package org.taxophone.model;

/// What a model is made of. Every architecture of the house is listed here, so that a new one does
/// not compile until it is wired everywhere.
public sealed interface ModelConfig permits AutoencoderConfig, CatUvacConfig, UvacConfig {
    /// How many clusters it can tell apart.
    int clusters();

    /// Dimensions of the Gaussian latent, or of the code.
    int latentDimension();

    /// A name for lists and logs.
    String title();

    /// The same architecture for another number of clusters.
    ModelConfig withClusters(int clusters);
}
