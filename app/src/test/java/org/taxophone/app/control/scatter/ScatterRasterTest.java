package org.taxophone.app.control.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.export.Marker;

class ScatterRasterTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;
    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;
    private static final int ACCENT = 0x00ff00;

    private final int[] pixels = new int[WIDTH * HEIGHT];

    @Test
    void discLiesWhereItsPointIs() {
        paint(points(new float[] {10}, new float[] {-5}, 0), new BitSet(), -1, 6);

        // map origin is the middle of the picture, y upwards
        assertThat(pixels[at(40, 25)]).isEqualTo(pixels[at(39, 24)]);
        assertThat(pixels[at(40, 25)] >>> 24).isBetween(200, 255);
        assertThat(pixels[at(40, 25)] & 0xffff).isZero();
        assertThat(pixels[at(10, 10)]).isZero();
    }

    @Test
    void edgesAreAntialiased() {
        paint(points(new float[] {0.3f}, new float[] {0.2f}, 0), new BitSet(), -1, 7);

        assertThat(IntStream.of(pixels)).anySatisfy(p -> assertThat(p >>> 24).isBetween(10, 190));
        assertThat(coveredArea()).isBetween(0.8 * Math.PI * 3.5 * 3.5, Math.PI * 3.5 * 3.5);
    }

    @Test
    void movingByAFractionOfAPixelKeepsTheArea() {
        paint(points(new float[] {0}, new float[] {0}, 0), new BitSet(), -1, 6);
        double area = coveredArea();
        for (float shift = 0.25f; shift < 1; shift += 0.25f) {
            paint(points(new float[] {shift}, new float[] {shift}, 0), new BitSet(), -1, 6);
            assertThat(coveredArea()).isCloseTo(area, within(0.6));
        }
    }

    @Test
    void chosenGroupLiesOverTheOthersAndTheyAreDimmed() {
        int[] groups = {0, 1};
        paint(new ScatterPoints(new float[2], new float[2], groups), new BitSet(), 0, 8);
        assertThat(pixels[at(30, 20)]).isEqualTo(0xffff0000);

        paint(points(new float[] {0}, new float[] {0}, 1), new BitSet(), 0, 8);
        assertThat(pixels[at(30, 20)] >>> 24).isBetween(125, 145);
    }

    @Test
    void selectedPointsHaveAnOutlineOfTheAccent() {
        BitSet selected = new BitSet();
        selected.set(0);
        paint(points(new float[] {0}, new float[] {0}, 0), selected, -1, 8);

        assertThat(pixels[at(30, 20)]).isEqualTo(0xffff0000);
        assertThat(pixels).contains(0xff000000 | ACCENT);
    }

    @Test
    void noiseIsACross() {
        paint(points(new float[] {0}, new float[] {0}, -1), new BitSet(), -1, 9);

        assertThat(pixels[at(30, 20)] >>> 24).isPositive();
        assertThat(pixels[at(33, 20)]).isZero();
        assertThat(pixels[at(30, 16)]).isZero();
        assertThat(pixels[at(32, 18)] >>> 24).isPositive();
    }

    @Test
    void manyPointsBecomeSquares() {
        int n = ScatterRaster.MOST_DISCS + 1;
        paint(new ScatterPoints(new float[n], new float[n], new int[n]), new BitSet(), -1, 2);

        assertThat(pixels[at(30, 20)]).isEqualTo(0xffff0000);
        assertThat(IntStream.of(pixels).distinct()).containsExactlyInAnyOrder(0, 0xffff0000);
        assertThat(IntStream.of(pixels).filter(pixel -> pixel != 0).count()).isEqualTo(4);
    }

    @Test
    void pointsOutsideAndPointsThatAreNoNumbersDoNoHarm() {
        float[] x = {1e6f, -1e6f, Float.NaN, Float.POSITIVE_INFINITY, 30, -30};
        paint(points(x, new float[x.length], 0), new BitSet(), -1, 6);

        assertThat(pixels[at(30, 20)]).isZero();
        assertThat(pixels[at(0, 20)] >>> 24).isPositive();
    }

    private void paint(ScatterPoints points, BitSet selected, int chosen, double diameter) {
        RasterScene scene =
                new RasterScene(
                        points,
                        DrawOrder.of(points.groups(), selected, chosen),
                        List.of(
                                new GroupStyle(RED, RED, Marker.CIRCLE),
                                new GroupStyle(BLUE, BLUE, Marker.SQUARE)),
                        new GroupStyle(0x888888, 0x888888, Marker.CROSS),
                        ACCENT,
                        diameter);
        MapViewport view = new MapViewport(0, 0, 1, WIDTH, HEIGHT);
        new ScatterRaster().paint(scene, view, 1, pixels, WIDTH, HEIGHT);
    }

    private static ScatterPoints points(float[] x, float[] y, int group) {
        int[] groups = new int[x.length];
        Arrays.fill(groups, group);
        return new ScatterPoints(x, y, groups);
    }

    private double coveredArea() {
        double area = 0;
        for (int pixel : pixels) {
            area += (pixel >>> 24) / 255.0;
        }
        return area;
    }

    private static int at(int x, int y) {
        return y * WIDTH + x;
    }
}
