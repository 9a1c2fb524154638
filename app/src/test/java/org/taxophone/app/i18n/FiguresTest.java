package org.taxophone.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void numbersReadAsAPersonWritesThem() {
        assertThat(Figures.count(3000)).isEqualTo("3,000");
        assertThat(Figures.decimal(-24.84, 1)).isEqualTo("−24.8");
        assertThat(Figures.decimal(-0.04, 1)).isEqualTo("0.0");
        assertThat(Figures.decimal(Double.NEGATIVE_INFINITY, 1)).isEqualTo("−∞");
        assertThat(Figures.clipSeconds(0.4321)).isEqualTo("0.432 s");
        assertThat(Figures.clipSeconds(12.44)).isEqualTo("12.4 s");
        assertThat(Figures.clipSeconds(125)).isEqualTo("2 min 5 s");
        assertThat(Figures.duration(6.84)).isEqualTo("6.8 s");
        assertThat(Figures.duration(412)).isEqualTo("6 min 52 s");
        assertThat(Figures.duration(7800)).isEqualTo("2 h 10 min");
        assertThat(Figures.kilohertz(22050)).isEqualTo("22.05 kHz");
        assertThat(Figures.kilohertz(8000)).isEqualTo("8 kHz");
    }

    @Test
    void whereThereIsNoNumberStandsADash() {
        assertThat(Figures.decimal(Double.NaN, 2)).isEqualTo("–");
        assertThat(Figures.percent(Double.NaN, 1)).isEqualTo("–");
        assertThat(Figures.percent(0.865, 1)).isEqualTo("86.5 %");
    }

    @Test
    void settingsAreReadAndWhatIsNoNumberStays() {
        assertThat(Figures.setting("-0.5")).isEqualTo("−0.5");
        assertThat(Figures.setting("1.0E-4")).isEqualTo("1.0E−4");
        assertThat(Figures.setting("per-cluster")).isEqualTo("per-cluster");
        assertThat(Figures.setting("")).isEmpty();
    }

    @Test
    void spacesKeepTheirNames() {
        assertThat(Spaces.say("PCA(32) of features")).isEqualTo("PCA(32) of features");
        assertThat(Spaces.say("z")).isEqualTo("z");
    }

    @Test
    void guessesAreNotMorePreciseThanTheyAre() {
        assertThat(Figures.about(3.7)).isEqualTo("about 4 s");
        assertThat(Figures.about(43)).isEqualTo("about 45 s");
        assertThat(Figures.about(253)).isEqualTo("about 4 min");
        assertThat(Figures.about(8000)).isEqualTo("about 2 h 10 min");
        assertThat(Figures.roughly(957)).isEqualTo("16 min");
    }
}
