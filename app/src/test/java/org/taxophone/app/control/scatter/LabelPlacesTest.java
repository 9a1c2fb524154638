package org.taxophone.app.control.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {
    private final LabelPlaces map = new LabelPlaces(800, 500);

    @Test
    void aLabelStandsAboveItsPointWithItsName() {
        var only = map.of(List.of(wish(400, 250))).getFirst();
        assertThat(only.named()).isTrue();
        assertThat(only.box().getMaxY()).isLessThan(250);
        assertThat(only.box().getWidth()).isEqualTo(80);
    }

    /// The number of the second would stand on the name of the first.
    @Test
    void aNameGivesWayToAnotherNumber() {
        var places = map.of(List.of(wish(400, 250), wish(440, 252)));
        assertThat(places.get(0).named()).isFalse();
        assertThat(places.get(1).named()).isTrue();
        assertThat(places.get(0).box().intersects(places.get(1).box())).isFalse();
    }

    @Test
    void twoNumbersAtOnePointStandAboveAndBelow() {
        var places = map.of(List.of(wish(400, 250), wish(402, 250)));
        assertThat(places.get(0).box().getMaxY()).isLessThan(250);
        assertThat(places.get(1).box().getMinY()).isGreaterThan(250);
        assertThat(places).allMatch(LabelPlaces.Place::named);
    }

    @Test
    void namesCoverNoLabelAndNothingLeavesTheMap() {
        SplittableRandom random = new SplittableRandom(7);
        List<LabelPlaces.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            wishes.add(wish(800 * random.nextDouble(), 500 * random.nextDouble()));
        }
        var places = map.of(wishes);
        assertThat(places).anyMatch(LabelPlaces.Place::named);
        for (int i = 0; i < places.size(); i++) {
            var box = places.get(i).box();
            assertThat(box.getMinX()).isNotNegative();
            assertThat(box.getMaxX()).isLessThanOrEqualTo(800);
            assertThat(box.getMinY()).isNotNegative();
            assertThat(box.getMaxY()).isLessThanOrEqualTo(500);
            for (int j = 0; j < places.size(); j++) {
                assertThat(i != j && places.get(i).named() && box.intersects(places.get(j).box()))
                        .as("label %d on label %d", i, j)
                        .isFalse();
            }
        }
    }

    private static LabelPlaces.Wish wish(double x, double y) {
        return new LabelPlaces.Wish(x, y, 20, 80, 20);
    }
}
