package org.taxophone.metrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.taxophone.clustering.Clusterer;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.Covariance;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// What stands beside a partition as its null: rows of noise and how they were cut.
///
/// @param rows the noise
/// @param clusters the cluster of each of its rows
/// @param model in words, to stand below a table
record Chance(Embeddings rows, int[] clusters, String model) {
    /// More starts do not move the scores of noise.
    private static final int STARTS = 3;

    private static final int ITERATIONS = 100;

    /// Above so many dimensions a full covariance takes minutes.
    private static final int MOST_FULL = 128;

    /// Probabilities whose largest is the cluster are dealt by lot; any other space is replaced by
    /// Gaussian noise of its covariance, and cut by the clusterer that cut the clips, or by k-means
    /// where a net did.
    ///
    /// @param space where the clips are
    /// @param clusters their clusters, all 0 or above
    /// @param used how many different ones there are
    /// @param clusterer what cut the clips, empty for a net
    /// @param most rows at most
    static Chance of(
            Embeddings space,
            int[] clusters,
            int used,
            Optional<ClustererConfig> clusterer,
            int most,
            long seed,
            JobContext context) {
        SplittableRandom random = Seeds.random(seed, "null noise");
        int rows = Math.min(space.rows(), most);
        ClustererConfig config =
                forNoise(
                        clusterer.orElse(KMeansConfig.of(used, 0)),
                        used,
                        space.dimension(),
                        Seeds.derive(seed, "null k-means"));
        if (Noise.isSimplex(space)) {
            int[] largest = Noise.largest(space);
            Embeddings dealt =
                    Noise.dealt(space, Arrays.stream(largest).distinct().toArray(), rows, random);
            return Arrays.equals(largest, clusters)
                    ? new Chance(
                            dealt,
                            Noise.largest(dealt),
                            "the largest of the clips' own probabilities, dealt to clusters by lot")
                    : cut(dealt, config, "the clips' own probabilities, dealt by lot", context);
        }
        Embeddings noise = Noise.gaussian(space, rows, random);
        return cut(noise, config, "Gaussian noise with the covariance of the space", context);
    }

    private static Chance cut(
            Embeddings noise, ClustererConfig config, String words, JobContext context) {
        String name = config.title().replaceFirst(",.*", "");
        return new Chance(
                noise, Clusterer.cluster(noise, config, context).clusters(), name + " on " + words);
    }

    private static ClustererConfig forNoise(
            ClustererConfig config, int clusters, int dimension, long seed) {
        return switch (config) {
            case KMeansConfig kMeans ->
                    new KMeansConfig(
                            clusters,
                            Math.min(STARTS, kMeans.restarts()),
                            Math.min(ITERATIONS, kMeans.maxIterations()),
                            kMeans.spherical(),
                            seed);
            case GaussianMixtureConfig mixture ->
                    new GaussianMixtureConfig(
                            clusters,
                            dimension > MOST_FULL ? Covariance.DIAGONAL : mixture.covariance(),
                            Math.min(STARTS, mixture.restarts()),
                            Math.min(ITERATIONS, mixture.maxIterations()),
                            mixture.tolerance(),
                            mixture.regularisation(),
                            seed);
            case WardConfig ward -> ward.forRun(clusters, seed);
        };
    }
}
