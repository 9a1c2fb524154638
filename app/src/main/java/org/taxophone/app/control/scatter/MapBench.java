package org.taxophone.app.control.scatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// The map as a person handles it, 1440 x 900 without a display: a step of panning, the answer to
/// the pointer and a lasso, each up to the finished picture of the whole control, painted by
/// software. Prints a line a thing: name, tab, unit, tab, number.
public final class MapBench {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int GROUPS = 12;
    private static final int CORNERS = 200;
    private static final int WARM_UP = 40;
    private static final int FRAMES = 60;
    private static final int LASSO_POINTS = 100_000;
    private static final int[] POINTS = {30_000, 1_000_000};

    private final ScatterView map = new ScatterView();
    private final Scene scene = new Scene(map, WIDTH, HEIGHT);
    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private int enclosed;

    private MapBench(int points) {
        map.setStyles(dark -> GroupStyle.all(GROUPS, dark));
        map.setListener(
                new ScatterListener() {
                    @Override
                    public void enclosed(int[] rows, SelectMode mode) {
                        enclosed = rows.length;
                        BitSet chosen = new BitSet();
                        IntStream.of(rows).forEach(chosen::set);
                        map.setSelected(chosen);
                    }
                });
        ScatterPoints cloud = ScatterBenchmark.clouds(points);
        map.setPoints(cloud);
        map.setLabels(labels(cloud));
    }

    private static List<GroupLabel> labels(ScatterPoints cloud) {
        List<GroupLabel> labels = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            labels.add(new GroupLabel(group, "group " + group, group));
        }
        return labels;
    }

    public static void main(String[] arguments) {
        Platform.startup(
                () -> {
                    int code = 0;
                    try {
                        for (int points : POINTS) {
                            new MapBench(points).pan(points);
                        }
                        for (int points : POINTS) {
                            new MapBench(points).hover(points);
                        }
                        new MapBench(LASSO_POINTS).lasso();
                    } catch (RuntimeException e) {
                        e.printStackTrace();
                        code = 1;
                    }
                    System.exit(code); // the toolkit has threads that never end
                });
    }

    private void pan(int points) {
        double[] millis = times(frame -> map.pan(frame % 2 == 0 ? 3 : -2, 1));
        say("map of %,d points, a step of panning".formatted(points), "ms", millis[FRAMES / 2]);
        say("the same, slowest of %d".formatted(FRAMES), "ms", millis[FRAMES - 1]);
        say("map of %,d points, panning".formatted(points), "frames/s", 1000 / millis[FRAMES / 2]);
    }

    private void hover(int points) {
        double[] millis =
                times(frame -> map.hoverAt(300 + 11 * (frame + WARM_UP), 200 + 5 * frame, false));
        say("map of %,d points, hover".formatted(points), "ms", millis[FRAMES / 2]);
        say("the same, slowest of %d".formatted(FRAMES), "ms", millis[FRAMES - 1]);
    }

    private void lasso() {
        double[] millis =
                times(
                        frame -> {
                            Lasso drawn = new Lasso();
                            MapViewport view = map.viewport();
                            for (int i = 0; i < CORNERS; i++) {
                                double angle = 2 * Math.PI * i / CORNERS;
                                drawn.add(
                                        view.mapX(WIDTH / 2.0 + 500 * Math.cos(angle)),
                                        view.mapY(HEIGHT / 2.0 + 350 * Math.sin(angle)));
                            }
                            map.enclosed(drawn, SelectMode.REPLACE);
                        });
        say(
                "lasso of %d corners over %,d points".formatted(CORNERS, LASSO_POINTS),
                "ms",
                millis[FRAMES / 2]);
        say("the same, slowest of %d".formatted(FRAMES), "ms", millis[FRAMES - 1]);
        say("points in that lasso", "", enclosed);
    }

    private interface Act {
        void at(int frame);
    }

    /// Ascending milliseconds from the act to the picture.
    private double[] times(Act act) {
        double[] millis = new double[FRAMES];
        for (int frame = -WARM_UP; frame < FRAMES; frame++) {
            long began = System.nanoTime();
            act.at(frame);
            scene.snapshot(picture);
            if (frame >= 0) {
                millis[frame] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void say(String what, String unit, double number) {
        System.out.printf(Locale.ROOT, "%s\t%s\t%.3f%n", what, unit, number);
    }
}
