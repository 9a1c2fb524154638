package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.Clusterer;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardConfig;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.projection.Projection;

class InternalMetricsTest {
    /// Two pairs on a line, 1 apart within and 10 between: worked out by hand.
    private static final Embeddings LINE =
            new Embeddings("z", GoldenRows.ids(4), 1, new float[] {0, 1, 10, 11});

    private static final int[] PAIRS = {0, 0, 1, 1};

    @Test
    void scoresOfTwoPairs() {
        double silhouette = ((10.5 - 1) / 10.5 + (9.5 - 1) / 9.5) / 2;
        assertThat(Silhouette.mean(LINE, PAIRS)).isCloseTo(silhouette, within(1e-12));
        assertThat(DaviesBouldin.score(LINE, PAIRS)).isCloseTo(0.1, within(1e-12));
        assertThat(CalinskiHarabasz.score(LINE, PAIRS)).isCloseTo(200, within(1e-9));
    }

    @Test
    void emptyClustersDoNotCount() {
        assertThat(Silhouette.mean(LINE, new int[] {4, 4, 9, 9}))
                .isEqualTo(Silhouette.mean(LINE, PAIRS));
    }

    @Test
    void noiseIsLeftOut() {
        Embeddings five =
                new Embeddings("z", GoldenRows.ids(5), 1, new float[] {0, 1, 500, 10, 11});
        InternalScores scores =
                InternalMetrics.score(five, assignment(five, 2, new int[] {0, 0, -1, 1, 1}), 1);
        assertThat(scores.clips()).isEqualTo(4);
        assertThat(scores.daviesBouldin()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aClipAloneCountsZero() {
        assertThat(Silhouette.samples(LINE, new int[] {0, 0, 1, 2}, JobContext.none()))
                .satisfies(samples -> assertThat(samples[2]).isZero());
    }

    @Test
    void onePlaceForAllIsZeroOrOneAsInScikitLearn() {
        Embeddings same = new Embeddings("z", GoldenRows.ids(4), 1, new float[4]);
        assertThat(Silhouette.mean(same, PAIRS)).isZero();
        assertThat(DaviesBouldin.score(same, PAIRS)).isZero();
        assertThat(CalinskiHarabasz.score(same, PAIRS)).isEqualTo(1);
    }

    @Test
    void oneUsedClusterHasNoShape() {
        InternalScores scores =
                InternalMetrics.score(LINE, assignment(LINE, 5, new int[] {2, 2, 2, 2}), 1);
        assertThat(
                        new double[] {
                            scores.silhouette(),
                            scores.daviesBouldin(),
                            scores.calinskiHarabasz(),
                            scores.nullSilhouette(),
                            scores.nullDaviesBouldin(),
                            scores.nullCalinskiHarabasz()
                        })
                .containsOnly(Double.NaN);
        assertThat(scores.betterThanNoise()).isFalse();
    }

    @Test
    void aClusterForEachClipHasNoShape() {
        assertThat(Silhouette.mean(LINE, new int[] {0, 1, 2, 3})).isNaN();
    }

    /// The trap of the instrument report: k-means with 11 clusters on noise in one dimension gives
    /// a silhouette of 0.52, so a collapsed space looks good without its null.
    @Test
    void theNullOfOneDimensionIsHigh() {
        int rows = 3000;
        float[] values = new float[rows];
        java.util.SplittableRandom random = new java.util.SplittableRandom(5);
        for (int i = 0; i < rows; i++) {
            values[i] = (float) random.nextGaussian();
        }
        Embeddings noise = new Embeddings("z", GoldenRows.ids(rows), 1, values);
        int[] elevenths = new int[rows];
        Arrays.setAll(elevenths, row -> Math.clamp((long) (values[row] * 2.2 + 5.5), 0, 10));
        InternalScores scores = InternalMetrics.score(noise, assignment(noise, 11, elevenths), 3);
        assertThat(scores.nullSilhouette()).isCloseTo(0.519, within(0.02));
        assertThat(scores.betterThanNoise()).isFalse();
        assertThat(scores.clips()).isEqualTo(rows);
    }

    @Test
    void realGroupsBeatTheNullAndTheSpaceIsNamed() {
        GoldenRows data = GoldenRows.LARGE;
        int[] blobs = new int[3000];
        Arrays.setAll(blobs, row -> row % data.blobs());
        ClusterAssignment assignment = assignment(data.embeddings(), 20, blobs);
        InternalScores scores = InternalMetrics.score(data.embeddings(), assignment, 3);
        assertThat(scores.space()).isEqualTo("x");
        assertThat(scores.betterThanNoise()).isTrue();
        assertThat(scores).isEqualTo(InternalMetrics.score(data.embeddings(), assignment, 3));
    }

    @Test
    void manyRowsAreSampledAndItIsSaid() {
        assertThat(InternalMetrics.sampleRows(32)).isEqualTo(20_000);
        assertThat(InternalMetrics.sampleRows(1024)).isEqualTo(6250);
        assertThat(InternalMetrics.sampleRows(4096)).isEqualTo(5000);
        int rows = 20_050;
        float[] values = new float[rows];
        int[] parity = new int[rows];
        for (int row = 0; row < rows; row++) {
            parity[row] = row % 2;
            values[row] = 100 * parity[row] + row / (float) rows;
        }
        Embeddings many = new Embeddings("z", GoldenRows.ids(rows), 1, values);
        ClusterAssignment assignment = assignment(many, 2, parity);
        InternalScores scores = InternalMetrics.score(many, assignment, 1);
        assertThat(scores.clips()).isEqualTo(20_000);
        assertThat(scores.ofClips()).isEqualTo(rows);
        assertThat(scores.sampled()).isTrue();
        assertThat(scores.silhouette()).isCloseTo(1, within(0.01));
        // these two cost little, and are taken on every clip
        assertThat(scores.calinskiHarabasz()).isEqualTo(CalinskiHarabasz.score(many, parity));
        assertThat(scores.daviesBouldin()).isEqualTo(DaviesBouldin.score(many, parity));
    }

    @Test
    void twentyThousandRowsOfAnyWidthAreExact() {
        GoldenRows data = GoldenRows.LARGE;
        InternalScores scores =
                InternalMetrics.score(
                        data.embeddings(), assignment(data.embeddings(), 22, data.clusters()), 1);
        assertThat(scores.sampled()).isFalse();
        assertThat(scores.silhouette()).isCloseTo(data.golden("silhouette"), within(1e-9));
    }

    /// The instrument report again: 31 of 32 dimensions are dead. Noise that is spread evenly over
    /// 32 dimensions scores 0.02 and would let the collapse shine; noise of its spread does not.
    @Test
    void theNullOfACollapsedSpaceIsThatOfItsLiveDimensions() {
        int rows = 2000;
        float[] values = new float[32 * rows];
        java.util.SplittableRandom random = new java.util.SplittableRandom(7);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * (i % 32 == 5 ? 1 : 1e-3));
        }
        Embeddings z = new Embeddings("z", GoldenRows.ids(rows), 32, values);
        KMeansConfig kMeans = KMeansConfig.of(11, 3);
        ClusterAssignment cut = Clusterer.cluster(z, kMeans, JobContext.none());
        InternalScores scores =
                InternalMetrics.score(z, cut, Optional.of(kMeans), 3, JobContext.none());
        assertThat(scores.silhouette()).isGreaterThan(0.5);
        assertThat(scores.nullSilhouette()).isGreaterThan(0.5);
        assertThat(scores.betterThanNoise()).isFalse();
        assertThat(scores.nullModel())
                .isEqualTo("k-means on Gaussian noise with the covariance of the space");
        assertThat(LatentScores.of(z, OptionalDouble.empty()).activeUnits()).isEqualTo(1);
    }

