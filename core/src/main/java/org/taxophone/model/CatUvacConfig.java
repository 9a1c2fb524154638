package org.taxophone.model;

import java.util.Objects;
import java.util.stream.IntStream;
import org.taxophone.common.Checks;

/// The architecture of the categorical UVAC: q(y|x) by h, q(z|x, y) by f, p(x|y, z) by g.
///
/// Encoders are convolutions of 16, 32, 64, 128 ... channels (times `width`), kernel 8, stride 2,
/// padding 3, with batch normalisation and ReLU, then two GRU layers over time; the decoder mirrors
/// them. The paper has four. Bins and frames come from the features; frames are padded to a
/// multiple of what the convolutions make one column of.
///
/// @param clusters K, how many clusters there can be
/// @param latentDimension d_z, dimensions of the Gaussian latent
/// @param layers convolutions, 4 as printed; each halves rows and columns and doubles channels
/// @param width channels as a share of 16, 32, 64, 128: 1 as printed, 0.5 for the small net
/// @param gruUnits state size of each of the two GRU layers
/// @param meanPooling read the GRU as its mean over time instead of its last step
/// @param overClusters classes of a second head used in training only; 0 for none
/// @param contrastDimension width of the projection that the contrast between views is taken in; 0
///     for none
/// @param latentPrior what the cluster says about z
public record CatUvacConfig(
        int clusters,
        int latentDimension,
        int layers,
        double width,
        int gruUnits,
        boolean meanPooling,
        int overClusters,
        int contrastDimension,
        LatentPrior latentPrior)
        implements ModelConfig {
    public CatUvacConfig {
        Checks.inRange("clusters", clusters, 2, 1000);
        Checks.inRange("latentDimension", latentDimension, 1, 512);
        Checks.inRange("layers", layers, LEAST_LAYERS, MOST_LAYERS);
        Checks.inRange("width", width, 0.0625, 8);
        if (width * 16 != Math.rint(width * 16)) {
            throw Checks.refuse("width", "must make 16 channels a whole number", width);
        }
        Checks.inRange("gruUnits", gruUnits, 8, 1024);
        Checks.inRange("overClusters", overClusters, 0, 10000);
        Checks.inRange("contrastDimension", contrastDimension, 0, 1024);
        Objects.requireNonNull(latentPrior, "latentPrior");
    }

    /// The net as printed in the paper.
    public static CatUvacConfig paper(int clusters) {
        return new CatUvacConfig(
                clusters, 10, PRINTED_LAYERS, 1, 128, false, 0, 0, LatentPrior.STANDARD);
    }

    /// The small net of the robust recipe for words, calls and one-shots.
    public static CatUvacConfig robustEvents(int clusters) {
        return new CatUvacConfig(
                clusters, 10, PRINTED_LAYERS, 0.5, 128, false, 50, 64, LatentPrior.STANDARD);
    }

    /// The net of the robust recipe for textures: full width, mean over time.
    public static CatUvacConfig robustTextures(int clusters) {
        return new CatUvacConfig(
                clusters, 10, PRINTED_LAYERS, 1, 128, true, 50, 64, LatentPrior.STANDARD);
    }

    @Override
    public CatUvacConfig withClusters(int other) {
        return new CatUvacConfig(
                other,
                latentDimension,
                layers,
                width,
                gruUnits,
                meanPooling,
                overClusters,
                contrastDimension,
                latentPrior);
    }

    @Override
    public String title() {
        return "Categorical UVAC";
    }

    @Override
    public int[] channels() {
        int first = (int) Math.round(16 * width);
        return IntStream.range(0, layers).map(layer -> first << layer).toArray();
    }
}
