package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.Clusterer;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.Dendrogram;
import org.taxophone.clustering.GaussianMixtureClusterer;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.GaussianMixtureResult;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardClusterer;
import org.taxophone.clustering.WardConfig;
import org.taxophone.common.Checks;
import org.taxophone.common.Seeds;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.Agreement;
import org.taxophone.metrics.InternalMetrics;
import org.taxophone.metrics.InternalScores;

/// Curves for choosing the number of clusters: objective, silhouette beside that of noise, and
/// stability, without a label.
///
/// No curve decides alone. Stability is taken by clustering draws of 80 % of the clips, each with a
/// seed of its own (Ben-Hur, Elisseeff and Guyon 2002). Ward's tree is grown once a draw and cut
/// for every number.
public final class ClusterSweep {
    /// Clips of each draw, as a share.
    public static final double SHARE = 0.8;

    private static final String STAGE = "numbers of clusters";

    private final Embeddings rows;
    private final ClustererConfig clusterer;
    private final List<Integer> numbers;
    private final long seed;
    private final JobContext context;

    private ClusterSweep(
            Embeddings rows,
            ClustererConfig clusterer,
            List<Integer> numbers,
            long seed,
            JobContext context) {
        this.rows = rows;
        this.clusterer = clusterer;
        this.numbers = List.copyOf(numbers);
        this.seed = seed;
        this.context = context;
    }

    /// Takes the curves.
    ///
    /// @param clusterer its own number of clusters and seed do not count
    /// @param numbers numbers of clusters, each once
    /// @param draws draws for the stability, at least 2
    /// @param seed where all randomness comes from
    /// @return one point a number, in the order asked for
    /// @throws IllegalArgumentException if a number comes twice or is below 1, there are fewer than
    ///     2 draws, or a value of a clip is not finite
    /// @throws TaxophoneException if a number is above that of the clips of a draw
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public static List<SweepPoint> of(
            Embeddings embeddings,
            ClustererConfig clusterer,
            List<Integer> numbers,
            int draws,
            long seed,
            JobContext context) {
        Checks.atLeast("draws", draws, 2);
        int size = (int) Math.ceil(SHARE * embeddings.rows());
        for (int number : numbers) {
            Checks.atLeast("clusters", number, 1);
            if (number > size) {
                throw new TaxophoneException(
                        "clusters must be at most the clips of a draw, "
                                + size
                                + " of "
                                + embeddings.rows()
                                + ": was "
                                + number,
                        "Ask for fewer clusters or add clips");
            }
        }
        if (new HashSet<>(numbers).size() < numbers.size()) {
            throw Checks.refuse("clusters", "must differ from each other", numbers);
        }
        embeddings.requireFinite();
        return new ClusterSweep(embeddings, clusterer, numbers, seed, context).points(draws, size);
    }

    private List<SweepPoint> points(int draws, int size) {
        List<List<ClusterAssignment>> drawn = new ArrayList<>(); // (draw, number)
        for (int draw = 0; draw < draws; draw++) {
            context.progress(draw, draws + 1L, STAGE);
            SplittableRandom random = new SplittableRandom(Seeds.derive(seed, STAGE, draw));
            int[] some = some(rows.rows(), size, random);
            drawn.add(partitions(rows.select(some), random.nextLong()));
        }
        context.progress(draws, draws + 1L, STAGE);
        List<ClusterAssignment> whole = partitions(rows, seed);
        List<SweepPoint> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int at = i;
            List<ClusterAssignment> same = drawn.stream().map(draw -> draw.get(at)).toList();
            points.add(point(whole.get(i), Agreement.of(same).mean()));
        }
        context.progress(draws + 1L, draws + 1L, STAGE);
        return List.copyOf(points);
    }

    private SweepPoint point(ClusterAssignment found, double stability) {
        ClustererConfig config = clusterer.forRun(found.clusterCount(), seed);
        InternalScores scores =
                InternalMetrics.score(rows, found, Optional.of(config), seed, context);
        return new SweepPoint(
                found.clusterCount(),
                found.used(),
                inertia(found),
                information(config),
                scores.silhouette(),
                scores.nullSilhouette(),
                stability);
    }

    /// Ways to cut the same rows, one a number.
    private List<ClusterAssignment> partitions(Embeddings some, long runSeed) {
        return switch (clusterer) {
            case WardConfig ward -> {
                Dendrogram tree = new WardClusterer().run(some, ward.forRun(1, 0), context).tree();
                yield numbers.stream().map(tree::cut).toList();
            }
            case KMeansConfig kMeans -> each(some, runSeed);
            case GaussianMixtureConfig mixture -> each(some, runSeed);
        };
    }

    private List<ClusterAssignment> each(Embeddings some, long runSeed) {
        return numbers.stream()
                .map(number -> clusterer.forRun(number, runSeed))
                .map(config -> Clusterer.cluster(some, config, context))
                .toList();
    }

    private double information(ClustererConfig config) {
        if (config instanceof GaussianMixtureConfig mixture) {
            GaussianMixtureResult fitted =
                    new GaussianMixtureClusterer().run(rows, mixture, context);
            return fitted.bayesianInformation();
        }
        return Double.NaN;
    }

    private double inertia(ClusterAssignment found) {
        int columns = rows.dimension();
        double[][] means = new double[found.clusterCount()][columns];
        int[] counts = found.counts();
        for (int row = 0; row < rows.rows(); row++) {
            double[] mean = means[found.clusters()[row]];
            for (int column = 0; column < columns; column++) {
                mean[column] += rows.at(row, column) / (double) counts[found.clusters()[row]];
            }
        }
        double sum = 0;
        for (int row = 0; row < rows.rows(); row++) {
            double[] mean = means[found.clusters()[row]];
            for (int column = 0; column < columns; column++) {
                double difference = rows.at(row, column) - mean[column];
                sum += difference * difference;
            }
        }
        return sum;
    }

    /// Different rows in ascending order (Knuth, algorithm S).
    private static int[] some(int rows, int size, SplittableRandom random) {
        int[] some = new int[size];
        int taken = 0;
        for (int row = 0; taken < size; row++) {
            if (random.nextInt(rows - row) < size - taken) {
                some[taken++] = row;
            }
        }
        return some;
    }
}
