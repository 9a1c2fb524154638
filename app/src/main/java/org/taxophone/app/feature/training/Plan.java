package org.taxophone.app.feature.training;

import org.taxophone.app.control.chart.Curve;
import org.taxophone.training.TrainingConfig;

/// What temperature and learning rate will be, drawn dashed ahead of the curves.
final class Plan {
    private Plan() {}

    /// The value after each epoch from `from` to the last; an empty curve for what is not planned.
    static Curve of(Measure measure, TrainingConfig config, int from) {
        boolean planned = measure == Measure.TAU || measure == Measure.LEARNING_RATE;
        int count = planned ? Math.max(0, config.epochs() - from + 1) : 0;
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = from + i;
            double share = x[i] / config.epochs();
            y[i] =
                    measure == Measure.TAU
                            ? config.tauSchedule().at(share, config.tauStart(), config.tauEnd())
                            : exponential(config.learningRate(), config.finalLearningRate(), share);
        }
        return new Curve(Curve.Role.TRAINING, x, y);
    }

    private static double exponential(double start, double end, double share) {
        return start * Math.pow(end / start, share);
    }
}
