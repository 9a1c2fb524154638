package org.taxophone.training;

/// What changes from step to step.
///
/// @param config where it starts and ends
/// @param batchesPerEpoch steps of an epoch
record Schedules(TrainingConfig config, int batchesPerEpoch) {
    /// The values at one step.
    record Moment(double learningRate, double tau, double lambda, double balance) {}

    /// @param step from 0
    Moment at(long step) {
        double epochs = step / (double) batchesPerEpoch;
        double progress = Math.min(1, epochs / config.epochs());
        double warmth =
                config.warmUpSteps() == 0
                        ? 1
                        : Math.min(1, (step + 1) / (double) config.warmUpSteps());
        double fall = Math.pow(config.finalLearningRate() / config.learningRate(), progress);
        return new Moment(
                config.learningRate() * warmth * fall,
                config.tauSchedule().at(progress, config.tauStart(), config.tauEnd()),
                config.lambda() * rise(epochs, config.lambdaWarmUpEpochs()),
                config.balanceWeight() * (1 - fallen(epochs, config.balanceUntilEpoch())));
    }

    private static double rise(double epochs, int until) {
        return until == 0 ? 1 : Math.min(1, epochs / until);
    }

    private static double fallen(double epochs, int until) {
        return until == 0 ? 0 : Math.min(1, epochs / until);
    }

    /// Whether the cluster head is set anew before this epoch.
    ///
    /// @param epoch from 0
    boolean resetsBefore(int epoch) {
        for (int i = 1; i <= config.headResets(); i++) {
            if (epoch > 0 && epoch == (int) ((1 - Math.pow(0.5, i)) * config.epochs())) {
                return true;
            }
        }
        return false;
    }
}
