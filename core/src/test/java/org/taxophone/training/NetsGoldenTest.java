package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taxophone.engine.Adam;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;
import org.taxophone.golden.Golden;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.UvacConfig;
import org.taxophone.model.uvac.CatUvac;

/// Forward passes, terms of the loss and gradients of the nets are those of PyTorch.
class NetsGoldenTest {
    private static final int BATCH = 6;
    private static final double TOLERANCE = 1e-4;

    private final Golden golden = Golden.read("nets");

    @Test
    void theUvacIsPyTorchs() {
        compare(
                "uvac",
                Settings.changed(
                        UvacConfig.paper(3), "latentDimension=4", "width=0.25", "gruUnits=8"),
                TrainingConfig.paperUvac(),
                new Learner.Shape(32, 32),
                new Schedules.Moment(499, 1e-3, 0, 0.7, 0),
                LossTerm.RECONSTRUCTION,
                LossTerm.KL_Z);
    }

    @Test
    void theCategoricalUvacIsPyTorchs() {
        compare(
                "categorical",
                Settings.changed(
                        CatUvacConfig.paper(3), "latentDimension=4", "width=0.25", "gruUnits=8"),
                TrainingConfig.paperCatUvac(),
                new Learner.Shape(32, 32),
                new Schedules.Moment(0, 1e-3, 0.8, 0.5, 0),
                LossTerm.RECONSTRUCTION,
                LossTerm.KL_Z,
                LossTerm.KL_Y);
    }

    @Test
    void theBetaVaeIsPyTorchs() {
        compare(
                "betaVae",
                Settings.changed(AutoencoderConfig.betaVae(3), "latentDimension=5", "width=0.125"),
                TrainingConfig.paperBetaVae(),
                new Learner.Shape(32, 20),
                new Schedules.Moment(0, 1e-3, 0, 4, 0),
                LossTerm.RECONSTRUCTION,
                LossTerm.KL_Z);
    }

    private void compare(
            String name,
            ModelConfig model,
            TrainingConfig config,
            Learner.Shape shape,
            Schedules.Moment moment,
            LossTerm... terms) {
        try (Learner learner = Learner.of(model, config, shape)) {
            ParameterSet parameters = learner.net().parameters();
            byFormula(parameters);
            Adam adam = new Adam(parameters);
            Batch batch = batch(shape, learner.draws());
            try (NativeScope step = learner.net().step();
                    GradientTape tape = GradientTape.recording()) {
                Losses losses = learner.losses(step, batch, moment, true);
                LossTerms read = losses.read();
                float[] loss = new float[1 + terms.length];
                loss[0] = (float) read.total();
                for (int i = 0; i < terms.length; i++) {
                    loss[i + 1] = (float) read.value(terms[i]);
                }
                golden.assertClose(loss, name + ".loss", TOLERANCE);
                NDArray x = step.wrap(batch.values(), BATCH, 1, shape.bins(), shape.frames());
                golden.assertClose(
                        said(learner, step, x).toFloatArray(),
                        name + (learner instanceof CategoricalLearner ? ".logP" : ".mean"),
                        TOLERANCE);
                tape.backward(losses.total());
            }
            parameters
                    .learnt()
                    .forEach((parameter, array) -> gradient(name + "." + parameter, array));
            adam.close();
        }
    }

    /// What the encoder says, normalised by the batch.
    private static NDArray said(Learner learner, NativeScope step, NDArray x) {
        return switch (learner) {
            case CategoricalLearner one -> {
                CatUvac net = one.net();
                yield net.clusterLogits(net.features(step, net.prepare(x), true)).logSoftmax(1);
            }
            case MixtureLearner one -> one.net().latent(one.net().features(step, x, true)).mean();
            case AutoencoderLearner one -> one.net().code(step, x).get(0);
        };
    }

    /// The first is the sum of its absolute values: what the others are measured by.
    private void gradient(String block, NDArray parameter) {
        float[] gradient;
        try (NDArray handle = parameter.getGradient()) {
            gradient = handle.toFloatArray();
        }
        double[] expected = golden.get(block);
        double[] actual = new double[expected.length];
        for (int i = 0; i < gradient.length; i++) {
            actual[0] += Math.abs(gradient[i]);
            actual[1] += gradient[i] * Math.cos(0.7 * i);
        }
        for (int i = 2; i < actual.length; i++) {
            actual[i] = gradient[i - 2];
        }
        double scale = Math.max(1e-3, expected[0]);
        for (int i = 0; i < actual.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i]) / scale)
                    .as("%s[%d]: %s, golden %s", block, i, actual[i], expected[i])
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }

    /// Value i of parameter k is 0.15 sin(k + 1.3 i); scales of normalisations are 1 above that.
    private static void byFormula(ParameterSet parameters) {
        Map<String, float[]> values = parameters.copy();
        int k = 0;
        for (String name : parameters.learnt().keySet()) {
            float[] own = java.util.Objects.requireNonNull(values.get(name));
            double base = name.endsWith(".scale") ? 1 : 0;
            for (int i = 0; i < own.length; i++) {
                own[i] = (float) (base + 0.15 * Math.sin(k + 1.3 * i));
            }
            k++;
        }
        parameters.restore(values);
    }

    private static Batch batch(Learner.Shape shape, Learner.Draws draws) {
        ByteBuffer values = direct(BATCH * shape.values());
        for (int i = 0; i < BATCH * shape.values(); i++) {
            values.putFloat((float) (0.5 + 0.45 * Math.sin(0.037 * i + 0.3 * Math.sin(0.011 * i))));
        }
        ByteBuffer mask = direct(BATCH * shape.frames());
        for (int clip = 0; clip < BATCH; clip++) {
            for (int frame = 0; frame < shape.frames(); frame++) {
                mask.putFloat(clip == 1 && frame >= shape.frames() - 5 ? 0 : 1);
            }
        }
        return new Batch(
                BATCH,
                1,
                values.flip(),
                mask.flip(),
                true,
                noise(draws.gumbel()),
                noise(draws.normal()));
    }

    private static ByteBuffer direct(int floats) {
        return ByteBuffer.allocateDirect(4 * floats).order(ByteOrder.nativeOrder());
    }

    private static float[] noise(int columns) {
        float[] noise = new float[BATCH * columns];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) Math.sin(2.3 * i + 1);
        }
        return noise;
    }
}
