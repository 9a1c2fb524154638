package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 1; 0 0.5 1.0",
                "0; 60; 0 20 40 60",
                "-1.9; 0; −1.5 −1.0 −0.5 0",
                "0.00005; 0.0005; 0.0002 0.0004",
                "990; 1010; 990 995 1000 1005 1010",
                "0; 40000000; 0 1e7 2e7 3e7 4e7"
            })
    void numbersAreRound(double low, double high, String words) {
        Ticks ticks = Ticks.of(low, high);
        assertThat(Arrays.stream(ticks.places()).mapToObj(ticks::words))
                .containsExactly(words.split(" "));
    }

    @Test
    void oneValueLiesInTheMiddle() {
        assertThat(Ticks.of(5, 5).share(5)).isCloseTo(0.5, within(1e-12));
        assertThat(Ticks.of(0, 0).share(0)).isCloseTo(0.5, within(1e-12));
    }
}
