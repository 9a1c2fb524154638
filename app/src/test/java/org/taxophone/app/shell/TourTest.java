package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taxophone.app.session.Navigator;

class TourTest {
    private final Navigator navigator = new Navigator();
    private final Tour tour = new Tour(navigator);

    @Test
    void walksThroughThePlacesAndBack() {
        tour.start();
        assertThat(at()).isEqualTo("0 data");
        tour.back();
        assertThat(at()).as("there is nothing before the first").isEqualTo("0 data");
        tour.next();
        tour.next();
        assertThat(at()).isEqualTo("2 training");
        tour.back();
        assertThat(at()).isEqualTo("1 recipe");
    }

    @Test
    void endsBehindTheLastStep() {
        tour.start();
        for (int i = 0; i < Tour.steps(); i++) {
            assertThat(tour.isTaken()).isTrue();
            assertThat(tour.isLast()).isEqualTo(i == Tour.steps() - 1);
            tour.next();
        }
        assertThat(at()).isEqualTo("-1 results");
        assertThat(tour.end()).as("there is nothing to end").isFalse();
    }

    @Test
    void goesAlongWithSomebodyWhoGoesElsewhere() {
        tour.start();
        navigator.open(Navigator.EXPLORE);
        assertThat(at()).isEqualTo("3 explore");
        navigator.open(Navigator.WELCOME);
        assertThat(tour.isTaken()).isFalse();
        navigator.open(Navigator.DATA);
        assertThat(tour.isTaken()).as("it does not come back by itself").isFalse();
    }

    private String at() {
        return tour.stepProperty().get() + " " + navigator.placeProperty().get();
    }
}
