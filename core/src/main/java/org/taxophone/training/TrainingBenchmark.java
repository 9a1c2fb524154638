package org.taxophone.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taxophone.common.ConfigRecords;
import org.taxophone.engine.Adam;
import org.taxophone.engine.TorchEngine;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.uvac.CatUvac;
import org.taxophone.model.uvac.GraphKind;

/// Times one training step of the categorical UVAC at full width with the paper's loss: forward,
/// backward, Adam, on a batch that lies ready, as it does in a training.
public final class TrainingBenchmark {
    private static final int WARM_UP = 3;

    private TrainingBenchmark() {}

    /// How the step is computed.
    public enum Form {
        /// As the paper draws it.
        PLAIN,
        /// Rewritten without changing a number: what trainings use.
        FAST,
        /// The same in two half batches side by side, one thread each.
        FAST_IN_HALVES
    }

    /// What was timed.
    ///
    /// @param clipsPerSecond batch over the median time of a step
    public record Measurement(
            Form form, int bins, int frames, int batch, int threads, double clipsPerSecond) {
        /// One line of JSON, in the words of the peers' benchmark.
        public String toJson() {
            return String.format(
                    Locale.ROOT,
                    "{\"what\": \"train\", \"form\": \"%s\", \"bins\": %d, \"frames\": %d,"
                            + " \"batch\": %d, \"threads\": %d, \"samples_per_s\": %.1f}",
                    form.name().toLowerCase(Locale.ROOT),
                    bins,
                    frames,
                    batch,
                    threads,
                    clipsPerSecond);
        }
    }

    /// Times steps.
    ///
    /// @param bins rows, a multiple of 16
    /// @param frames columns, a multiple of 16
    /// @param batch clips a step
    /// @param steps how many are timed, after three that are not
    /// @param threads threads of an operator
    public static Measurement measure(
            Form form, int bins, int frames, int batch, int steps, int threads) {
        int before = TorchEngine.threads();
        TorchEngine.useThreads(threads);
        CatUvacConfig model = CatUvacConfig.paper(10);
        TrainingConfig config =
                ConfigRecords.with(
                        TrainingConfig.paperCatUvac().withBatchSize(batch),
                        "halfBatches",
                        Boolean.toString(form == Form.FAST_IN_HALVES));
        ClipReader reader =
                new ClipReader(new Noise(bins, frames, batch), config.input(), model.reduction());
        BatchMaker maker =
                new BatchMaker(
                        reader,
                        config.input(),
                        new Learner.Draws(model.clusters(), model.latentDimension()));
        Batch ready =
                maker.draw(
                        IntStream.range(0, batch).toArray(),
                        new SplittableRandom(1),
                        maker.room(batch));
        GraphKind kind = form == Form.PLAIN ? GraphKind.PLAIN : GraphKind.FAST;
        try (CatUvac net = new CatUvac(model, bins, frames, true, 1, kind)) {
            Learner learner =
                    new CategoricalLearner(
                            net,
                            config,
                            CategoricalLossConfig.paper(),
                            new Learner.Shape(bins, frames));
            Schedules.Moment moment = new Schedules(config, 1).at(0);
            try (Adam adam = new Adam(net.parameters());
                    TrainingStep step = new TrainingStep(learner, adam, config)) {
                double[] seconds = new double[steps];
                for (int i = -WARM_UP; i < steps; i++) {
                    long begun = System.nanoTime();
                    step.run(ready, moment);
                    if (i >= 0) {
                        seconds[i] = (System.nanoTime() - begun) / 1e9;
                    }
                }
                Arrays.sort(seconds);
                return new Measurement(
                        form, bins, frames, batch, threads, batch / seconds[steps / 2]);
            }
        } finally {
            TorchEngine.useThreads(before);
        }
    }

    /// Prints one line a measurement.
    ///
    /// @param arguments bins, frames, batch, steps and threads; by default 64 64 64 20 2
    public static void main(String[] arguments) {
        int[] n = {64, 64, 64, 20, 2};
        for (int i = 0; i < Math.min(n.length, arguments.length); i++) {
            n[i] = Integer.parseInt(arguments[i]);
        }
        for (Form form : Form.values()) {
            System.out.println(measure(form, n[0], n[1], n[2], n[3], n[4]).toJson());
        }
    }

    /// Clips of uniform noise.
    private record Noise(int bins, int frames, int size) implements Clips {
        @Override
        public List<String> ids() {
            return IntStream.range(0, size).mapToObj(Integer::toString).toList();
        }

        @Override
        public void read(int clip, float[] target, int offset) {
            SplittableRandom random = new SplittableRandom(clip);
            for (int i = 0; i < bins * frames; i++) {
                target[offset + i] = (float) random.nextDouble();
            }
        }

        @Override
        public boolean[] mask(int clip) {
            boolean[] mask = new boolean[frames];
            Arrays.fill(mask, true);
            return mask;
        }

        @Override
        public String fingerprint() {
            return "noise";
        }
    }
}
