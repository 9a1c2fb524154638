package org.taxophone.experiment;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.job.JobContext;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.UvacConfig;
import org.taxophone.training.Reparting;

/// How long a search for the number of clusters will take on this computer, before there is
/// anything to part: a fit of as many points of as many dimensions is timed, blobs in place of what
/// will be learnt, and counted as often as there are numbers to try.
///
/// @param numbers how many will be tried
/// @param seconds of all of them
public record ClusterSearchCost(int numbers, double seconds) {
    private static final long SEED = 0;
    private static final int FITS = 3; // the first is several times slower than those after it
    private static final double APART = 4; // standard deviations between middles

    /// Times a fit in the middle of the range: those before it take less, those after it more.
    ///
    /// @param recipe one that a search suits, with its kind of sound decided
    /// @param clips how many there are, at least 2
    public static ClusterSearchCost measure(
            ClusterSearch search, Recipe recipe, int clips, JobContext context) {
        int dimension = dimension(recipe);
        int rows = ClusterCounts.rows(clips, dimension);
        List<Integer> tried = search.tried(rows);
        int middle = tried.get(tried.size() / 2);
        Embeddings blobs = blobs(rows, dimension, middle);
        double fit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < FITS; i++) {
            context.checkpoint();
            long start = System.nanoTime();
            ClusterCounts.point(blobs, middle, parting(recipe), clusterer(recipe), SEED);
            fit = Math.min(fit, (System.nanoTime() - start) / 1e9);
        }
        return new ClusterSearchCost(tried.size(), fit * tried.size());
    }

    private static int dimension(Recipe recipe) {
        return switch (recipe.method()) {
            case ComponentsMethod method -> dimension(method.components(), recipe.features());
            case TrainedMethod method ->
                    switch (method.model()) {
                        case CatUvacConfig uvac -> uvac.gruUnits();
                        case UvacConfig mixture -> mixture.gruUnits();
                        case AutoencoderConfig codes -> codes.latentDimension();
                    };
        };
    }

    private static int dimension(ComponentsConfig components, FrontEndConfig features) {
        int whole =
                features.frames() == 1 // vectors made elsewhere stay as they are
                        ? features.bins()
                        : Math.min(features.bins(), components.side())
                                * Math.min(features.frames(), components.side());
        return components.dimensions() == 0 ? whole : Math.min(whole, components.dimensions());
    }

    private static ClusterCounts.Parting parting(Recipe recipe) {
        return switch (recipe.method()) {
            case ComponentsMethod method ->
                    (some, k) ->
                            Grouping.of(
                                            some,
                                            method.clustering().forRun(k, SEED),
                                            JobContext.none())
                                    .assignment()
                                    .clusters();
            case TrainedMethod method ->
                    (some, k) -> Reparting.part(some, k, method.training(), JobContext.none());
        };
    }

    private static Optional<ClustererConfig> clusterer(Recipe recipe) {
        return recipe.method() instanceof ComponentsMethod method
                ? Optional.of(method.clustering())
                : Optional.empty();
    }

    private static Embeddings blobs(int rows, int dimension, int count) {
        SplittableRandom random = Seeds.random(SEED, "cluster search cost");
        double spread = APART / Math.sqrt(2.0 * dimension);
        double[] middles =
                random.doubles((long) count * dimension)
                        .map(u -> spread * 3.46 * (u - 0.5))
                        .toArray();
        float[] values = new float[rows * dimension];
        for (int i = 0; i < values.length; i++) {
            int blob = i / dimension % count;
            values[i] = (float) (middles[blob * dimension + i % dimension] + random.nextGaussian());
        }
        List<String> ids = IntStream.range(0, rows).mapToObj(Integer::toString).toList();
        return new Embeddings("features", ids, dimension, values);
    }
}
