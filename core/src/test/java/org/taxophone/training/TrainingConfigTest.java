package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.common.ConfigRecords;

class TrainingConfigTest {
    @ParameterizedTest
    @CsvSource({
        "epochs, 0",
        "batchSize, 1",
        "learningRate, 0",
        "learningRate, NaN",
        "finalLearningRate, 1",
        "warmUpSteps, -1",
        "gradientNorm, -1",
        "tauStart, 0",
        "tauEnd, Infinity",
        "variationalWeight, -0.1",
        "lambda, -1",
        "lambdaWarmUpEpochs, -1",
        "balanceWeight, NaN",
        "balanceUntilEpoch, -2",
        "views, none",
        "windowFrames, 60",
        "timeShift, 0.6",
        "consistencyWeight, -1",
        "overClusteringWeight, -1",
        "marginalWeight, -1",
        "contrastWeight, -1",
        "contrastTemperature, 0",
        "headResets, 9",
        "validationShare, 0.6",
        "halfBatches, true",
        "snapshotEpochs, 0",
        "checkpointSeconds, -1"
    })
    void refusesBadValuesByName(String field, String value) {
        assertThatThrownBy(() -> ConfigRecords.with(TrainingConfig.robustEvents(), field, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field);
    }

    @Test
    void namesTheWayOutWhenNothingIsMinimised() {
        assertThatThrownBy(
                        () ->
                                ConfigRecords.with(
                                        TrainingConfig.paperCatUvac(), "variationalWeight", "0"))
                .hasMessageContaining("variationalWeight must be > 0");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPONENTIAL, 0, 1",
        "EXPONENTIAL, 0.5, 0.70710678",
        "EXPONENTIAL, 1, 0.5",
        "LINEAR, 0.5, 0.75",
        "COSINE, 0, 1",
        "COSINE, 0.25, 0.92677670",
        "COSINE, 1, 0.5"
    })
    void tauFallsAsItSays(TauSchedule schedule, double progress, double expected) {
        assertThat(schedule.at(progress, 1, 0.5)).isCloseTo(expected, within(1e-8));
    }

    @Test
    void schedulesMoveFromStepToStep() {
        TrainingConfig config =
                ConfigRecords.with(
                        TrainingConfig.robustEvents().withEpochs(100), "lambdaWarmUpEpochs", "10");
        config = ConfigRecords.with(config, "balanceWeight", "2");
        config = ConfigRecords.with(config, "balanceUntilEpoch", "20");
        Schedules schedules = new Schedules(config, 12);
        assertThat(schedules.at(0).learningRate()).isCloseTo(1e-4, within(1e-12));
        assertThat(schedules.at(600).learningRate()).isCloseTo(5e-3 * Math.sqrt(0.1), within(1e-9));
        assertThat(schedules.at(60).lambda()).isCloseTo(0.25, within(1e-12));
        assertThat(schedules.at(600).lambda()).isEqualTo(0.5);
        assertThat(schedules.at(120).balance()).isCloseTo(1, within(1e-12));
        assertThat(schedules.at(600).balance()).isZero();
        CategoricalLossConfig robust = CategoricalLossConfig.robustEvents();
        assertThat(robust.resetsBefore(50, 100)).isTrue();
        assertThat(robust.resetsBefore(75, 100)).isTrue();
        assertThat(robust.resetsBefore(0, 100)).isFalse();
        assertThat(robust.resetsBefore(51, 100)).isFalse();
    }
}
