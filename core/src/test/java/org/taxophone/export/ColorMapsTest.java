package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColorMapsTest {
    /// Entries of Matplotlib's tables that are no anchors here.
    @ParameterizedTest
    @CsvSource({
        "magma, 20, 14, 11, 43",
        "magma, 100, 137, 40, 129",
        "magma, 200, 253, 152, 105",
        "viridis, 20, 72, 29, 111",
        "viridis, 100, 42, 118, 142",
        "viridis, 200, 112, 207, 87"
    })
    void isThePublishedTable(String name, int place, int red, int green, int blue) {
        int argb = (name.equals("magma") ? ColorMaps.magma() : ColorMaps.viridis())[place];
        assertThat(argb >>> 24).isEqualTo(255);
        assertThat(Math.abs((argb >> 16 & 0xff) - red)).isLessThanOrEqualTo(4);
        assertThat(Math.abs((argb >> 8 & 0xff) - green)).isLessThanOrEqualTo(4);
        assertThat(Math.abs((argb & 0xff) - blue)).isLessThanOrEqualTo(4);
    }

    static Stream<Arguments> rising() {
        return Stream.of(
                Arguments.of(ColorMaps.magma(), 1),
                Arguments.of(ColorMaps.viridis(), 1),
                Arguments.of(ColorMaps.greys(), -1),
                Arguments.of(ColorMaps.heatmap(false), -1),
                Arguments.of(ColorMaps.heatmap(true), 1));
    }

    /// More is lighter, or more is darker, never both.
    @ParameterizedTest
    @MethodSource("rising")
    void lightnessGoesOneWay(int[] table, int direction) {
        assertThat(table).hasSize(256);
        for (int i = 8; i < table.length; i += 8) {
            double before = DataColors.contrast(table[i - 8] & 0xffffff, 0);
            double now = DataColors.contrast(table[i] & 0xffffff, 0);
            assertThat((now - before) * direction).isGreaterThan(0);
        }
    }

    @Test
    void endsAreTheAnchors() {
        assertThat(ColorMaps.heatmap(false)[0]).isEqualTo(0xfff6f7f9);
        assertThat(ColorMaps.heatmap(false)[255]).isEqualTo(0xff251662);
        assertThat(ColorMaps.heatmap(true)[255]).isEqualTo(0xffdedaff);
        assertThat(ColorMaps.magma()[255]).isEqualTo(0xfffcfdbf);
    }
}
