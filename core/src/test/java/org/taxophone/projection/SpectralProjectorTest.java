package org.taxophone.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

class SpectralProjectorTest {
    private final SpectralProjector projector = new SpectralProjector();

    /// Two rings, one round the other: no straight line parts them, their graph does.
    @Test
    void ringsBecomeTwoDirections() {
        SplittableRandom random = new SplittableRandom(3);
        float[] values = new float[400];
        for (int row = 0; row < 200; row++) {
            double radius = row % 2 == 0 ? 1 : 3;
            double angle = 2 * Math.PI * (row / 2) / 100;
            values[2 * row] = (float) (radius * Math.cos(angle) + 0.02 * random.nextGaussian());
            values[2 * row + 1] = (float) (radius * Math.sin(angle) + 0.02 * random.nextGaussian());
        }
        Embeddings places = project(values, 2, 6, 2);
        assertThat(places.space()).isEqualTo("neighbours of x");
        for (int row = 2; row < 200; row++) {
            // cosine 1 within a ring, 0 between the two
            assertThat(cosine(places, row, row % 2)).isCloseTo(1, within(1e-3));
            assertThat(cosine(places, row, 1 - row % 2)).isCloseTo(0, within(0.01));
        }
        assertThat(project(values, 2, 6, 2).values()).isEqualTo(places.values());
    }

    /// A chain of two tight groups with one edge between: eigenvectors by hand are the constant and
    /// the sign of the group.
    @Test
    void twoGroupsOnALineLieApart() {
        float[] line = {0, 1, 2, 3, 20, 21, 22, 23};
        Embeddings places = project(line, 1, 3, 2);
        assertThat(cosine(places, 0, 3)).isCloseTo(1, within(1e-6));
        assertThat(cosine(places, 4, 7)).isCloseTo(1, within(1e-6));
        assertThat(cosine(places, 0, 4)).isCloseTo(0, within(1e-6));
    }

    @Test
    void fewRowsAndManyDimensions() {
        assertThat(project(new float[0], 1, 5, 3).rows()).isZero();
        assertThat(project(new float[] {7}, 1, 5, 3).values()).containsExactly(0, 0, 0);
        Embeddings three = project(new float[] {1, 1, 1}, 1, 50, 5); // identical rows
        assertThat(three.requireFinite().dimension()).isEqualTo(5);
        assertThat(cosine(three, 1, 1)).isCloseTo(1, within(1e-6));
    }

    @Test
    void refusesWhatItCannotPlace() {
        assertThatThrownBy(() -> project(new float[] {1, Float.NaN}, 1, 1, 2))
                .hasMessageContaining("must be finite");
        assertThatThrownBy(() -> project(new float[] {1, 2}, 1, 0, 2))
                .hasMessage("neighbours must be at least 1: was 0");
        assertThatThrownBy(() -> project(new float[] {1, 2}, 1, 1, 0))
                .hasMessage("dimensions must be at least 1: was 0");
    }

    private Embeddings project(float[] values, int columns, int neighbours, int dimensions) {
        List<String> ids =
                IntStream.range(0, values.length / columns).mapToObj(i -> "c" + i).toList();
        return projector.project(
                new Embeddings("x", ids, columns, values),
                neighbours,
                dimensions,
                JobContext.none());
    }

    private static double cosine(Embeddings places, int a, int b) {
        double sum = 0;
        for (int i = 0; i < places.dimension(); i++) {
            sum += (double) places.at(a, i) * places.at(b, i);
        }
        return sum;
    }
}
