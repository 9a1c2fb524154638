package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

class FamiliarityTest {
    private static Embeddings line(float... places) {
        return new Embeddings(
                "x",
                IntStream.range(0, places.length).mapToObj(Integer::toString).toList(),
                1,
                places);
    }

    @Test
    void distancesAreInUnitsOfTheModelsOwn() {
        float[] places = new float[101];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        // the fifth neighbour of a place on the line is 3 away, at its ends 5
        Familiarity near = Familiarity.of(List.of(line(places)), JobContext.none());
        float[] found = near.distances(List.of(line(50, 105, 110)), JobContext.none());
        assertThat(found[0]).isCloseTo(2f / 5, org.assertj.core.api.Assertions.within(1e-6f));
        assertThat(found[1]).isCloseTo(9f / 5, org.assertj.core.api.Assertions.within(1e-6f));
        assertThat(found[2]).isCloseTo(14f / 5, org.assertj.core.api.Assertions.within(1e-6f));
        assertThat(Familiarity.unlike(found)).isEqualTo(2);
    }

    @Test
    void clipsThatAreAllTheSameKnowOnlyThemselves() {
        Familiarity near = Familiarity.of(List.of(line(1, 1, 1)), JobContext.none());
        float[] found = near.distances(List.of(line(1, 1.001f)), JobContext.none());
        assertThat(found[0]).isZero();
        assertThat(Familiarity.unlike(found)).isEqualTo(1);
    }

    @Test
    void ofTwoSpacesEachTellsStrangers() {
        float[] places = new float[101];
        float[] others = new float[101];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
            others[i] = 10 * i;
        }
        Familiarity near = Familiarity.of(List.of(line(places), line(others)), JobContext.none());
        float[] found =
                near.distances(List.of(line(50, 50, 110), line(500, 1100, 500)), JobContext.none());
        // 2 of 5 in either space against 5 of 5 in both, as at the ends of the lines
        assertThat(found[0]).isCloseTo(0.4f, org.assertj.core.api.Assertions.within(1e-6f));
        double far = Math.hypot(14.0 / 5, 0.4) / Math.sqrt(2);
        assertThat(found[1])
                .isCloseTo((float) far, org.assertj.core.api.Assertions.within(1e-5f))
                .isEqualTo(found[2]);
    }

    @Test
    void ofManyClipsEvenlySome() {
        Embeddings sample = Familiarity.sample(line(new float[10_000]));
        assertThat(sample.rows()).isEqualTo(4000);
        assertThat(sample.ids()).startsWith("0", "2", "5").endsWith("9997");
        assertThat(Familiarity.sample(line(1, 2)).rows()).isEqualTo(2);
    }
}
