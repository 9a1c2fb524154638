package org.taxophone.model.uvac;

import static org.taxophone.engine.Constants.clamp;

import ai.djl.ndarray.NDArray;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.ParameterSet;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.LatentPrior;

/// What only the variational bound needs: f, g and, where clusters have their own prior, its
/// parameters.
///
/// @param classMeans (clusters, latent), or null with the standard prior
/// @param classScales (clusters, latent): log-variances of the prior, or deviations
record GenerativePart(
        Encoder f,
        LinearLayer head,
        DecoderWeights g,
        @Nullable NDArray classMeans,
        @Nullable NDArray classScales) {
    static GenerativePart make(
            ParameterSet set, InitialValues initial, CatUvacConfig config, int bins, int frames) {
        int clusters = config.clusters();
        int latent = config.latentDimension();
        Encoder f = Encoder.make(set, initial, "f", config, bins, clusters);
        LinearLayer head = LinearLayer.make(set, initial, "f.head", config.gruUnits(), 2 * latent);
        DecoderWeights g =
                DecoderWeights.make(set, initial, "g", config, clusters + latent, bins, frames);
        if (config.latentPrior() == LatentPrior.STANDARD) {
            return new GenerativePart(f, head, g, null, null);
        }
        boolean logarithm = config.latentPrior() == LatentPrior.PER_CLUSTER;
        float[] scales = new float[clusters * latent];
        java.util.Arrays.fill(scales, logarithm ? 0 : 1);
        // Means must differ, or no cluster would ever have a place of its own.
        float[] means = initial.normal("prior.means", clusters * latent, 1);
        return new GenerativePart(
                f,
                head,
                g,
                set.learn("prior.means", means, clusters, latent),
                set.learn("prior.scales", scales, clusters, latent));
    }

    /// p(z given y), for soft y the mixture's mean parameters.
    Latent classLatent(NDArray y) {
        return Latent.of(y.matMul(means()), y.matMul(scales()));
    }

    /// mu_y + sigma_y z with sigma_y in [0.1, 3].
    NDArray place(NDArray y, NDArray z) {
        return y.matMul(means()).add(clamp(y.matMul(scales()), 0.1, 3).mul(z));
    }

    private NDArray means() {
        return java.util.Objects.requireNonNull(classMeans);
    }

    private NDArray scales() {
        return java.util.Objects.requireNonNull(classScales);
    }
}
