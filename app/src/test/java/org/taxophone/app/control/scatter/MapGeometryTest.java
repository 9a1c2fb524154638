package org.taxophone.app.control.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MapGeometryTest {
    private final ScatterPoints cloud = cloud(5_000);

    @Test
    void fittingShowsEveryPoint() {
        MapViewport view = MapViewport.fitting(MapBounds.of(cloud.x(), cloud.y()), 900, 300);
        for (int i = 0; i < cloud.size(); i++) {
            assertThat(view.pixelX(cloud.x()[i])).isBetween(0.0, 900.0);
            assertThat(view.pixelY(cloud.y()[i])).isBetween(0.0, 300.0);
        }
    }

    @Test
    void onePointOrNoneCanBeFitted() {
        MapBounds one = MapBounds.of(new float[] {3}, new float[] {4});
        assertThat(MapViewport.fitting(one, 100, 100).pixelX(3)).isEqualTo(50);
        assertThat(MapBounds.of(new float[0], new float[0])).isEqualTo(new MapBounds(0, 0, 1, 1));
        assertThatThrownBy(() -> new MapViewport(0, 0, Double.NaN, 1, 1))
                .hasMessageContaining("scale must be > 0");
    }

    @Test
    void zoomKeepsThePlaceUnderThePointer() {
        MapViewport view = new MapViewport(1, 2, 10, 400, 300);
        MapViewport zoomed = view.zoomedAt(123, 45, 3.7);

        assertThat(zoomed.mapX(123)).isCloseTo(view.mapX(123), within(1e-9));
        assertThat(zoomed.mapY(45)).isCloseTo(view.mapY(45), within(1e-9));
        assertThat(view.panned(5, -7).pixelX(1)).isCloseTo(205, within(1e-9));
        assertThat(view.panned(5, -7).pixelY(2)).isCloseTo(143, within(1e-9));
    }

    @Test
    void gridFindsWhatALookAtEveryPointFinds() {
        PointGrid grid = new PointGrid(cloud);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            double x = random.nextDouble(-4, 4);
            double y = random.nextDouble(-4, 4);
            double radius = random.nextDouble(0, 0.5);
            assertThat(grid.nearest(x, y, radius)).isEqualTo(bruteForce(x, y, radius));
        }
    }

    @Test
    void gridOfPointsInOnePlaceFindsOne() {
        ScatterPoints same = new ScatterPoints(new float[9], new float[9], new int[9]);
        assertThat(new PointGrid(same).nearest(0, 0, 1)).isBetween(0, 8);
        assertThat(new PointGrid(ScatterPoints.NONE).nearest(0, 0, 1)).isEqualTo(-1);
    }

    @Test
    void lassoHoldsWhatIsInside() {
        Lasso triangle = new Lasso();
        triangle.add(0, 0);
        triangle.add(4, 0);
        triangle.add(0, 4);
        ScatterPoints four =
                new ScatterPoints(
                        new float[] {1, 3, -1, 1.9f}, new float[] {1, 3, 1, 1.9f}, new int[4]);
        assertThat(triangle.rowsInside(four)).containsExactly(0, 3);
        assertThat(Lasso.rectangle(4, 4, 2, 2).rowsInside(four)).containsExactly(1);
    }

    @Test
    void dimmedComeFirstAndSelectedLast() {
        BitSet selected = new BitSet();
        selected.set(1);
        DrawOrder order = DrawOrder.of(new int[] {0, 0, 1, 1, -1}, selected, 1);

        assertThat(order.dimmed()).isEqualTo(2);
        assertThat(order.plain()).isEqualTo(4);
        assertThat(order.rows()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(Arrays.copyOf(order.rows(), 2)).containsExactlyInAnyOrder(0, 4);
        assertThat(order.rows()[4]).isEqualTo(1);
    }

    @Test
    void medoidLiesInTheMiddleOfTheMost() {
        float[] x = {0, 1, 2, 100, 7};
        float[] y = {0, 0, 0, 0, 7};
        ScatterPoints points = new ScatterPoints(x, y, new int[] {0, 0, 0, 0, 2});
        assertThat(Medoids.of(points, 3)).containsExactly(2, -1, 4);
    }

    @Test
    void arrowsGoToTheNextPointAhead() {
        float[] x = {0, 1, -1, 0, 0, 5};
        float[] y = {0, 0, 0, 1, -1, 0};
        ScatterPoints cross = new ScatterPoints(x, y, new int[6]);
        assertThat(Steps.towards(cross, 0, 1, 0)).isEqualTo(1);
        assertThat(Steps.towards(cross, 0, -1, 0)).isEqualTo(2);
        assertThat(Steps.towards(cross, 0, 0, 1)).isEqualTo(3);
        assertThat(Steps.towards(cross, 0, 0, -1)).isEqualTo(4);
        assertThat(Steps.towards(cross, 5, 1, 0)).as("nothing ahead").isEqualTo(5);
    }

    @Test
    void pointsAreLargeWhenFewAndSmallWhenMany() {
        assertThat(PointSize.diameter(100, 1)).isCloseTo(5.5, within(0.25));
        assertThat(PointSize.diameter(3_000, 1)).isCloseTo(5.5, within(0.25));
        assertThat(PointSize.diameter(100_000, 1)).isEqualTo(1.5);
        assertThat(PointSize.diameter(1_000_000, 1)).isEqualTo(1.5);
        assertThat(PointSize.diameter(100_000, 20)).isGreaterThan(5);
    }

    @Test
    void blendEndsAtItsTarget() {
        ScatterPoints from = new ScatterPoints(new float[] {0}, new float[] {0}, new int[] {0});
        ScatterPoints to = new ScatterPoints(new float[] {2}, new float[] {4}, new int[] {1});
        assertThat(from.blended(to, 0.5).x()).containsExactly(1);
        assertThat(from.blended(to, 1).y()).containsExactly(4);
        assertThat(ScatterPoints.NONE.blended(to, 0.5)).isSameAs(to);
    }

    private int bruteForce(double x, double y, double radius) {
        int best = -1;
        double bestSquare = radius * radius;
        for (int i = 0; i < cloud.size(); i++) {
            double dx = cloud.x()[i] - x;
            double dy = cloud.y()[i] - y;
            if (dx * dx + dy * dy <= bestSquare) {
                bestSquare = dx * dx + dy * dy;
                best = i;
            }
        }
        return best;
    }

    private static ScatterPoints cloud(int n) {
        SplittableRandom random = new SplittableRandom(3);
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) random.nextGaussian();
            y[i] = (float) random.nextGaussian();
        }
        return new ScatterPoints(x, y, new int[n]);
    }
}
