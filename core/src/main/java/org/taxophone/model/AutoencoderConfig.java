package org.taxophone.model;

import org.taxophone.common.Checks;

/// The convolutional auto-encoder of the IRMAS report, plain or variational: convolutions of 32,
/// 64, 128 and 256 channels (times `width`), kernel 4, stride 2, padding 1, ReLU, no normalisation;
/// one linear layer to the code; the decoder mirrors them, and its output is resized bilinearly to
/// the clip's bins and frames. It has no clusters of its own: they are found in the codes.
///
/// @param clusters how many clusters are looked for in the codes
/// @param latentDimension width of the code
/// @param variational whether the code is a Gaussian (a beta-VAE) or a vector
/// @param width channels as a share of 32, 64, 128, 256: 1 as printed
public record AutoencoderConfig(
        int clusters, int latentDimension, boolean variational, double width)
        implements ModelConfig {
    public AutoencoderConfig {
        Checks.inRange("clusters", clusters, 2, 1000);
        Checks.inRange("latentDimension", latentDimension, 1, 512);
        Checks.inRange("width", width, 0.03125, 8);
        if (width * 32 != Math.rint(width * 32)) {
            throw Checks.refuse("width", "must make 32 channels a whole number", width);
        }
    }

    /// The beta-VAE as printed.
    public static AutoencoderConfig betaVae(int clusters) {
        return new AutoencoderConfig(clusters, 32, true, 1);
    }

    /// The plain auto-encoder as printed: the same net with one code head.
    public static AutoencoderConfig plain(int clusters) {
        return new AutoencoderConfig(clusters, 32, false, 1);
    }

    @Override
    public AutoencoderConfig withClusters(int other) {
        return new AutoencoderConfig(other, latentDimension, variational, width);
    }

    @Override
    public String title() {
        return variational ? "beta-VAE" : "Autoencoder";
    }

    /// Channels of the four convolutions, first to last.
    public int[] channels() {
        int[] channels = {32, 64, 128, 256};
        for (int i = 0; i < channels.length; i++) {
            channels[i] = (int) Math.round(channels[i] * width);
        }
        return channels;
    }
}
