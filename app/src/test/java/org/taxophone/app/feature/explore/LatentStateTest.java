package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.LatentPlaces;

/// Two clips of one cluster whose second dimension spreads most, and one of another cluster.
class LatentStateTest {
    private static final List<String> IDS = List.of("a", "b", "c");
    private static final Embeddings Z =
            new Embeddings("z", IDS, 2, new float[] {0, -2, 1, 2, 9, 9});
    private static final LatentPlaces PLACES =
            new LatentPlaces(Z, new ClusterAssignment(IDS, 2, new int[] {0, 0, 1}, new float[0]));

    @Test
    void widestDirectionsComeFirstAndReachThreeDeviations() {
        LatentState state = LatentState.of(PLACES, Z, 0, 0, "guessed");
        assertThat(state.directions())
                .containsExactly(
                        new LatentState.Direction(1, -6, 6), new LatentState.Direction(0, -1, 2));
        assertThat(state.place()).containsExactly(0, -2);
        assertThat(state.caution()).isEqualTo("guessed");
    }

    @Test
    void aClipAloneStaysWithinItsSlider() {
        LatentState state = LatentState.of(PLACES, Z, 2, 1, "");
        assertThat(state.directions()).allMatch(d -> d.low() <= 9 && d.high() >= 9);
    }

    @Test
    void placesMoveAndComeBack() {
        LatentState moved = LatentState.of(PLACES, Z, 1, 0, "").moved(0, 0.5);
        assertThat(moved.place()).containsExactly(0.5f, 2);
        assertThat(moved.start()).containsExactly(1, 2);
        assertThat(moved.reset().place()).containsExactly(1, 2);
    }
}
