package org.taxophone.app.launch.bench;

import java.nio.file.Path;
import java.util.List;
import org.taxophone.project.MadeUpProject;

/// The whole window with a project of 100,000 clips, in a process with little memory: opening,
/// filtering, sorting, choosing, changing places, the wall, the first sound; how long the UI thread
/// did not answer, and how much memory it took.
final class WindowBenchmark implements Benchmark {
    /// By its name, as it stands above.
    private static final String PROGRAM = "org.taxophone.app.launch.WindowBench";

    private static final int CLIPS = 100_000;
    private static final int CLUSTERS = 12;
    private static final String MEMORY = "-Xmx600m";

    @Override
    public String name() {
        return "window";
    }

    @Override
    public List<Measurement> measure(Bench bench) throws Exception {
        Path project = bench.folder().resolve("large.taxophone");
        MadeUpProject.write(project, bench.sounds(), CLIPS, CLUSTERS, 1);
        return SecondProgram.measure(PROGRAM, List.of(MEMORY), project.toString());
    }
}
