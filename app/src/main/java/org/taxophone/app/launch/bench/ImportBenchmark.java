package org.taxophone.app.launch.bench;

import java.util.List;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportResult;
import org.taxophone.job.JobContext;

/// Reading a folder of sounds whole: decode, facts, content hash, labels.
final class ImportBenchmark implements Benchmark {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        double[] rates = new double[bench.rounds() + 1];
        for (int round = 0; round < rates.length; round++) {
            long began = System.nanoTime();
            ImportResult result =
                    new DatasetImporter()
                            .importFolder(ImportConfig.of(bench.sounds()), JobContext.none());
            rates[round] = result.dataset().size() * 1e9 / (System.nanoTime() - began);
        }
        return List.of(Measurement.alone("import", "files/s", Measurement.median(rates)));
    }
}