    /// Each clusterer is put beside its own work on noise.
    @Test
    void theNullIsMadeByTheClustererOfThePartition() {
        Embeddings rows = GoldenRows.SMALL.embeddings();
        for (ClustererConfig config :
                List.of(
                        KMeansConfig.of(5, 1).onSphere(),
                        WardConfig.of(5),
                        GaussianMixtureConfig.of(5, 1))) {
            ClusterAssignment cut = Clusterer.cluster(rows, config, JobContext.none());
            InternalScores scores =
                    InternalMetrics.score(rows, cut, Optional.of(config), 3, JobContext.none());
            assertThat(scores.nullModel())
                    .isEqualTo(
                            config.title().replaceFirst(",.*", "")
                                    + " on Gaussian noise with the covariance of the space");
            assertThat(scores.nullSilhouette()).isBetween(-0.1, 0.25);
            assertThat(scores.betterThanNoise()).isTrue();
        }
    }

    /// Clips of random clusters, all very sure: the silhouette in y is high, and so is its null.
    @Test
    void beingSureIsNoShape() {
        int rows = 600;
        int clusters = 5;
        float[] y = new float[rows * clusters];
        int[] assigned = new int[rows];
        java.util.SplittableRandom random = new java.util.SplittableRandom(9);
        for (int row = 0; row < rows; row++) {
            assigned[row] = random.nextInt(clusters);
            double sure = 0.95 + 0.04 * random.nextDouble();
            for (int k = 0; k < clusters; k++) {
                y[row * clusters + k] =
                        (float) (k == assigned[row] ? sure : (1 - sure) / (clusters - 1));
            }
        }
        Embeddings space = new Embeddings("y", GoldenRows.ids(rows), clusters, y);
        InternalScores scores =
                InternalMetrics.score(
                        space, new ClusterAssignment(space.ids(), clusters, assigned, y), 1);
        assertThat(scores.silhouette()).isGreaterThan(0.9);
        assertThat(scores.nullSilhouette()).isCloseTo(scores.silhouette(), within(0.01));
        assertThat(scores.betterThanNoise()).isFalse();
        assertThat(scores.nullModel()).contains("dealt to clusters by lot");
    }

