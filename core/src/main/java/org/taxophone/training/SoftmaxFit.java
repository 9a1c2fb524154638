package org.taxophone.training;

import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import org.taxophone.engine.Adam;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;

/// Fits a linear classifier to a partition: 150 Adam steps of cross-entropy on standardised
/// features, with a little weight decay; then says it for the features as they are.
final class SoftmaxFit {
    private static final int STEPS = 150;
    private static final double LEARNING_RATE = 0.05;
    private static final double DECAY = 1e-3;

    private SoftmaxFit() {}

    /// @param weight (classes, width)
    /// @param bias (classes)
    record Linear(float[] weight, float[] bias) {}

    /// @param features rows x width
    /// @param assigned the class of each row
    static Linear fit(float[] features, int width, int[] assigned, int classes) {
        int rows = assigned.length;
        double[] mean = new double[width];
        double[] deviation = new double[width];
        float[] standard = standardised(features, rows, width, mean, deviation);
        float[] target = new float[rows * classes];
        for (int row = 0; row < rows; row++) {
            target[row * classes + assigned[row]] = 1;
        }
        try (NativeScope scope = NativeScope.open()) {
            ParameterSet set = new ParameterSet(scope);
            NDArray weight = set.learn("weight", new float[classes * width], classes, width);
            NDArray bias = set.learn("bias", new float[classes], classes);
            NDArray x = scope.of(standard, rows, width);
            NDArray wanted = scope.of(target, rows, classes);
            try (Adam adam = new Adam(set)) {
                for (int i = 0; i < STEPS; i++) {
                    step(scope, adam, x, wanted, weight, bias);
                }
            }
            return unstandardised(
                    weight.toFloatArray(), bias.toFloatArray(), width, mean, deviation);
        }
    }

    private static void step(
            NativeScope scope, Adam adam, NDArray x, NDArray wanted, NDArray weight, NDArray bias) {
        try (NativeScope step = scope.child();
                GradientTape tape = GradientTape.recording()) {
            NDArray rows = step.own(x.duplicate());
            NDArray logits = rows.getNDArrayInternal().linear(rows, weight, bias).get(0);
            NDArray crossEntropy =
                    times(logits.logSoftmax(1).mul(wanted).sum(), -1.0 / wanted.getShape().get(0));
            NDArray decay = times(step.own(step.own(weight.square()).sum()), DECAY);
            tape.backward(crossEntropy.add(decay));
        }
        adam.step(LEARNING_RATE, 0);
    }

    private static float[] standardised(
            float[] features, int rows, int width, double[] mean, double[] deviation) {
        float[] standard = new float[rows * width];
        for (int d = 0; d < width; d++) {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += features[row * width + d];
            }
            mean[d] = sum / rows;
            double squares = 0;
            for (int row = 0; row < rows; row++) {
                double difference = features[row * width + d] - mean[d];
                squares += difference * difference;
            }
            deviation[d] = Math.sqrt(squares / Math.max(1, rows - 1)) + 1e-3;
            for (int row = 0; row < rows; row++) {
                standard[row * width + d] =
                        (float) ((features[row * width + d] - mean[d]) / deviation[d]);
            }
        }
        return standard;
    }

    private static Linear unstandardised(
            float[] weight, float[] bias, int width, double[] mean, double[] deviation) {
        float[] w = new float[weight.length];
        float[] b = new float[bias.length];
        for (int k = 0; k < bias.length; k++) {
            double shift = bias[k];
            for (int d = 0; d < width; d++) {
                double scaled = weight[k * width + d] / deviation[d];
                w[k * width + d] = (float) scaled;
                shift -= scaled * mean[d];
            }
            b[k] = (float) shift;
        }
        return new Linear(w, b);
    }
}
