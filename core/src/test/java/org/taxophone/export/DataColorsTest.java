package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DataColorsTest {
    @Test
    void okabeItoComesFirstAndTheEighthIsInk() {
        assertThat(DataColors.rgb(0, false)).isEqualTo(0x0072b2);
        assertThat(DataColors.rgb(5, true)).isEqualTo(0xd55e00);
        assertThat(DataColors.rgb(7, false)).isEqualTo(0x000000);
        assertThat(DataColors.rgb(7, true)).isEqualTo(0xffffff);
        assertThat(DataColors.rgb(23, false)).isEqualTo(0xcc295c);
    }

    @Test
    void twentyFourDiffer() {
        assertThat(IntStream.range(0, DataColors.SIZE).map(i -> DataColors.rgb(i, false)))
                .doesNotHaveDuplicates();
    }

    @Test
    void fromTheTwentyFifthOnTheMarkerChanges() {
        assertThat(DataColors.rgb(24, false)).isEqualTo(DataColors.rgb(0, false));
        assertThat(DataColors.marker(23)).isEqualTo(Marker.CIRCLE);
        assertThat(DataColors.marker(24)).isEqualTo(Marker.SQUARE);
        assertThat(DataColors.marker(48)).isEqualTo(Marker.TRIANGLE);
        assertThat(DataColors.marker(72)).isEqualTo(Marker.DIAMOND);
        assertThat(DataColors.marker(96)).isEqualTo(Marker.CIRCLE);
    }

    @Test
    void noiseIsAGreyCross() {
        assertThat(DataColors.rgb(-1, false)).isEqualTo(0x8b949e);
        assertThat(DataColors.rgb(-1, true)).isEqualTo(0x7d8590);
        assertThat(DataColors.marker(-1)).isEqualTo(Marker.CROSS);
    }

    @Test
    void numbersOnSwatchesCanBeRead() {
        for (int i = 0; i < DataColors.SIZE; i++) {
            for (boolean dark : new boolean[] {false, true}) {
                int rgb = DataColors.rgb(i, dark);
                assertThat(DataColors.contrast(rgb, DataColors.numberInk(rgb))).isGreaterThan(4.5);
            }
        }
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(DataColors.contrast(0x000000, 0xffffff)).isCloseTo(21, within(1e-9));
        assertThat(DataColors.contrast(0x1f2328, 0xffffff)).isCloseTo(15.8, within(0.05));
    }

    @Test
    void paleYellowNeedsAnEdgeOnWhiteOnly() {
        assertThat(DataColors.needsEdge(0xf0e442, false)).isTrue();
        assertThat(DataColors.needsEdge(0xf0e442, true)).isFalse();
        assertThat(DataColors.edge(0xffffff, false)).isEqualTo(0x9e9e9e);
        assertThat(DataColors.edge(0x000000, true)).isEqualTo(0x595959);
    }
}
