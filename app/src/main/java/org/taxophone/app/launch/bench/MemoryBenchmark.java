package org.taxophone.app.launch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taxophone.engine.TorchEngine;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.training.StopSignal;
import org.taxophone.training.TrainingConfig;
import org.taxophone.training.TrainingEvent;
import org.taxophone.training.TrainingJob;

/// Whether a long training keeps its memory: what the process holds after each of sixty epochs over
/// small clips of noise. Only where the system tells (Linux).
final class MemoryBenchmark implements Benchmark {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String NAME = "resident memory but for Java's heap, after epoch %d";
    private static final int SIDE = 32;
    private static final int BATCH = 64;
    private static final int CLIPS = 512;
    private static final int EPOCHS = 60;
    private static final int SETTLED = 10; // caches of libtorch and the compiler are full by then
    private static final int CLUSTERS = 10;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Measurement> measure(Bench bench) throws Exception {
        if (!Files.isReadable(STATUS)) {
            return List.of();
        }
        TorchEngine.chooseThreads(bench.threads());
        Path file = bench.folder().resolve("memory.store");
        NoiseStore.write(file, SIDE, CLIPS);
        List<Double> resident = new ArrayList<>();
        TrainingConfig config =
                TrainingConfig.paperCatUvac().withBatchSize(BATCH).withEpochs(EPOCHS).withSeed(1);
        try (FeatureStore store = FeatureStore.open(file)) {
            new TrainingJob(
                            store,
                            CatUvacConfig.paper(CLUSTERS),
                            config,
                            bench.folder().resolve("memory"),
                            new StopSignal(),
                            event -> {
                                if (event instanceof TrainingEvent.EpochFinished) {
                                    resident.add(resident());
                                }
                            })
                    .run(JobContext.none());
        }
        double settled = resident.get(SETTLED - 1);
        return List.of(
                Measurement.alone(NAME.formatted(2), "MB", resident.get(1)),
                Measurement.alone(NAME.formatted(SETTLED), "MB", settled),
                Measurement.alone(NAME.formatted(EPOCHS / 2), "MB", resident.get(EPOCHS / 2 - 1)),
                Measurement.alone(NAME.formatted(EPOCHS), "MB", resident.getLast()));
    }

    // Java's own heap grows as it likes; what a training could lose lies outside of it.
    private static double resident() {
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() / 1e6;
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(
                            line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1e3 - heap)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
