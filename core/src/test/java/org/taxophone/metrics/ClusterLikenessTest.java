package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

class ClusterLikenessTest {
    /// Means 1, 11 and 31 on a line, spreads 1, 1 and 2; one clip of noise, one empty cluster.
    private static final Embeddings LINE =
            new Embeddings("z", GoldenRows.ids(7), 1, new float[] {0, 2, 10, 12, 29, 33, 1000});

    private static ClusterAssignment assigned(int... clusters) {
        return new ClusterAssignment(GoldenRows.ids(clusters.length), 4, clusters, new float[0]);
    }

    @Test
    void theMostAlikeComeFirst() {
        List<ClusterLikeness> pairs =
                ClusterLikeness.pairs(LINE, assigned(0, 0, 1, 1, 3, 3, ClusterAssignment.NOISE));
        assertThat(pairs)
                .extracting(pair -> pair.first() + "-" + pair.second())
                .containsExactly("0-1", "1-3", "0-3");
        assertThat(pairs.get(0).likeness()).isCloseTo(2.0 / 10, within(1e-12));
        assertThat(pairs.get(1).likeness()).isCloseTo(3.0 / 20, within(1e-12));
        assertThat(pairs.get(2).likeness()).isCloseTo(3.0 / 30, within(1e-12));
    }

    @Test
    void clustersInOnePlaceAreAlikeBeyondMeasure() {
        Embeddings same = new Embeddings("z", GoldenRows.ids(2), 1, new float[2]);
        assertThat(ClusterLikeness.pairs(same, assigned(0, 1)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.likeness()).isInfinite());
    }

    @Test
    void rowsMustBeThoseOfTheAssignment() {
        assertThatThrownBy(() -> ClusterLikeness.pairs(LINE, assigned(0, 1)))
                .hasMessageContaining("7 rows, 2 clips");
    }
}
