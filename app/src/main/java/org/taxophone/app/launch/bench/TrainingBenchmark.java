package org.taxophone.app.launch.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.engine.TorchEngine;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.training.StopSignal;
import org.taxophone.training.TrainingConfig;
import org.taxophone.training.TrainingEvent;
import org.taxophone.training.TrainingJob;

/// Training the categorical UVAC as it was printed, batches of 64: the whole job, with reading the
/// clips from the store, against the peer's bare step.
final class TrainingBenchmark implements Benchmark {
    private static final int BATCH = 64;
    private static final int STEPS = 20;
    private static final int WARM_UP = 3;
    private static final int CLUSTERS = 10;

    @Override
    public String name() {
        return "train";
    }

    @Override
    public List<Measurement> measure(Bench bench) throws Exception {
        TorchEngine.useThreads(bench.threads());
        List<Measurement> measured = new ArrayList<>();
        for (int side : new int[] {64, 128}) {
            Path file = bench.folder().resolve(side + ".store");
            // a tenth is held out for validation
            NoiseStore.write(file, side, (int) Math.ceil(BATCH * (STEPS + WARM_UP) / 0.9) + 1);
            try (FeatureStore store = FeatureStore.open(file)) {
                measured.add(
                        bench.inTurn(
                                "training at %d x %d, %d threads"
                                        .formatted(side, side, bench.threads()),
                                "clips/s",
                                () -> rate(store, bench.folder().resolve("run-" + side)),
                                "samples_per_s",
                                "train",
                                "--bins",
                                Integer.toString(side),
                                "--frames",
                                Integer.toString(side),
                                "--batch",
                                Integer.toString(BATCH),
                                "--steps",
                                Integer.toString(STEPS),
                                "--threads",
                                Integer.toString(bench.threads())));
            }
        }
        return measured;
    }

    /// The median time of a step of one epoch, the first steps left out.
    private static double rate(FeatureStore store, Path run) throws Exception {
        List<Long> ends = new ArrayList<>();
        TrainingConfig config =
                TrainingConfig.paperCatUvac().withBatchSize(BATCH).withEpochs(1).withSeed(1);
        Path folder = run.resolve(Long.toString(System.nanoTime()));
        new TrainingJob(
                        store,
                        CatUvacConfig.paper(CLUSTERS),
                        config,
                        folder,
                        new StopSignal(),
                        event -> {
                            if (event instanceof TrainingEvent.BatchFinished) {
                                ends.add(System.nanoTime());
                            }
                        })
                .run(JobContext.none());
        double[] seconds =
                IntStream.range(WARM_UP, ends.size())
                        .mapToDouble(i -> (ends.get(i) - ends.get(i - 1)) / 1e9)
                        .toArray();
        return BATCH / Measurement.median(seconds);
    }
}
