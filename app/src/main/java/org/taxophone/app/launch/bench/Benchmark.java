package org.taxophone.app.launch.bench;

import java.util.List;
import java.util.stream.Stream;
import org.taxophone.common.TaxophoneException;

/// Measures one kind of work on this machine.
public interface Benchmark {
    /// What it is called on the command line.
    String name();

    /// Does the work and takes the time.
    List<Measurement> measure(Bench bench) throws Exception;

    /// Every benchmark, the quick ones first.
    static List<Benchmark> all() {
        return List.of(
                new ImportBenchmark(),
                new FeatureBenchmark(),
                new MapBenchmark(),
                new WindowBenchmark(),
                new UmapBenchmark(),
                new ClusterBenchmark(),
                new TrainingBenchmark(),
                new MemoryBenchmark());
    }

    /// @throws TaxophoneException if there is none of that name
    static Benchmark named(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "There is no benchmark called " + name,
                                        "Choose from " + String.join(", ", names().toList())));
    }

    private static Stream<String> names() {
        return all().stream().map(Benchmark::name);
    }
}
