package org.taxophone.experiment;

import java.util.Map;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardConfig;
import org.taxophone.features.EventConfig;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.LogMelConfig;
import org.taxophone.features.MelDecibelConfig;
import org.taxophone.features.TextureConfig;
import org.taxophone.projection.UmapConfig;

/// The recipes that learn nothing: what a trained one has to beat.
///
/// The baselines hear through the front ends of [Recipes#ROBUST], not through plain log-mel: half
/// of what a training gains is the front end's merit, and a baseline without it would flatter the
/// training.
final class UntrainedRecipes {
    static final String K_MEANS = "kmeans";
    static final String MIXTURE = "em-gmm";
    static final String WARD = "ward";
    static final String PAPER_PCA = "paper/pca";

    private static final int K = RunConfig.DEFAULT_CLUSTERS;

    private UntrainedRecipes() {}

    static Recipe quick() {
        return new Recipe(
                Recipes.QUICK,
                "A first look in seconds, without training: log-mel spectrograms, their principal"
                        + " components, k-means and a map. Finds what differs plainly.",
                KindChoice.FIXED,
                new LogMelConfig(16_000, 1024, 512, 64, 2, -60, 40),
                new ComponentsMethod(ComponentsConfig.of(32), KMeansConfig.of(K, 0)),
                UmapConfig.of(0),
                Map.of());
    }

    static Recipe kMeans(KindChoice kind) {
        return baseline(
                K_MEANS,
                "k-means on the features of Robust as they are, no training: what a training has"
                        + " to beat.",
                kind,
                ComponentsConfig.none(),
                KMeansConfig.of(K, 0));
    }

    static Recipe mixture(KindChoice kind) {
        return baseline(
                MIXTURE,
                "A Gaussian mixture on 32 principal components of the features of Robust: each"
                        + " clip with its probabilities. Components first: 1,024 columns are too"
                        + " many for ellipses.",
                kind,
                ComponentsConfig.of(32),
                GaussianMixtureConfig.of(K, 0));
    }

    static Recipe ward(KindChoice kind) {
        return baseline(
                WARD,
                "Ward's tree on the features of Robust as they are, cut where K branches are left;"
                        + " nothing in it is random. Above 10,000 clips take 32 components: the"
                        + " time grows with the square.",
                kind,
                ComponentsConfig.none(),
                WardConfig.of(K));
    }

    static Recipe paperPca() {
        return new Recipe(
                PAPER_PCA,
                "The untrained baseline of the report on instruments: 32 principal components of"
                        + " 3 s of mel decibels, k-means; or Ward, as its second clusterer.",
                KindChoice.FIXED,
                MelDecibelConfig.defaults(),
                new ComponentsMethod(new ComponentsConfig(32, 256), KMeansConfig.of(11, 0)),
                UmapConfig.of(0),
                Map.of());
    }

    private static Recipe baseline(
            String name,
            String summary,
            KindChoice kind,
            ComponentsConfig components,
            ClustererConfig clustering) {
        FrontEndConfig features =
                kind == KindChoice.TEXTURES ? TextureConfig.defaults() : EventConfig.defaults();
        return new Recipe(
                name,
                summary,
                kind,
                features,
                new ComponentsMethod(components, clustering),
                UmapConfig.of(0),
                Map.of());
    }
}
