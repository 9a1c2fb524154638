package org.taxophone.app.feature.training;

import org.taxophone.app.control.chart.Curve;
import org.taxophone.training.CategoricalLossConfig;
import org.taxophone.training.TrainingConfig;

/// What temperature and learning rate will be, drawn dashed ahead of the curves.
final class Plan {
    private Plan() {}

    /// The value after each epoch from `from` to the last; an empty curve for what is not planned.
    ///
    /// @param now the value at `from`; a learning rate below its plan is still warming up, and goes
    ///     on rising as it has so far
    static Curve of(Measure measure, TrainingConfig config, int from, double now) {
        boolean planned = measure == Measure.TAU || measure == Measure.LEARNING_RATE;
        int count = planned ? Math.max(0, config.epochs() - from + 1) : 0;
        double[] x = new double[count];
        double[] y = new double[count];
        double warmth = Math.min(1, now / value(measure, config, from));
        for (int i = 0; i < count; i++) {
            x[i] = from + i;
            double share = measure == Measure.TAU ? 1 : Math.min(1, warmth * x[i] / from);
            y[i] = share * value(measure, config, x[i]);
        }
        return new Curve(Curve.Role.TRAINING, x, y);
    }

    private static double value(Measure measure, TrainingConfig config, double epoch) {
        double share = epoch / config.epochs();
        return measure == Measure.TAU && config.loss() instanceof CategoricalLossConfig loss
                ? loss.tauSchedule().at(share, loss.tauStart(), loss.tauEnd())
                : config.learningRate()
                        * Math.pow(config.finalLearningRate() / config.learningRate(), share);
    }
}
