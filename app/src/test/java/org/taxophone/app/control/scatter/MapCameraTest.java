package org.taxophone.app.control.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MapCameraTest {
    private final MapCamera camera = new MapCamera();

    MapCameraTest() {
        camera.surround(
                new ScatterPoints(new float[] {0, 10}, new float[] {0, 10}, new int[] {0, 0}));
        camera.resize(400, 400);
    }

    @Test
    void allIsSeenUntilAPersonGoesElsewhere() {
        assertThat(camera.zoom()).isEqualTo(1);
        assertThat(camera.looking()).isEmpty();
        camera.zoomAt(200, 200, 4);
        assertThat(camera.zoom()).isCloseTo(4, within(1e-9));
        assertThat(camera.isFitted()).isFalse();
        camera.fit();
        camera.resize(400, 400);
        assertThat(camera.zoom()).isEqualTo(1);
    }

    @Test
    void whereItLookedIsFoundAgainInAnotherSize() {
        camera.zoomAt(100, 100, 3);
        camera.pan(20, 0);
        MapCamera other = new MapCamera();
        other.look(camera.looking());
        other.surround(
                new ScatterPoints(new float[] {0, 10}, new float[] {0, 10}, new int[] {0, 0}));
        assertThat(other.looking()).as("before it has a size").isEqualTo(camera.looking());
        other.resize(900, 300);
        assertThat(other.zoom()).isCloseTo(3, within(1e-9));
        assertThat(other.viewport().centerX()).isCloseTo(camera.viewport().centerX(), within(1e-9));
        other.look("nonsense");
        assertThat(other.zoom()).isCloseTo(3, within(1e-9));
    }

    @Test
    void aPartIsShownAsLargeAsItFitsButNotWithoutEnd() {
        camera.show(new MapBounds(2, 2, 4, 4), 100);
        assertThat(camera.viewport().mapX(200)).isCloseTo(3, within(1e-9));
        assertThat(camera.zoom()).isCloseTo(5, within(1e-6));
        camera.show(new MapBounds(2, 2, 2, 2), 24);
        assertThat(camera.zoom()).isCloseTo(24, within(1e-6));
    }

    @Test
    void aPlaceIsPutInTheMiddle() {
        camera.zoomAt(0, 0, 2);
        camera.centre(7, 1);
        assertThat(camera.viewport().mapX(200)).isCloseTo(7, within(1e-9));
        assertThat(camera.zoom()).isCloseTo(2, within(1e-9));
    }

    @Test
    void pointsStayBelowWhatFloats() {
        camera.leaveFree(120);
        camera.resize(400, 400);
        assertThat(camera.viewport().pixelY(10)).isGreaterThan(120);
        assertThat(camera.viewport().pixelY(0)).isLessThan(400);
        camera.resize(400, 200);
        assertThat(camera.viewport().pixelY(10)).as("of a low map").isGreaterThan(80);
    }
}
