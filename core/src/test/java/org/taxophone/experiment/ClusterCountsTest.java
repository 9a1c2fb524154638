package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.ClusterChoice.Certainty;
import org.taxophone.job.JobContext;

class ClusterCountsTest {
    /// Rows round so many middles that are far apart; round none for 0.
    private static Embeddings blobs(int count, int rows) {
        SplittableRandom random = new SplittableRandom(4);
        float[] values = new float[rows * 6];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 6; column++) {
                double middle = count > 0 && row % count == column ? 8 : 0;
                values[row * 6 + column] = (float) (middle + random.nextGaussian());
            }
        }
        return new Embeddings(
                "x", IntStream.range(0, rows).mapToObj(Integer::toString).toList(), 6, values);
    }

    private static ClusterChoice choose(Embeddings space) {
        return ClusterCounts.choose(
                new ClusterSearch(2, 9),
                space,
                (some, k) ->
                        new KMeansClusterer()
                                .fit(some, KMeansConfig.of(k, 1), JobContext.none())
                                .clusters(),
                Optional.empty(),
                7,
                3,
                JobContext.none());
    }

    @Test
    void asManyBlobsAsThereAre() {
        ClusterChoice choice = choose(blobs(5, 400));
        assertThat(choice.clusters()).isEqualTo(5);
        assertThat(choice.certainty()).isEqualTo(Certainty.CLEAR);
        assertThat(choice).isEqualTo(choose(blobs(5, 400)));
    }

    @Test
    void ofManyClipsSomeAreParted() {
        ClusterChoice choice = choose(blobs(4, 3000));
        assertThat(choice.clips()).isEqualTo(2000);
        assertThat(choice.clusters()).isEqualTo(4);
    }

    @Test
    void inNoiseNothingStandsOut() {
        ClusterChoice choice = choose(blobs(0, 600));
        assertThat(choice.isChosen()).isFalse();
        assertThat(choice.clusters()).isEqualTo(7);
    }
}
