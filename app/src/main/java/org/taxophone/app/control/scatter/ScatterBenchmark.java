package org.taxophone.app.control.scatter;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/// How many pictures a second the raster paints, 900 x 700 pixels, while the map is panned.
public final class ScatterBenchmark {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    private static final int GROUPS = 12;
    private static final int FRAMES = 60;
    private static final int WARM_UP = 40;
    private static final long SEED = 5;

    private ScatterBenchmark() {}

    /// @param points on the map
    /// @param millisPerFrame median
    public record Measure(int points, double millisPerFrame) {
        public double framesPerSecond() {
            return 1000 / millisPerFrame;
        }
    }

    /// Paints `points` points in twelve clouds and takes the time.
    public static Measure measure(int points) {
        ScatterPoints cloud = clouds(points);
        MapBounds bounds = MapBounds.of(cloud.x(), cloud.y());
        ScatterRaster raster = new ScatterRaster();
        RasterScene scene =
                new RasterScene(
                        cloud,
                        DrawOrder.of(cloud.groups(), new BitSet(), -1),
                        GroupStyle.all(GROUPS, false),
                        GroupStyle.of(-1, false),
                        0x5b50d6,
                        PointSize.diameter(points, 1));
        int[] target = new int[WIDTH * HEIGHT];
        double[] millis = new double[FRAMES];
        MapViewport view = MapViewport.fitting(bounds, WIDTH, HEIGHT);
        for (int frame = -WARM_UP; frame < FRAMES; frame++) {
            long start = System.nanoTime();
            raster.paint(scene, view.panned(frame * 0.3, 0), 1, target, WIDTH, HEIGHT);
            if (frame >= 0) {
                millis[frame] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return new Measure(points, millis[FRAMES / 2]);
    }

    /// Prints one line for 30,000 points and one for a million.
    public static void main(String[] arguments) {
        for (int points : new int[] {3_000, 30_000, 150_000, 1_000_000}) {
            Measure measure = measure(points);
            System.out.printf(
                    "%,9d points: %6.2f ms a frame, %6.0f frames/s%n",
                    points, measure.millisPerFrame(), measure.framesPerSecond());
        }
    }

    static ScatterPoints clouds(int n) {
        SplittableRandom random = new SplittableRandom(SEED);
        float[] x = new float[n];
        float[] y = new float[n];
        int[] groups = new int[n];
        for (int i = 0; i < n; i++) {
            groups[i] = i % GROUPS;
            x[i] = (float) (groups[i] % 4 * 5 + random.nextGaussian());
            y[i] = (float) (groups[i] / 4 * 5 + random.nextGaussian());
        }
        return new ScatterPoints(x, y, groups);
    }
}
