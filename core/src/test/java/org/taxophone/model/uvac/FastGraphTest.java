package org.taxophone.model.uvac;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.LatentPrior;

/// The fast graph and the plain one are the same function of the same parameters.
class FastGraphTest {
    private static final int BATCH = 5;
    private static final int CLUSTERS = 4;

    @ParameterizedTest
    @CsvSource({
        "32, 48, 4, 1, STANDARD, true",
        "48, 32, 4, 0.5, PER_CLUSTER, true",
        "32, 32, 4, 0.5, SCALED_BY_CLUSTER, false",
        "16, 16, 4, 0.25, STANDARD, false",
        "12, 20, 2, 0.5, STANDARD, true",
        "24, 16, 3, 0.5, PER_CLUSTER, true",
        "32, 64, 5, 0.25, STANDARD, true",
        "64, 64, 6, 0.0625, SCALED_BY_CLUSTER, false"
    })
    void agreesWithThePlainGraph(
            int bins, int frames, int layers, double width, LatentPrior prior, boolean training) {
        CatUvacConfig config =
                new CatUvacConfig(CLUSTERS, 3, layers, width, 32, training, 7, 8, prior);
        Map<String, float[]> plain = run(config, bins, frames, GraphKind.PLAIN, training);
        Map<String, float[]> fast = run(config, bins, frames, GraphKind.FAST, training);
        assertThat(fast.keySet()).isEqualTo(plain.keySet()).hasSizeGreaterThan(14 + 4 * layers);
        plain.forEach(
                (name, expected) ->
                        assertClose(name, fast.getOrDefault(name, new float[0]), expected));
    }

    private static void assertClose(String name, float[] actual, float[] expected) {
        double largest = 0.02; // what is 0 but for rounding is compared with this
        double difference = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            difference = Math.max(difference, Math.abs(expected[i] - actual[i]));
        }
        if (name.startsWith("d ") && name.endsWith("kernel")) {
            assertThat(actual)
                    .as(name)
                    .usingComparatorWithPrecision(1e-6f)
                    .isNotEqualTo(new float[actual.length]);
        }
        assertThat(difference / largest).as(name + ", relative to " + largest).isLessThan(1e-4);
    }

    /// Outputs and the gradients of all parameters after one pass.
    private static Map<String, float[]> run(
            CatUvacConfig config, int bins, int frames, GraphKind kind, boolean training) {
        Map<String, float[]> results = new LinkedHashMap<>();
        try (CatUvac net = new CatUvac(config, bins, frames, true, 11, kind);
                NativeScope step = net.step();
                GradientTape tape = GradientTape.recording()) {
            NDArray x = step.of(random(BATCH * bins * frames, 1), BATCH, 1, bins, frames);
            NDArray prepared = net.prepare(x);
            NDArray features = net.features(step, prepared, training);
            NDArray logits = net.clusterLogits(features);
            NDArray y = logits.softmax(1);
            Latent latent = net.latent(step, prepared, y, training);
            NDArray z = latent.sample(step.of(random(BATCH * 3, 2), BATCH, 3));
            NDArray drawn = net.decode(step, y, z);
            NDArray loss =
                    drawn.mul(x.sub(0.3f))
                            .sum()
                            .add(net.latentDivergence(latent, y))
                            .add(net.overLogits(features).square().sum())
                            .add(net.projection(features).square().sum());
            tape.backward(loss);
            results.put("features", features.toFloatArray());
            results.put("logits", logits.toFloatArray());
            results.put("mean of z", latent.mean().toFloatArray());
            results.put("drawn", drawn.toFloatArray());
            net.parameters()
                    .learnt()
                    .forEach(
                            (name, parameter) -> {
                                try (NDArray gradient = parameter.getGradient()) {
                                    results.put("d " + name, gradient.toFloatArray());
                                }
                            });
            net.parameters().copy().forEach(results::put); // running statistics among them
        }
        return results;
    }

    private static float[] random(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat();
        }
        return values;
    }
}
