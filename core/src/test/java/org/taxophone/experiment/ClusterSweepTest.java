package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardConfig;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.GoldenRows;

class ClusterSweepTest {
    private static final List<Integer> NUMBERS = List.of(2, 3, 4, 5, 6, 8);

    /// Four clouds far apart.
    private static Embeddings clouds() {
        Embeddings rows = GoldenRows.blobs(200, 5, 4, 6);
        float[] values = rows.values();
        for (int row = 0; row < 200; row++) {
            values[5 * row + row % 4] += 40;
        }
        return rows;
    }

    static Stream<ClustererConfig> clusterers() {
        return Stream.of(KMeansConfig.of(2, 0), GaussianMixtureConfig.of(2, 0), WardConfig.of(2));
    }

    @ParameterizedTest
    @MethodSource("clusterers")
    void everyCurveKnowsFourClouds(ClustererConfig clusterer) {
        List<SweepPoint> points =
                ClusterSweep.of(clouds(), clusterer, NUMBERS, 4, 1, JobContext.none());
        assertThat(points).extracting(SweepPoint::clusters).isEqualTo(NUMBERS);
        SweepPoint four = points.get(2);
        assertThat(four.stability()).isCloseTo(1, within(1e-12));
        assertThat(four.silhouette()).isGreaterThan(four.nullSilhouette() + 0.1);
        assertThat(points.stream().max(Comparator.comparingDouble(SweepPoint::silhouette)))
                .contains(four);
        assertThat(points.getLast().stability()).isLessThan(0.95);
        assertThat(points.get(1).inertia()).isGreaterThan(5 * four.inertia());
        if (clusterer instanceof GaussianMixtureConfig) {
            assertThat(points.stream().min(Comparator.comparingDouble(SweepPoint::information)))
                    .contains(four);
        } else {
            assertThat(four.information()).isNaN();
        }
    }

    @Test
    void inertiaIsThatOfKMeans() {
        Embeddings rows = GoldenRows.SMALL.embeddings();
        KMeansConfig config = KMeansConfig.of(5, 9);
        SweepPoint point =
                ClusterSweep.of(rows, config, List.of(5), 2, 9, JobContext.none()).getFirst();
        assertThat(point.inertia())
                .isCloseTo(
                        new KMeansClusterer().run(rows, config, JobContext.none()).inertia(),
                        within(1e-6));
    }

    @Test
    void oneClusterIsSteadyAndHasNoSilhouette() {
        SweepPoint one =
                ClusterSweep.of(
                                clouds(),
                                KMeansConfig.of(2, 0),
                                List.of(1),
                                2,
                                1,
                                JobContext.none())
                        .getFirst();
        assertThat(one.silhouette()).isNaN();
        assertThat(one.stability()).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeAsked() {
        Embeddings rows = GoldenRows.blobs(10, 2, 2, 1);
        KMeansConfig config = KMeansConfig.of(2, 0);
        assertThatThrownBy(() -> ClusterSweep.of(rows, config, List.of(9), 2, 1, JobContext.none()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("clusters must be at most the clips of a draw, 8 of 10: was 9");
        assertThatThrownBy(
                        () -> ClusterSweep.of(rows, config, List.of(2, 2), 2, 1, JobContext.none()))
                .hasMessage("clusters must differ from each other: was [2, 2]");
        assertThatThrownBy(() -> ClusterSweep.of(rows, config, List.of(2), 1, 1, JobContext.none()))
                .hasMessage("draws must be at least 2: was 1");
        assertThatThrownBy(
                        () -> ClusterSweep.of(rows, config, List.of(2), 2, 1, new CancelAfter(5)))
                .isInstanceOf(JobCancelledException.class);
    }
}
