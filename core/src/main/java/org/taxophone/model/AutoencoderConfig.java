package org.taxophone.model;

import java.util.stream.IntStream;
import org.taxophone.common.Checks;

/// The convolutional auto-encoder of the IRMAS report, plain or variational: convolutions of 32,
/// 64, 128, 256 ... channels (times `width`), kernel 4, stride 2, padding 1, ReLU, no
/// normalisation; one linear layer to the code; the decoder mirrors them, and its output is resized
/// bilinearly to the clip's bins and frames. The report has four. It has no clusters of its own:
/// they are found in the codes.
///
/// @param clusters how many clusters are looked for in the codes
/// @param latentDimension width of the code
/// @param variational whether the code is a Gaussian (a beta-VAE) or a vector
/// @param layers convolutions, 4 as printed; each halves rows and columns and doubles channels
/// @param width channels as a share of 32, 64, 128, 256: 1 as printed
public record AutoencoderConfig(
        int clusters, int latentDimension, boolean variational, int layers, double width)
        implements ModelConfig {
    public AutoencoderConfig {
        Checks.inRange("clusters", clusters, 2, 1000);
        Checks.inRange("latentDimension", latentDimension, 1, 512);
        Checks.inRange("layers", layers, LEAST_LAYERS, MOST_LAYERS);
        Checks.inRange("width", width, 0.03125, 8);
        if (width * 32 != Math.rint(width * 32)) {
            throw Checks.refuse("width", "must make 32 channels a whole number", width);
        }
    }

    /// The beta-VAE as printed.
    public static AutoencoderConfig betaVae(int clusters) {
        return new AutoencoderConfig(clusters, 32, true, PRINTED_LAYERS, 1);
    }

    /// The plain auto-encoder as printed: the same net with one code head.
    public static AutoencoderConfig plain(int clusters) {
        return new AutoencoderConfig(clusters, 32, false, PRINTED_LAYERS, 1);
    }

    @Override
    public AutoencoderConfig withClusters(int other) {
        return new AutoencoderConfig(other, latentDimension, variational, layers, width);
    }

    @Override
    public String title() {
        return variational ? "beta-VAE" : "Autoencoder";
    }

    @Override
    public int[] channels() {
        int first = (int) Math.round(32 * width);
        return IntStream.range(0, layers).map(layer -> first << layer).toArray();
    }
}
