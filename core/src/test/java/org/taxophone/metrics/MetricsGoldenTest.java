package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.embedding.Embeddings;
import org.taxophone.projection.Projection;

/// Every score equals scikit-learn's to 1e-9.
class MetricsGoldenTest {
    private static final Offset<Double> SAME = within(1e-9);

    static Stream<GoldenRows> data() {
        return Stream.of(GoldenRows.SMALL, GoldenRows.LARGE);
    }

    @ParameterizedTest
    @MethodSource("data")
    void rowsAreThoseOfTheScript(GoldenRows data) {
        double sum = 0;
        for (float value : data.embeddings().values()) {
            sum += value;
        }
        assertThat(sum).isCloseTo(data.golden("checksum"), SAME);
    }

    @ParameterizedTest
    @MethodSource("data")
    void externalScores(GoldenRows data) {
        ExternalScores scores = ExternalMetrics.score(data.labels(), data.clusters());
        assertThat(scores.accuracy()).isCloseTo(data.golden("accuracy"), SAME);
        assertThat(scores.nmi()).isCloseTo(data.golden("nmi"), SAME);
        assertThat(scores.ari()).isCloseTo(data.golden("ari"), SAME);
        assertThat(scores.purity()).isCloseTo(data.golden("purity"), SAME);
        assertThat(scores.ami()).isCloseTo(data.golden("ami"), SAME);
        assertThat(scores.homogeneity()).isCloseTo(data.golden("homogeneity"), SAME);
        assertThat(scores.completeness()).isCloseTo(data.golden("completeness"), SAME);
        assertThat(scores.clips()).isLessThan(data.labels().length);
        assertThat(ExternalMetrics.shared(data.labels(), data.clusters()))
                .isEqualTo(new SharedInformation(scores.nmi(), scores.ami(), scores.clips()));
    }

    /// Half of the labels, one class, one cluster, one of both, many values, uneven groups.
    @ParameterizedTest
    @EnumSource(ExternalEdges.class)
    void externalScoresAtTheEdges(ExternalEdges edge) {
        int[][] partitions = edge.partitions();
        ExternalScores scores = ExternalMetrics.score(partitions[0], partitions[1]);
        assertThat(
                        new double[] {
                            scores.accuracy(),
                            scores.nmi(),
                            scores.ari(),
                            scores.purity(),
                            scores.ami(),
                            scores.homogeneity(),
                            scores.completeness()
                        })
                .containsExactly(edge.golden(), SAME);
    }

    @ParameterizedTest
    @MethodSource("data")
    void silhouette(GoldenRows data) {
        assertThat(Silhouette.mean(data.embeddings(), data.clusters()))
                .isCloseTo(data.golden("silhouette"), SAME);
    }

    @ParameterizedTest
    @MethodSource("data")
    void daviesBouldin(GoldenRows data) {
        assertThat(DaviesBouldin.score(data.embeddings(), data.clusters()))
                .isCloseTo(data.golden("daviesBouldin"), SAME);
    }

    @ParameterizedTest
    @MethodSource("data")
    void calinskiHarabasz(GoldenRows data) {
        assertThat(CalinskiHarabasz.score(data.embeddings(), data.clusters()))
                .isCloseTo(data.golden("calinskiHarabasz"), SAME);
    }

    @ParameterizedTest
    @MethodSource("data")
    void trustworthiness(GoldenRows data) {
        Embeddings rows = data.embeddings();
        float[] x = new float[rows.rows()];
        float[] y = new float[rows.rows()];
        for (int row = 0; row < x.length; row++) {
            x[row] = rows.at(row, 0);
            y[row] = rows.at(row, 1);
        }
        Projection firstTwo = new Projection("first two columns", rows.ids(), x, y);
        assertThat(Trustworthiness.score(rows, firstTwo, 15))
                .isCloseTo(data.golden("trustworthiness"), SAME);
    }
}
