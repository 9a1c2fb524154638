package org.taxophone.app.control.scatter;

import java.util.BitSet;
import java.util.SplittableRandom;

/// Paints a cloud that nobody sees, so that the first map that somebody sees is not painted by
/// code that Java has yet to compile: that took 40 ms for 100,000 points where 5 will do.
public final class FirstPainting {
    private static final int POINTS = 20_000;
    private static final int GROUPS = 10;
    private static final int SIDE = 400;
    private static final int TIMES = 5;
    private static final double DIAMETER = 5;

    private FirstPainting() {}

    /// Needs no toolkit, and not the UI thread.
    public static void paint() {
        SplittableRandom random = new SplittableRandom(1);
        float[] x = new float[POINTS];
        float[] y = new float[POINTS];
        int[] groups = new int[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = (float) random.nextDouble();
            y[i] = (float) random.nextDouble();
            groups[i] = i % GROUPS;
        }
        ScatterPoints points = new ScatterPoints(x, y, groups);
        MapCamera camera = new MapCamera();
        camera.surround(points);
        camera.resize(SIDE, SIDE);
        RasterScene scene =
                new RasterScene(
                        points,
                        DrawOrder.of(groups, new BitSet(), -1),
                        GroupStyle.all(GROUPS, false),
                        GroupStyle.of(-1, false),
                        0,
                        DIAMETER);
        ScatterRaster raster = new ScatterRaster();
        for (int i = 0; i < TIMES; i++) {
            raster.paint(scene, camera.viewport(), 1, new int[SIDE * SIDE], SIDE, SIDE);
        }
    }
}
