package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;
import org.taxophone.job.JobContext;
import org.taxophone.model.Encoding;
import org.taxophone.model.VariationalNet;
import org.taxophone.training.view.TextureWindows;

/// Passes all clips through the net as it stands. A long clip's windows are averaged, each with its
/// mean energy as its weight; probabilities are averaged as logarithms.
final class Evaluator {
    private static final int MOST_WINDOWS = 256;

    /// Values of the clips that go through the net at once: what it computes from them takes more
    /// than a hundred times as much memory.
    private static final int MOST_VALUES = 1 << 20;

    /// A silent window still counts where all of them are silent.
    private static final float LEAST_WEIGHT = 1e-6f;

    private final VariationalNet net;
    private final ClipReader reader;
    private final int[] starts;
    private final int[] everyOther;
    private final int chunk;
    private final ByteBuffer room;

    Evaluator(VariationalNet net, ClipReader reader) {
        this.net = net;
        this.reader = reader;
        starts = reader.windowStarts();
        everyOther =
                IntStream.range(0, starts.length)
                        .filter(i -> i % 2 == 0)
                        .map(i -> starts[i])
                        .toArray();
        int pixels = reader.bins() * reader.modelFrames();
        chunk = Math.clamp(MOST_VALUES / pixels, 1, MOST_WINDOWS);
        room = BatchMaker.direct(chunk * pixels);
    }

    /// @param withLatent also asks for z, where there is one
    Evaluation all(boolean withLatent, JobContext context) {
        return pass(starts, withLatent, context);
    }

    /// The same by every other window of a clip, next to each other where all of them overlap by
    /// half: in half the time. Where a clip is one window, the very same.
    Evaluation glance(boolean withLatent, JobContext context) {
        return pass(everyOther, withLatent, context);
    }

    private Evaluation pass(int[] starts, boolean withLatent, JobContext context) {
        Sums sums = new Sums(starts.length, withLatent);
        int total = reader.clips().size() * starts.length;
        try (GradientTape tape = GradientTape.paused()) {
            for (int from = 0; from < total; from += chunk) {
                context.checkpoint();
                chunk(starts, from, Math.min(total, from + chunk), sums);
            }
        }
        return sums.finished();
    }

    /// Windows `from` to `to`, all windows of a clip in a row.
    private void chunk(int[] starts, int from, int to, Sums sums) {
        int count = to - from;
        int pixels = reader.bins() * reader.modelFrames();
        float[] window = new float[pixels];
        float[] weights = new float[count];
        float[] clip = {};
        for (int i = 0; i < count; i++) {
            int at = (from + i) % starts.length;
            if (at == 0 || i == 0) {
                clip = reader.read((from + i) / starts.length);
            }
            weights[i] =
                    TextureWindows.cut(
                            clip,
                            reader.bins(),
                            reader.columns(),
                            starts[at],
                            reader.modelFrames(),
                            window,
                            0);
            room.asFloatBuffer().put(i * pixels, window);
        }
        try (NativeScope step = net.step()) {
            ByteBuffer part = room.duplicate().order(room.order()).limit(4 * count * pixels);
            NDArray x = step.wrap(part, count, 1, reader.bins(), reader.modelFrames());
            sums.add(from, weights, net.encode(step, x, sums.withLatent));
        }
    }

    /// Weighted sums over the windows of each clip.
    private final class Sums {
        final int clips = reader.clips().size();
        final int windows;
        final boolean withLatent;
        final double[] weight = new double[clips];
        float[] features = {};
        float[] logP = {};
        float[] means = {};

        /// @param windows of a clip
        Sums(int windows, boolean withLatent) {
            this.windows = windows;
            this.withLatent = withLatent;
        }

        void add(int from, float[] weights, Encoding encoding) {
            for (int i = 0; i < weights.length; i++) {
                weight[(from + i) / windows] += weight(weights[i]);
            }
            features = added(features, from, weights, encoding.features());
            logP = added(logP, from, weights, encoding.logClusters());
            means = added(means, from, weights, encoding.latent());
        }

        private float weight(float energy) {
            return windows == 1 ? 1 : Math.max(LEAST_WEIGHT, energy);
        }

        /// @param part rows of these windows; null for what the net has not
        private float[] added(float[] sums, int from, float[] weights, @Nullable NDArray part) {
            if (part == null) {
                return sums;
            }
            int width = (int) part.getShape().get(1);
            float[] rows = part.toFloatArray();
            float[] all = sums.length == 0 ? new float[clips * width] : sums;
            for (int i = 0; i < weights.length; i++) {
                addRow(all, (from + i) / windows, rows, i, width, weight(weights[i]));
            }
            return all;
        }

        private static void addRow(
                float[] sums, int row, float[] values, int from, int width, float w) {
            for (int d = 0; d < width; d++) {
                sums[row * width + d] += w * values[from * width + d];
            }
        }

        Evaluation finished() {
            int units = features.length / clips;
            int clusters = logP.length / clips;
            int latent = means.length / clips;
            requireFinite(features, logP, means);
            for (int clip = 0; clip < clips; clip++) {
                float scale = (float) (1 / weight[clip]);
                scaleRow(features, clip, units, scale);
                scaleRow(means, clip, latent, scale);
                scaleRow(logP, clip, clusters, scale);
                softmaxRow(logP, clip, clusters);
            }
            return new Evaluation(
                    reader.clips().ids(), clusters, logP, units, features, latent, means);
        }

        /// The steps may all have been finite, and the last of them too long.
        private static void requireFinite(float[]... parts) {
            for (float[] part : parts) {
                for (float value : part) {
                    if (!Float.isFinite(value)) {
                        throw new NotFiniteLossException("where the net puts a clip is " + value);
                    }
                }
            }
        }

        private static void scaleRow(float[] values, int row, int width, float scale) {
            for (int d = 0; d < width; d++) {
                values[row * width + d] *= scale;
            }
        }

        private static void softmaxRow(float[] values, int row, int width) {
            double sum = 0;
            for (int d = 0; d < width; d++) {
                sum += Math.exp(values[row * width + d]);
            }
            for (int d = 0; d < width; d++) {
                int at = row * width + d;
                values[at] = (float) (Math.exp(values[at]) / sum);
            }
        }
    }
}
