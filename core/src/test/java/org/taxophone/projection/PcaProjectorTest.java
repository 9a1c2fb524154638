package org.taxophone.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.GoldenRows;

class PcaProjectorTest {
    private final PcaProjector projector = new PcaProjector();

    static Stream<GoldenRows> data() {
        return Stream.of(GoldenRows.SMALL, GoldenRows.LARGE);
    }

    @ParameterizedTest
    @MethodSource("data")
    void agreesWithScikitLearn(GoldenRows data) {
        PrincipalComponents found = fit(data.embeddings(), 3);
        assertThat(found.variances()).containsExactly(data.goldenList("pcaVariance"), within(1e-9));
        double[] firstRow = data.goldenList("pcaFirstRow");
        for (int column = 0; column < 3; column++) {
            assertThat(Math.abs(found.scores().at(0, column)))
                    .isCloseTo((float) firstRow[column], within(1e-4f));
        }
        assertThat(found.scores().space()).isEqualTo("PCA(3) of x");
        assertThat(found.scores().ids()).isEqualTo(data.embeddings().ids());
    }

    /// 600 columns are more than are kept, so the power iteration has to find the five strong ones:
    /// independent directions with standard deviations 10, 8, 6, 4, 2 in noise of 0.1.
    @Test
    void findsTheStrongDirectionsAmongManyColumns() {
        int rows = 500;
        int columns = 600;
        SplittableRandom random = new SplittableRandom(4);
        float[] values = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double scale = column < 5 ? 10 - 2 * column : 0.1;
                values[row * columns + column] = (float) (scale * random.nextGaussian() + 1000);
            }
        }
        PrincipalComponents found =
                fit(new Embeddings("x", GoldenRows.ids(rows), columns, values), 5);
        for (int i = 0; i < 5; i++) {
            double variance = Math.pow(10 - 2 * i, 2);
            assertThat(found.variances()[i]).isCloseTo(variance, Percentage.withPercentage(20));
            // the component is the column itself, so its largest loading is positive
            assertThat(found.scores().at(0, i)).isCloseTo(values[i] - 1000, within(2f));
        }
        assertThat(found.explained()).isBetween(0.96, 1.0);
    }

    @Test
    void whatRowsDoNotSpanIsZero() {
        Embeddings line = new Embeddings("z", GoldenRows.ids(3), 2, new float[] {0, 0, 3, 4, 6, 8});
        PrincipalComponents found = fit(line, 4);
        assertThat(found.scores().dimension()).isEqualTo(4);
        assertThat(found.scores().row(2)).containsExactly(new float[] {5, 0, 0, 0}, within(1e-5f));
        assertThat(found.variances()[0]).isCloseTo(25, within(1e-9));
        assertThat(found.totalVariance()).isCloseTo(25, within(1e-9));
    }

    @Test
    void oneRowOrNoneOrNoVarianceIsZero() {
        assertThat(fit(GoldenRows.blobs(1, 3, 1, 1), 2).scores().values()).containsOnly(0);
        assertThat(fit(new Embeddings("x", java.util.List.of(), 3, new float[0]), 2).scores())
                .satisfies(none -> assertThat(none.rows()).isZero());
        float[] same = new float[200 * 100];
        java.util.Arrays.fill(same, 7);
        PrincipalComponents flat = fit(new Embeddings("x", GoldenRows.ids(200), 100, same), 2);
        for (float value : flat.scores().values()) {
            assertThat(value).isZero();
        }
        assertThat(flat.explained()).isEqualTo(1);
    }

    @Test
    void sameRowsSameComponents() {
        Embeddings rows = GoldenRows.blobs(300, 100, 6, 2);
        assertThat(projector.project(rows, 8).values())
                .isEqualTo(projector.project(rows, 8).values());
    }

    @Test
    void refusesWhatIsNotANumberAndNoDimensions() {
        Embeddings broken =
                new Embeddings("z", GoldenRows.ids(1), 1, new float[] {Float.NEGATIVE_INFINITY});
        assertThatThrownBy(() -> projector.project(broken, 1))
                .hasMessageContaining("must be finite: was -Infinity");
        assertThatThrownBy(() -> projector.project(GoldenRows.SMALL.embeddings(), 0))
                .hasMessage("dimensions must be at least 1: was 0");
    }

    @Test
    void stopsWhenCancelled() {
        assertThatThrownBy(
                        () -> projector.fit(GoldenRows.SMALL.embeddings(), 2, new CancelAfter(1)))
                .isInstanceOf(JobCancelledException.class);
    }

    private PrincipalComponents fit(Embeddings rows, int dimensions) {
        return projector.fit(rows, dimensions, JobContext.none());
    }
}
