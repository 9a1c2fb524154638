package org.taxophone.model;

import org.taxophone.common.Checks;

/// The UVAC (arXiv 2503.18579): a variational auto-encoder whose latent has a mixture of Gaussians
/// for its prior, one for each cluster. Its encoder and decoder are those of the categorical UVAC,
/// without y.
///
/// @param clusters K, Gaussians of the prior
/// @param latentDimension d_z
/// @param layers convolutions of the encoder, 4 as printed
/// @param width channels as a share of 16, 32, 64, 128
/// @param gruUnits state size of each of the two GRU layers
/// @param meanPooling read the GRU as its mean over time instead of its last step
public record UvacConfig(
        int clusters,
        int latentDimension,
        int layers,
        double width,
        int gruUnits,
        boolean meanPooling)
        implements ModelConfig {
    public UvacConfig {
        Checks.inRange("clusters", clusters, 2, 1000);
        stack(clusters, latentDimension, layers, width, gruUnits, meanPooling);
    }

    /// As printed: 10 dimensions.
    public static UvacConfig paper(int clusters) {
        return new UvacConfig(clusters, 10, PRINTED_LAYERS, 1, 128, false);
    }

    /// The stack of layers that it shares with the categorical UVAC.
    public CatUvacConfig stack() {
        return stack(clusters, latentDimension, layers, width, gruUnits, meanPooling);
    }

    private static CatUvacConfig stack(
            int clusters,
            int latentDimension,
            int layers,
            double width,
            int gruUnits,
            boolean meanPooling) {
        return new CatUvacConfig(
                clusters,
                latentDimension,
                layers,
                width,
                gruUnits,
                meanPooling,
                0,
                0,
                LatentPrior.STANDARD);
    }

    @Override
    public UvacConfig withClusters(int other) {
        return new UvacConfig(other, latentDimension, layers, width, gruUnits, meanPooling);
    }

    @Override
    public int[] channels() {
        return stack().channels();
    }

    @Override
    public String title() {
        return "UVAC";
    }
}
