package org.taxophone.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.GoldenRows;
import org.taxophone.project.Json;

/// What every clusterer keeps; a new one is added to [#configs()].
class ClustererContractTest {
    private static final Embeddings ROWS = GoldenRows.SMALL.embeddings();

    static Stream<ClustererConfig> configs() {
        return Stream.of(
                KMeansConfig.of(5, 42),
                KMeansConfig.of(5, 42).onSphere(),
                GaussianMixtureConfig.of(5, 42),
                GaussianMixtureConfig.of(5, 42).withCovariance(Covariance.FULL),
                GaussianMixtureConfig.of(5, 42).withCovariance(Covariance.TIED),
                WardConfig.of(5),
                new WardConfig(5, true));
    }

    private static ClusterAssignment cluster(Embeddings rows, ClustererConfig config) {
        return Clusterer.cluster(rows, config, JobContext.none());
    }

    @Test
    void everyClustererIsHere() {
        assertThat(configs().map(Object::getClass).distinct())
                .hasSameSizeAs(ClustererConfig.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("configs")
    void sameSeedSameAssignment(ClustererConfig config) {
        assertThat(cluster(ROWS, config).clusters()).isEqualTo(cluster(ROWS, config).clusters());
    }

    @ParameterizedTest
    @MethodSource("configs")
    void keepsIdentitiesAndOffersAsManyClustersAsAsked(ClustererConfig config) {
        ClusterAssignment assignment = cluster(ROWS, config);
        assertThat(assignment.ids()).isEqualTo(ROWS.ids());
        assertThat(assignment.clusterCount()).isEqualTo(config.clusters());
    }

    @ParameterizedTest
    @MethodSource("configs")
    void leavesTheRowsAlone(ClustererConfig config) {
        Embeddings rows = GoldenRows.blobs(40, 3, 5, 9);
        float[] before = rows.values().clone();
        cluster(rows, config);
        assertThat(rows.values()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void refusesWhatIsNotANumber(ClustererConfig config) {
        Embeddings rows = GoldenRows.blobs(40, 3, 5, 9);
        rows.values()[3 * 7 + 2] = Float.NaN;
        assertThatThrownBy(() -> cluster(rows, config))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of clip clip7, column 2, must be finite: was NaN");
    }

    @ParameterizedTest
    @MethodSource("configs")
    void refusesMoreClustersThanRowsByName(ClustererConfig config) {
        assertThatThrownBy(() -> cluster(GoldenRows.blobs(3, 2, 3, 9), config))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e ->
                                assertThat(e.nextStep())
                                        .isEqualTo("Ask for fewer clusters or add clips"))
                .hasMessage("clusters must be at most the number of clips, 3: was 5");
    }

    @ParameterizedTest
    @MethodSource("configs")
    void stopsWithinAnIteration(ClustererConfig config) {
        for (int checkpoints = 0; checkpoints < 8; checkpoints++) {
            CancelAfter context = new CancelAfter(checkpoints);
            assertThatThrownBy(() -> Clusterer.cluster(ROWS, config, context))
                    .isInstanceOf(JobCancelledException.class);
            assertThat(context.seen()).isEqualTo(checkpoints + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("configs")
    void identicalRowsShareACluster(ClustererConfig config) {
        float[] values = new float[60];
        java.util.Arrays.fill(values, 0.25f);
        Embeddings same = new Embeddings("x", GoldenRows.ids(20), 3, values);
        assertThat(cluster(same, config).used()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void rowsOfZerosAreRows(ClustererConfig config) {
        Embeddings zeros = new Embeddings("x", GoldenRows.ids(6), 3, new float[18]);
        assertThat(cluster(zeros, config).used()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void aTitleSaysWhatItIs(ClustererConfig config) {
        assertThat(config.title()).contains("5 clusters");
        if (config.seed() != 0) {
            assertThat(config.title()).contains("seed 42");
        }
    }

    @ParameterizedTest
    @MethodSource("configs")
    void takesClustersAndSeedFromTheRun(ClustererConfig config) {
        ClustererConfig changed = config.forRun(3, 8);
        assertThat(changed).hasSameClassAs(config).isNotEqualTo(config);
        assertThat(changed.clusters()).isEqualTo(3);
        assertThat(changed.seed()).isIn(0L, 8L);
        assertThat(changed.forRun(config.clusters(), config.seed())).isEqualTo(config);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void oneClusterHoldsEverything(ClustererConfig config) {
        assertThat(cluster(ROWS, config.forRun(1, 42)).clusters()).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void threeClipsMakeThreeClusters(ClustererConfig config) {
        Embeddings three =
                new Embeddings("x", GoldenRows.ids(3), 2, new float[] {1, 0, 0, 1, -1, -1});
        assertThat(cluster(three, config.forRun(3, 42)).used()).isEqualTo(3);
        assertThat(cluster(three, config.forRun(2, 42)).used()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void columnsThatNeverChangeChangeNothing(ClustererConfig config) {
        Embeddings rows = GoldenRows.blobs(60, 3, 3, 9);
        float[] wider = new float[60 * 5];
        for (int row = 0; row < 60; row++) {
            System.arraycopy(rows.values(), 3 * row, wider, 5 * row, 3);
        }
        Embeddings padded = new Embeddings("x", rows.ids(), 5, wider);
        assertThat(cluster(padded, config.forRun(3, 42)).clusters())
                .isEqualTo(cluster(rows, config.forRun(3, 42)).clusters());
    }

    @ParameterizedTest
    @MethodSource("configs")
    void comesBackFromJson(ClustererConfig config) {
        String text = Json.toJson(config);
        assertThat(Json.fromJson(text, ClustererConfig.class)).isEqualTo(config);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void probabilitiesAddUpToOne(ClustererConfig config) {
        ClusterAssignment found = cluster(ROWS, config);
        for (int row = 0; row < found.ids().size(); row++) {
            assertThat(found.confidence(row)).isGreaterThan(0.19f).isLessThanOrEqualTo(1.00001f);
        }
    }
}
