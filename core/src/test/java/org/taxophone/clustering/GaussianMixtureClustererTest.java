package org.taxophone.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.GoldenRows;

class GaussianMixtureClustererTest {
    private static final ClusteringGolden GOLDEN = new ClusteringGolden();

    /// The best of ten starts, as it comes, against scikit-learn's best of ten run to the end.
    @ParameterizedTest
    @CsvSource({
        "small, DIAGONAL, diag",
        "small, FULL, full",
        "small, TIED, tied",
        "large, DIAGONAL, diag",
        "large, FULL, full",
        "large, TIED, tied"
    })
    void likelihoodIsThatOfScikitLearn(String rows, Covariance covariance, String shape) {
        GoldenRows data = rows.equals("small") ? GoldenRows.SMALL : GoldenRows.LARGE;
        GaussianMixtureResult result =
                run(
                        data.embeddings(),
                        GaussianMixtureConfig.of(data.blobs(), 1).withCovariance(covariance));
        assertThat(result.logLikelihood())
                .isGreaterThan(GOLDEN.number(rows + "." + shape + ".logLikelihood") - 1e-3);
        assertThat(result.converged()).isTrue();
    }

    /// Two far clouds have the likelihood of two Gaussians fitted one by one.
    @Test
    void cloudsApartAreFittedOneByOne() {
        float[] values = {0, 1, 2, 3, 100, 102, 104, 106, 108, 110};
        Embeddings rows = new Embeddings("x", GoldenRows.ids(10), 1, values);
        GaussianMixtureResult result = run(rows, GaussianMixtureConfig.of(2, 1));
        GaussianMixture mixture = result.mixture();
        int low = mixture.means()[0][0] < 50 ? 0 : 1;
        assertThat(mixture.weights()[low]).isCloseTo(0.4, within(1e-9));
        assertThat(mixture.means()[low][0]).isCloseTo(1.5, within(1e-9));
        assertThat(mixture.variances()[low][0]).isCloseTo(1.25 + 1e-6, within(1e-9));
        assertThat(mixture.means()[1 - low][0]).isCloseTo(105, within(1e-9));
        assertThat(mixture.variances()[1 - low][0]).isCloseTo(35.0 / 3 + 1e-6, within(1e-9));
        double expected =
                0.4 * (Math.log(0.4) - 0.5 * (Math.log(2 * Math.PI * 1.25) + 1))
                        + 0.6 * (Math.log(0.6) - 0.5 * (Math.log(2 * Math.PI * 35 / 3) + 1));
        assertThat(result.logLikelihood()).isCloseTo(expected, within(1e-6));
    }

