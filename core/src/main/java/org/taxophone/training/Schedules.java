package org.taxophone.training;

/// What changes from step to step.
///
/// @param config where it starts and ends
/// @param batchesPerEpoch steps of an epoch
record Schedules(TrainingConfig config, int batchesPerEpoch) {
    /// The values at one step.
    ///
    /// @param epoch from 0
    /// @param tau 0 where the loss has none
    /// @param balance 0 where the loss has none
    record Moment(int epoch, double learningRate, double tau, double lambda, double balance) {}

    /// @param step from 0
    Moment at(long step) {
        double epochs = step / (double) batchesPerEpoch;
        int epoch = (int) (step / batchesPerEpoch);
        double progress = Math.min(1, epochs / config.epochs());
        double warmth =
                config.warmUpSteps() == 0
                        ? 1
                        : Math.min(1, (step + 1) / (double) config.warmUpSteps());
        double fall = Math.pow(config.finalLearningRate() / config.learningRate(), progress);
        LossConfig loss = config.loss();
        double lambda = loss.lambda() * rise(epochs, loss.lambdaWarmUpEpochs());
        return switch (loss) {
            case CategoricalLossConfig categorical ->
                    new Moment(
                            epoch,
                            config.learningRate() * warmth * fall,
                            categorical
                                    .tauSchedule()
                                    .at(progress, categorical.tauStart(), categorical.tauEnd()),
                            lambda,
                            categorical.balanceWeight()
                                    * (1 - fallen(epochs, categorical.balanceUntilEpoch())));
            case AutoencoderLossConfig auto ->
                    new Moment(epoch, config.learningRate() * warmth * fall, 0, lambda, 0);
            case MixtureLossConfig mixture ->
                    new Moment(
                            epoch,
                            config.learningRate() * warmth * fall,
                            0,
                            mixture.lambda()
                                    * rise(
                                            Math.max(
                                                    0,
                                                    epochs
                                                            - mixture.preTrainingEpochs(
                                                                    config.epochs())),
                                            mixture.lambdaWarmUpEpochs()),
                            0);
        };
    }

    private static double rise(double epochs, int until) {
        return until == 0 ? 1 : Math.min(1, epochs / until);
    }

    private static double fallen(double epochs, int until) {
        return until == 0 ? 0 : Math.min(1, epochs / until);
    }
}
