package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;

class FeatureClusterersTest {
    /// Three words; the voice, one direction that adds to every word, is wider than the words are
    /// far apart.
    private static final int[] WORDS = IntStream.range(0, 480).map(row -> row % 3).toArray();

    private static Embeddings voices(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[480 * 6];
        for (int row = 0; row < 480; row++) {
            double voice = 1.2 * (2 * random.nextDouble() - 1);
            for (int i = 0; i < 6; i++) {
                double word = i == WORDS[row] ? 2 : 0;
                values[row * 6 + i] = (float) (word + voice + 0.25 * random.nextGaussian());
            }
        }
        return named(6, values);
    }

    private static Embeddings named(int columns, float[] values) {
        List<String> ids =
                IntStream.range(0, values.length / columns).mapToObj(i -> "clip" + i).toList();
        return new Embeddings("features", ids, columns, values);
    }

    private static double accuracy(int[] labels, int[] clusters) {
        return ExternalMetrics.score(labels, clusters).accuracy();
    }

    @Test
    void sharedShapesHearWordsThroughVoices() {
        for (long seed = 1; seed <= 3; seed++) {
            Embeddings voices = voices(seed);
            int[] words = SharedShapeClusterer.fit(voices, 3, 20, seed, JobContext.none());
            assertThat(accuracy(WORDS, words)).isGreaterThan(0.98);
            assertThat(SharedShapeClusterer.fit(voices, 3, 20, seed, JobContext.none()))
                    .isEqualTo(words);
            int[] balls =
                    new KMeansClusterer()
                            .fit(voices, KMeansConfig.of(3, seed), JobContext.none())
                            .clusters();
            assertThat(accuracy(WORDS, balls)).isLessThan(0.7);
        }
    }

    /// Ten words: one start often joins two and parts a third, the likeliest of many does not.
    @Test
    void theLikeliestOfManyStartsIsTheSameFromEverySeed() {
        int[] words = IntStream.range(0, 600).map(row -> row % 10).toArray();
        SplittableRandom random = new SplittableRandom(5);
        float[] values = new float[600 * 12];
        for (int row = 0; row < 600; row++) {
            double voice = 1.2 * (2 * random.nextDouble() - 1);
            for (int i = 0; i < 12; i++) {
                double word = i == words[row] ? 2 : 0;
                values[row * 12 + i] = (float) (word + voice + 0.25 * random.nextGaussian());
            }
        }
        Embeddings features = named(12, values);
        for (long seed = 1; seed <= 4; seed++) {
            int starts = seed == 1 ? 80 : 20; // dealt to four mixtures, or one
            int[] found = SharedShapeClusterer.fit(features, 10, starts, seed, JobContext.none());
            assertThat(accuracy(words, found)).isEqualTo(1);
        }
    }

    @Test
    void manyClipsAndManyClustersHaveFewerStarts() {
        assertThat(SharedShapeClusterer.starts(150, 3_000 * 10 * 16)).isEqualTo(150);
        assertThat(SharedShapeClusterer.starts(150, 10_000 * 10 * 15)).isEqualTo(50);
        assertThat(SharedShapeClusterer.starts(150, 3_000 * 50 * 32)).isEqualTo(20);
        assertThat(SharedShapeClusterer.starts(150, 1_000_000L * 100 * 32)).isEqualTo(20);
        assertThat(SharedShapeClusterer.starts(2, 10)).isEqualTo(2);
    }

    @Test
    void startsAreDealtToMixturesThatHaveEnoughEach() {
        assertThat(SharedShapeClusterer.mixtures(150)).isEqualTo(4);
        assertThat(SharedShapeClusterer.mixtures(44)).isEqualTo(2);
        assertThat(SharedShapeClusterer.mixtures(20)).isEqualTo(1);
        assertThat(SharedShapeClusterer.mixtures(2)).isEqualTo(1);
    }

    @Test
    void sharedShapesTakeFewOrEqualClips() {
        int[] three =
                SharedShapeClusterer.fit(
                        named(2, new float[] {0, 0, 5, 5, 0, 9}), 3, 2, 1, JobContext.none());
        assertThat(three).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(SharedShapeClusterer.fit(named(2, new float[20]), 4, 2, 1, JobContext.none()))
                .hasSize(10);
    }

    /// Two directions that bend over half a circle, with a gap between.
    @Test
    void neighbourGraphsFollowBentClusters() {
        int[] labels = IntStream.range(0, 300).map(row -> row % 2).toArray();
        float[] values = new float[600];
        for (int row = 0; row < 300; row++) {
            double angle = Math.PI * (row / 2) / 150 * 0.9 + (row % 2 == 0 ? 0 : Math.PI);
            values[2 * row] = (float) Math.cos(angle);
            values[2 * row + 1] = (float) Math.sin(angle);
        }
        int[] found = NeighbourGraphClusterer.fit(named(2, values), 2, 1, JobContext.none());
        assertThat(accuracy(labels, found)).isEqualTo(1);
    }

    /// Twenty pieces of each recording lie closer to one another than to any other recording: with
    /// fifteen neighbours each recording was an island, and islands were joined at random.
    @Test
    void piecesOfOneRecordingAreNoIsland() {
        SplittableRandom random = new SplittableRandom(3);
        int recordings = 60;
        int pieces = 20;
        float[] values = new float[recordings * pieces * 8];
        int[] kinds = new int[recordings * pieces];
        for (int recording = 0; recording < recordings; recording++) {
            int kind = recording % 3;
            double[] place = new double[8];
            for (int d = 0; d < 8; d++) {
                place[d] = random.nextGaussian() + (d == kind ? 4 : 0);
            }
            for (int piece = 0; piece < pieces; piece++) {
                int row = recording * pieces + piece;
                kinds[row] = kind;
                for (int d = 0; d < 8; d++) {
                    values[row * 8 + d] = (float) (place[d] + 0.05 * random.nextGaussian());
                }
            }
        }
        int[] found = NeighbourGraphClusterer.fit(named(8, values), 3, 1, JobContext.none());
        assertThat(accuracy(kinds, found)).isGreaterThan(0.95);
    }

    @Test
    void neighboursAreAQuarterMoreThanAMeanClusterHolds() {
        assertThat(NeighbourGraphClusterer.neighbours(400, 10)).isEqualTo(50);
        assertThat(NeighbourGraphClusterer.neighbours(400, 20)).isEqualTo(25);
        assertThat(NeighbourGraphClusterer.neighbours(12, 10)).isEqualTo(5);
        assertThat(NeighbourGraphClusterer.neighbours(8_732, 10)).isEqualTo(100);
    }
}
