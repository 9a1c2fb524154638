package org.taxophone.app.launch.bench;

import java.util.ArrayList;
import java.util.List;
import org.taxophone.app.control.scatter.ScatterBenchmark;

/// Painting the map by software, 900 x 700 pixels, while it is panned.
final class MapBenchmark implements Benchmark {
    private static final int[] POINTS = {30_000, 1_000_000};

    @Override
    public String name() {
        return "map";
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        List<Measurement> measured = new ArrayList<>();
        for (int points : POINTS) {
            measured.add(
                    Measurement.alone(
                            "map of %,d points".formatted(points),
                            "frames/s",
                            ScatterBenchmark.measure(points).framesPerSecond()));
        }
        return measured;
    }
}