    /// The null of groups is the noise of their covariance, not of their groups.
    @Test
    void noiseHasTheSpreadButNotTheGroups() {
        Embeddings groups = GoldenRows.SMALL.embeddings();
        Embeddings noise = Noise.gaussian(groups, 300, new java.util.SplittableRandom(1));
        for (int column = 0; column < groups.dimension(); column++) {
            assertThat(variance(noise, column) / variance(groups, column)).isBetween(0.75, 1.3);
        }
        assertThat(covariance(noise, 0, 1) * covariance(groups, 0, 1)).isPositive();
    }

    private static double variance(Embeddings rows, int column) {
        return covariance(rows, column, column);
    }

    private static double covariance(Embeddings rows, int first, int second) {
        double a = 0;
        double b = 0;
        double product = 0;
        for (int row = 0; row < rows.rows(); row++) {
            a += rows.at(row, first) / rows.rows();
            b += rows.at(row, second) / rows.rows();
            product += (double) rows.at(row, first) * rows.at(row, second) / rows.rows();
        }
        return product - a * b;
    }

    @Test
    void informationIsSpreadLessDoubt() {
        float[] y = {1, 0, 0, 1, .5f, .5f};
        ClusterInformation said =
                ClusterInformation.of(
                        new ClusterAssignment(GoldenRows.ids(3), 2, new int[] {0, 1, 0}, y));
        assertThat(said.entropyOfMean()).isCloseTo(Math.log(2), within(1e-9));
        assertThat(said.meanEntropy()).isCloseTo(Math.log(2) / 3, within(1e-9));
        assertThat(said.mutualInformation()).isCloseTo(2 * Math.log(2) / 3, within(1e-9));
    }

    @Test
    void aHardPartitionHasNoInformationAndNoLatent() {
        MetricReport report =
                MetricReport.of(assignment(LINE, 3, PAIRS), Optional.empty(), List.of());
        assertThat(report.usage()).containsExactly(2, 2, 0);
        assertThat(report.information()).isEmpty();
        assertThat(report.latent()).isEmpty();
        assertThat(report.map()).isEmpty();
    }

    @Test
    void aMapOfTheSpaceItselfIsTrusted() {
        Embeddings rows = GoldenRows.SMALL.embeddings();
        float[] x = new float[300];
        float[] y = new float[300];
        float[] plane = new float[600];
        for (int row = 0; row < 300; row++) {
            plane[2 * row] = x[row] = rows.at(row, 0);
            plane[2 * row + 1] = y[row] = rows.at(row, 1);
        }
        Embeddings space = new Embeddings("z", rows.ids(), 2, plane);
        MapScores scores =
                MapScores.of(space, new Projection("itself", rows.ids(), x, y), 1).orElseThrow();
        assertThat(scores).isEqualTo(new MapScores("z", 1, 15, 300, 300));
        Embeddings three = space.select(new int[] {0, 1, 2});
        assertThat(
                        MapScores.of(
                                three,
                                new Projection("itself", three.ids(), new float[3], new float[3]),
                                1))
                .isEmpty();
    }

    @Test
    void rowsMustBeThoseOfTheAssignment() {
        ClusterAssignment other =
                new ClusterAssignment(java.util.List.of("a"), 1, new int[1], new float[0]);
        assertThatThrownBy(() -> InternalMetrics.score(LINE, other, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 rows of z, 1 assigned");
    }

    @Test
    void numbersMustBeFinite() {
        Embeddings broken =
                new Embeddings("z", GoldenRows.ids(4), 1, new float[] {0, Float.NaN, 1, 2});
        assertThatThrownBy(() -> InternalMetrics.score(broken, assignment(broken, 2, PAIRS), 1))
                .hasMessageContaining("clip1, column 0, must be finite: was NaN");
    }

    @Test
    void stopsWhenCancelled() {
        assertThatThrownBy(
                        () ->
                                InternalMetrics.score(
                                        LINE,
                                        assignment(LINE, 2, PAIRS),
                                        Optional.empty(),
                                        1,
                                        new CancelAfter(0)))
                .isInstanceOf(JobCancelledException.class);
    }

    private static ClusterAssignment assignment(Embeddings rows, int count, int[] clusters) {
        return new ClusterAssignment(rows.ids(), count, clusters, new float[0]);
    }
}