    @Test
    void probabilitiesAreProbabilities() {
        ClusterAssignment found =
                run(GoldenRows.SMALL.embeddings(), GaussianMixtureConfig.of(5, 3)).assignment();
        for (int row = 0; row < found.ids().size(); row++) {
            double sum = 0;
            for (int cluster = 0; cluster < 5; cluster++) {
                float share = found.probabilities()[row * 5 + cluster];
                assertThat(share).isBetween(0f, found.confidence(row));
                sum += share;
            }
            assertThat(sum).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void fullCovariancesTellCrossedEllipsesApart() {
        Embeddings rows = cross(400);
        int[] labels = new int[400];
        Arrays.setAll(labels, row -> row % 2);
        GaussianMixtureConfig config = GaussianMixtureConfig.of(2, 5);
        GaussianMixtureResult full = run(rows, config.withCovariance(Covariance.FULL));
        assertThat(ExternalMetrics.score(labels, full.assignment().clusters()).accuracy())
                .isGreaterThan(0.85);
        assertThat(full.mixture().covariances()[0][0][1])
                .isCloseTo(full.mixture().covariances()[0][1][0], within(0.0));
        assertThat(full.bayesianInformation()).isLessThan(run(rows, config).bayesianInformation());
    }

    @Test
    void aSharedShapeIsOneMatrixAndTellsWhatIsFarApart() {
        // two clouds, each long in the same slanted direction
        GoldenRows.Draw draw = new GoldenRows.Draw(11);
        int[] labels = new int[400];
        float[] values = new float[800];
        for (int row = 0; row < 400; row++) {
            labels[row] = row % 2;
            float along = draw.next(18) / 65536f;
            float across = draw.next(16) / 131072f;
            values[2 * row] = along + across + 6 * labels[row];
            values[2 * row + 1] = along - across;
        }
        Embeddings rows = new Embeddings("x", GoldenRows.ids(400), 2, values);
        GaussianMixtureResult tied =
                run(rows, GaussianMixtureConfig.of(2, 5).withCovariance(Covariance.TIED));
        assertThat(ExternalMetrics.score(labels, tied.assignment().clusters()).accuracy())
                .isEqualTo(1);
        assertThat(tied.mixture().covariance()).isEqualTo(Covariance.TIED);
        assertThat(tied.mixture().covariances()).hasNumberOfRows(1);
        assertThat(tied.mixture().covariances()[0][0][1]).isBetween(1.0, 1.7);
    }

    /// Narrow ellipses along both diagonals: no axis tells them apart, only their slant.
    private static Embeddings cross(int count) {
        GoldenRows.Draw draw = new GoldenRows.Draw(3);
        float[] values = new float[2 * count];
        for (int row = 0; row < count; row++) {
            float along = (draw.next(18) + draw.next(18) + draw.next(18)) / 65536f - 6;
            float across = draw.next(16) / 262144f;
            values[2 * row] = along + across;
            values[2 * row + 1] = row % 2 == 0 ? along - across : across - along;
        }
        return new Embeddings("x", GoldenRows.ids(count), 2, values);
    }

    @Test
    void aMixtureAppliesToNewRows() {
        Embeddings rows = GoldenRows.SMALL.embeddings();
        GaussianMixtureResult result = run(rows, GaussianMixtureConfig.of(5, 3));
        Embeddings some = rows.select(new int[] {250, 3, 77});
        ClusterAssignment again = result.mixture().assign(some, JobContext.none());
        assertThat(again.ids()).isEqualTo(some.ids());
        assertThat(again.clusters()[0]).isEqualTo(result.assignment().clusters()[250]);
        assertThat(again.confidence(2)).isEqualTo(result.assignment().confidence(77));
        assertThat(result.mixture().logLikelihood(rows, JobContext.none()))
                .isEqualTo(result.logLikelihood());
        assertThatThrownBy(
                        () ->
                                result.mixture()
                                        .assign(GoldenRows.blobs(4, 3, 2, 1), JobContext.none()))
                .hasMessage("rows must have the mixture's 8 columns: had 3");
    }

    @Test
    void parametersAreCounted() {
        GaussianMixtureConfig config = GaussianMixtureConfig.of(3, 1);
        Embeddings rows = GoldenRows.blobs(60, 4, 3, 1);
        assertThat(run(rows, config).mixture().parameters()).isEqualTo(3 * 8 + 2);
        assertThat(run(rows, config.withCovariance(Covariance.FULL)).mixture().parameters())
                .isEqualTo(3 * (4 + 10) + 2);
        assertThat(run(rows, config.withCovariance(Covariance.TIED)).mixture().parameters())
                .isEqualTo(3 * 4 + 10 + 2);
    }

    /// Rows on a line have no full covariance but for the regularisation, which these units drown.
    @Test
    void aFullCovarianceThatCannotBeInvertedIsRefused() {
        float[] values = new float[40];
        for (int row = 0; row < 20; row++) {
            values[2 * row] = 1e6f * row;
            values[2 * row + 1] = 3e6f * row;
        }
        Embeddings line = new Embeddings("x", GoldenRows.ids(20), 2, values);
        GaussianMixtureConfig config = GaussianMixtureConfig.of(1, 1);
        assertThatThrownBy(() -> run(line, config.withCovariance(Covariance.FULL)))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> assertThat(e.nextStep()).startsWith("Raise the regularisation"))
                .hasMessageStartingWith("The covariance of cluster 1 cannot be inverted");
        assertThat(run(line, config).assignment().used()).isEqualTo(1);
    }

    @Test
    void configRefusesByName() {
        GaussianMixtureConfig fine = GaussianMixtureConfig.of(2, 1);
        assertThatThrownBy(() -> GaussianMixtureConfig.of(0, 1))
                .hasMessage("clusters must be at least 1: was 0");
        assertThatThrownBy(() -> new GaussianMixtureConfig(2, Covariance.FULL, 0, 1, 1e-3, 1e-6, 1))
                .hasMessage("restarts must be at least 1: was 0");
        assertThatThrownBy(() -> new GaussianMixtureConfig(2, Covariance.FULL, 1, 0, 1e-3, 1e-6, 1))
                .hasMessage("maxIterations must be at least 1: was 0");
        assertThatThrownBy(() -> new GaussianMixtureConfig(2, Covariance.FULL, 1, 1, 0, 1e-6, 1))
                .hasMessage("tolerance must be > 0: was 0.0");
        assertThatThrownBy(() -> new GaussianMixtureConfig(2, Covariance.FULL, 1, 1, 1e-3, -1, 1))
                .hasMessage("regularisation must be > 0: was -1.0");
        assertThat(fine.forRun(7, 9).title())
                .isEqualTo("Gaussian mixture, 7 clusters, diagonal, 10 restarts, seed 9");
    }

    private static GaussianMixtureResult run(Embeddings rows, GaussianMixtureConfig config) {
        return new GaussianMixtureClusterer().run(rows, config, JobContext.none());
    }
}
