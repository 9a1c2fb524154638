package org.taxophone.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {
    private static final Embeddings ROWS =
            new Embeddings("z", List.of("a", "b", "c"), 2, new float[] {3, 4, 0, 0, 5, 6});

    @Test
    void rowsAndNumbers() {
        assertThat(ROWS.rows()).isEqualTo(3);
        assertThat(ROWS.at(2, 1)).isEqualTo(6);
        assertThat(ROWS.row(0)).containsExactly(3, 4);
    }

    @Test
    void onTheUnitSphereEveryRowHasLengthOneOrNone() {
        float[] scaled = ROWS.onUnitSphere().values();
        assertThat(scaled[0]).isCloseTo(0.6f, within(1e-6f));
        assertThat(scaled[1]).isCloseTo(0.8f, within(1e-6f));
        assertThat(scaled[2]).isZero();
        assertThat(scaled[4] * scaled[4] + scaled[5] * scaled[5]).isCloseTo(1, within(1e-6f));
    }

    @Test
    void selectsInTheOrderAskedFor() {
        Embeddings some = ROWS.select(new int[] {2, 0});
        assertThat(some.ids()).containsExactly("c", "a");
        assertThat(some.values()).containsExactly(5, 6, 3, 4);
        assertThat(some.space()).isEqualTo("z");
    }

    @Test
    void refusesAWrongNumberOfValues() {
        assertThatThrownBy(() -> new Embeddings("z", List.of("a"), 3, new float[2]))
                .hasMessage("1 rows of 3 need as many values: had 2");
    }
}
