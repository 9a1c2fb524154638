package org.taxophone.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.GoldenRows;

class KMeansClustererTest {
    private final KMeansClusterer clusterer = new KMeansClusterer();

    static Stream<GoldenRows> data() {
        return Stream.of(GoldenRows.SMALL, GoldenRows.LARGE);
    }

    /// 20 restarts on both sides find the same least inertia.
    @Test
    void inertiaIsThatOfScikitLearn() {
        GoldenRows data = GoldenRows.LARGE;
        KMeansResult result = run(data.embeddings(), new KMeansConfig(data.blobs(), 20, 300, 1));
        assertThat(result.inertia())
                .isCloseTo(data.golden("inertia"), Percentage.withPercentage(1e-6));
        assertThat(result.converged()).isTrue();
    }

    /// Blobs that overlap so much have many optima within 0.05 %; 200 restarts on both sides.
    @Test
    void inertiaOfOverlappingBlobsIsThatOfScikitLearn() {
        GoldenRows data = GoldenRows.SMALL;
        KMeansResult result = run(data.embeddings(), new KMeansConfig(data.blobs(), 200, 300, 1));
        assertThat(result.inertia())
                .isCloseTo(data.golden("inertia"), Percentage.withPercentage(0.05));
    }

    /// scikit-learn has no spherical k-means; with rows on the sphere and free centroids it has
    /// less inertia, and the centroids' lengths say how much: |x - c/|c||^2 for each row.
    @ParameterizedTest
    @MethodSource("data")
    void sphericalInertiaIsNotBelowThatOfFreeCentroids(GoldenRows data) {
        KMeansConfig config = new KMeansConfig(data.blobs(), 20, 300, true, 1);
        KMeansResult result = run(data.embeddings(), config);
        double free = data.golden("sphereInertia");
        assertThat(result.inertia()).isBetween(free, free * 1.05);
        for (double[] centroid : result.centroids()) {
            assertThat(Arrays.stream(centroid).map(c -> c * c).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void findsBlobsThatDoNotTouch() {
        Embeddings rows = GoldenRows.blobs(200, 16, 4, 3);
        float[] apart = rows.values();
        for (int row = 0; row < 200; row++) {
            apart[row * 16 + row % 4] += 100;
        }
        int[] blobs = new int[200];
        Arrays.setAll(blobs, row -> row % 4);
        ClusterAssignment found = run(rows, KMeansConfig.of(4, 8)).assignment();
        assertThat(ExternalMetrics.score(blobs, found.clusters()).accuracy()).isEqualTo(1);
    }

    @Test
    void directionAloneCountsOnTheSphere() {
        Embeddings rows =
                new Embeddings(
                        "x",
                        GoldenRows.ids(6),
                        2,
                        new float[] {1, 0, 100, 1, 5, 0, 0, 1, 1, 90, 0, 7});
        int[] clusters = run(rows, KMeansConfig.of(2, 3).onSphere()).assignment().clusters();
        assertThat(ExternalMetrics.score(new int[] {0, 0, 0, 1, 1, 1}, clusters).accuracy())
                .isEqualTo(1);
    }

    @Test
    void oneClusterHasTheMeanAsCentroid() {
        Embeddings rows = new Embeddings("x", GoldenRows.ids(3), 2, new float[] {0, 0, 3, 0, 0, 6});
        KMeansResult result = run(rows, KMeansConfig.of(1, 1));
        assertThat(result.centroids()[0]).containsExactly(1, 2);
        assertThat(result.inertia()).isCloseTo(30, within(1e-12));
    }

    @Test
    void aClusterForEachRowHasNoInertia() {
        Embeddings rows = GoldenRows.blobs(7, 3, 7, 1);
        KMeansResult result = run(rows, KMeansConfig.of(7, 1));
        assertThat(result.inertia()).isZero();
        assertThat(result.assignment().used()).isEqualTo(7);
    }

    @Test
    void twoPlacesFillTwoOfFiveClusters() {
        float[] values = new float[20];
        Arrays.fill(values, 10, 20, 1);
        Embeddings rows = new Embeddings("x", GoldenRows.ids(20), 1, values);
        assertThat(run(rows, KMeansConfig.of(5, 1)).assignment().used()).isEqualTo(2);
    }

    @Test
    void noClusterStaysEmptyWhereRowsDiffer() {
        for (int seed = 0; seed < 20; seed++) {
            KMeansConfig config = new KMeansConfig(40, 1, 300, seed);
            assertThat(run(GoldenRows.blobs(60, 2, 3, seed), config).assignment().used())
                    .isEqualTo(40);
        }
    }

    @Test
    void moreIterationsNeverMakeItWorse() {
        double before = Double.POSITIVE_INFINITY;
        for (int iterations : new int[] {1, 2, 4, 8, 100}) {
            KMeansConfig config = new KMeansConfig(20, 1, iterations, 5);
            double inertia = run(GoldenRows.LARGE.embeddings(), config).inertia();
            assertThat(inertia).isLessThanOrEqualTo(before);
            before = inertia;
        }
    }

    @Test
    void configRefusesByName() {
        assertThatThrownBy(() -> KMeansConfig.of(0, 1))
                .hasMessage("clusters must be at least 1: was 0");
        assertThatThrownBy(() -> new KMeansConfig(2, 0, 300, 1))
                .hasMessage("restarts must be at least 1: was 0");
        assertThatThrownBy(() -> new KMeansConfig(2, 1, 0, 1))
                .hasMessage("maxIterations must be at least 1: was 0");
    }

    private KMeansResult run(Embeddings rows, KMeansConfig config) {
        return clusterer.run(rows, config, JobContext.none());
    }
}
