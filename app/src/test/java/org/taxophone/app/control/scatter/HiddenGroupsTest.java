package org.taxophone.app.control.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.export.Marker;

/// Hidden groups are not drawn, not found and not enclosed; density is drawn of the others alone.
class HiddenGroupsTest {
    private final ScatterPoints points =
            new ScatterPoints(
                    new float[] {0, 1, 2, 3}, new float[] {0, 0, 0, 0}, new int[] {0, 1, -1, 0});
    private final HiddenGroups hidden = new HiddenGroups(Set.of(1, -1));

    @Test
    void theyAreLeftOutOfTheDrawing() {
        BitSet selected = new BitSet();
        selected.set(1);
        DrawOrder order = DrawOrder.of(points.groups(), selected, 0, hidden);
        assertThat(order.rows()).containsExactlyInAnyOrder(0, 3);
        assertThat(order.plain()).isEqualTo(2);
    }

    @Test
    void theyAreNotFound() {
        PointGrid grid = new PointGrid(points);
        assertThat(grid.nearest(1, 0, 0.5)).isEqualTo(1);
        assertThat(grid.nearest(1, 0, 0.5, hidden)).isEqualTo(-1);
        assertThat(grid.nearest(2.1, 0, 1.5, hidden)).isEqualTo(3);
        assertThat(Lasso.rectangle(-1, -1, 5, 5).rowsInside(points, hidden)).containsExactly(0, 3);
    }

    @Test
    void densityIsThickestWhereMostPointsAre() {
        int n = 400;
        float[] x = new float[n];
        int[] groups = new int[n];
        for (int i = 0; i < n; i++) {
            x[i] = i < 300 ? -50 : 50;
            groups[i] = i < 300 ? 0 : 1;
        }
        int[] pixels = paint(new ScatterPoints(x, new float[n], groups), HiddenGroups.NONE);
        int left = pixels[30 * 160 + 30];
        int right = pixels[30 * 160 + 130];
        assertThat(left >>> 24).isGreaterThan(right >>> 24);
        assertThat(left & 0xff).as("no blue where the first group is").isLessThan(8);
        assertThat(right >> 16 & 0xff).as("no red where the second is").isLessThan(8);
        assertThat(pixels[2]).isZero();

        int[] first =
                paint(new ScatterPoints(x, new float[n], groups), new HiddenGroups(Set.of(1)));
        assertThat(first[30 * 160 + 130]).isZero();
        assertThat(IntStream.of(paint(ScatterPoints.NONE, HiddenGroups.NONE)).distinct())
                .containsExactly(0);
    }

    private static int[] paint(ScatterPoints shown, HiddenGroups off) {
        int[] pixels = new int[160 * 60];
        Arrays.fill(pixels, 7);
        RasterScene scene =
                new RasterScene(
                        shown,
                        DrawOrder.of(shown.groups(), new BitSet(), -1, off),
                        List.of(
                                new GroupStyle(0xff0000, 0xff0000, Marker.CIRCLE),
                                new GroupStyle(0x0000ff, 0x0000ff, Marker.CIRCLE)),
                        new GroupStyle(0x888888, 0x888888, Marker.CROSS),
                        0,
                        4);
        new DensityRaster().paint(scene, new MapViewport(0, 0, 1, 160, 60), 1, pixels, 160, 60);
        return pixels;
    }
}
