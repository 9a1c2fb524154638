package org.taxophone.app.launch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.launch.bench.Bench;
import org.taxophone.app.launch.bench.Benchmark;
import org.taxophone.app.launch.bench.Measurement;
import org.taxophone.app.launch.bench.Peer;
import org.taxophone.engine.TorchEngine;
import org.taxophone.project.Json;
import org.taxophone.sample.Sample;
import org.taxophone.sample.SampleSounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `taxophone bench`: rates of this machine, and ratios against what one would use instead.
@Command(
        name = "bench",
        description =
                "Measure import, features, map, window, umap, cluster, train and memory on this machine.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description =
                    "import, features, map, window, umap, cluster, train, memory; all without a name.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--peer",
            paramLabel = "PYTHON",
            description = "A Python with librosa, umap-learn and PyTorch, run in turn with us.")
    private @Nullable Path python;

    @Option(
            names = "--peer-script",
            paramLabel = "FILE",
            defaultValue = "../shared/peer/bench.py",
            description = "The peer's program (default: ${DEFAULT-VALUE}).")
    private Path script = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "WAV files for import and features; the sample sounds without it.")
    private @Nullable Path data;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Measure so often, and take the median (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads of a training step; as many as training takes without it.")
    private int threads;

    @Option(names = "--json", description = "Print one JSON object instead of lines.")
    private boolean json;

    /// @return 0
    @Override
    public Integer call() throws Exception {
        List<Benchmark> chosen =
                names.isEmpty() ? Benchmark.all() : names.stream().map(Benchmark::named).toList();
        Optional<Peer> peer = Optional.ofNullable(python).map(path -> new Peer(path, script));
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("taxophone-bench");
        try {
            List<Measurement> measured = new ArrayList<>();
            Bench bench = new Bench(folder, sounds(folder), rounds, threads(), peer);
            for (Benchmark each : chosen) {
                for (Measurement measurement : each.measure(bench)) {
                    measured.add(measurement);
                    if (!json) {
                        out.println(line(measurement));
                        out.flush();
                    }
                }
            }
            if (json) {
                out.print(Json.toJson(measured));
                out.flush();
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private Path sounds(Path folder) throws IOException {
        if (data != null) {
            return data;
        }
        Path sounds = folder.resolve("sounds");
        SampleSounds.writeTo(sounds, Sample.SOUNDS);
        return sounds;
    }

    private int threads() {
        return threads > 0 ? threads : TorchEngine.wantedThreads();
    }

    private static String line(Measurement measurement) {
        String own =
                "%-58s %10s %-9s"
                        .formatted(
                                measurement.subject(),
                                number(measurement.rate()),
                                measurement.unit());
        return measurement
                .peer()
                .map(
                        peer ->
                                own
                                        + "%10s  %-24s %5.2f x"
                                                .formatted(
                                                        number(peer.rate()),
                                                        peer.name(),
                                                        measurement.ratio().orElseThrow()))
                .orElse(own.stripTrailing());
    }

    private static String number(double rate) {
        return rate < 10 ? "%.3f".formatted(rate) : "%,.0f".formatted(rate);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
