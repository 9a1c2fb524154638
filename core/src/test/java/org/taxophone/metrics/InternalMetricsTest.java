package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;

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
        GoldenRows data = GoldenRows.SMALL;
        int[] blobs = new int[300];
        Arrays.setAll(blobs, row -> row % data.blobs());
        ClusterAssignment assignment = assignment(data.embeddings(), 5, blobs);
        InternalScores scores = InternalMetrics.score(data.embeddings(), assignment, 3);
        assertThat(scores.space()).isEqualTo("x");
        assertThat(scores.betterThanNoise()).isTrue();
        assertThat(scores).isEqualTo(InternalMetrics.score(data.embeddings(), assignment, 3));
    }

    @Test
    void manyRowsAreSampledAndItIsSaid() {
        assertThat(InternalMetrics.exactRows(32)).isEqualTo(20_000);
        assertThat(InternalMetrics.exactRows(4096)).isEqualTo(3125);
        int rows = 20_050;
        float[] values = new float[rows];
        int[] parity = new int[rows];
        for (int row = 0; row < rows; row++) {
            parity[row] = row % 2;
            values[row] = 100 * parity[row] + row / (float) rows;
        }
        Embeddings many = new Embeddings("z", GoldenRows.ids(rows), 1, values);
        InternalScores scores = InternalMetrics.score(many, assignment(many, 2, parity), 1);
        assertThat(scores.clips()).isEqualTo(20_000);
        assertThat(scores.silhouette()).isCloseTo(1, within(0.01));
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
                                        LINE, assignment(LINE, 2, PAIRS), 1, new CancelAfter(0)))
                .isInstanceOf(JobCancelledException.class);
    }

    private static ClusterAssignment assignment(Embeddings rows, int count, int[] clusters) {
        return new ClusterAssignment(rows.ids(), count, clusters, new float[0]);
    }
}
