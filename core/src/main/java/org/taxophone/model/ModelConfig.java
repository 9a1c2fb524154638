package org.taxophone.model;

/// What a model is made of. Every architecture of the house is listed here, so that a new one does
/// not compile until it is wired everywhere.
public sealed interface ModelConfig permits AutoencoderConfig, CatUvacConfig, UvacConfig {
    /// The fewest convolutions.
    int LEAST_LAYERS = 2;

    /// The most convolutions: they make one column of 64.
    int MOST_LAYERS = 6;

    /// As many convolutions as the papers draw.
    int PRINTED_LAYERS = 4;

    /// How many clusters it can tell apart.
    int clusters();

    /// Dimensions of the Gaussian latent, or of the code.
    int latentDimension();

    /// Convolutions of the encoder, each of which halves rows and columns; the decoder mirrors
    /// them.
    int layers();

    /// A name for lists and logs.
    String title();

    /// Channels of the convolutions, first to last: each has twice as many as the one before.
    int[] channels();

    /// How many rows or columns become one: each convolution halves them.
    default int reduction() {
        return 1 << layers();
    }

    /// The same architecture for another number of clusters.
    ModelConfig withClusters(int clusters);
}
