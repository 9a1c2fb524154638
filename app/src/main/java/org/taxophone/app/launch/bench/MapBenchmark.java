package org.taxophone.app.launch.bench;

import java.util.ArrayList;
import java.util.List;
import org.taxophone.app.control.scatter.MapBench;
import org.taxophone.app.control.scatter.ScatterBenchmark;

/// Painting the map by software while it is panned: its points alone, 900 x 700 pixels, and the
/// whole control, 1440 x 900; hover and lasso on it.
final class MapBenchmark implements Benchmark {
    private static final int[] POINTS = {30_000, 1_000_000};

    @Override
    public String name() {
        return "map";
    }

    @Override
    public List<Measurement> measure(Bench bench) throws Exception {
        List<Measurement> measured = new ArrayList<>();
        for (int points : POINTS) {
            measured.add(
                    Measurement.alone(
                            "points of a map of %,d, painted".formatted(points),
                            "frames/s",
                            ScatterBenchmark.measure(points).framesPerSecond()));
        }
        measured.addAll(SecondProgram.measure(MapBench.class.getName(), List.of()));
        return measured;
    }
}
