package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.UvacConfig;

/// A number of clusters that is too large shrinks by itself.
class ShrinkingTest {
    private static final int TOO_MANY = 20;
    private static final ClipArray CLIPS = ClipArray.ridges(3, 30, 16, 5);

    @TempDir Path folder;

    private final List<EpochReport> reports = new ArrayList<>();

    @Test
    void clustersWithoutClipsAreDroppedAndTheOthersKeepTheirNumbers() {
        TrainingResult result =
                train(
                        Settings.changed(
                                CatUvacConfig.paper(TOO_MANY), "width=0.25", "gruUnits=16"),
                        // clusters that are told apart, with next to nothing for using many
                        Settings.events(
                                20,
                                "batchSize=30",
                                "variationalWeight=0",
                                "overClusteringWeight=0",
                                "marginalWeight=1",
                                "warmUpSteps=5",
                                "learningRate=0.01",
                                "headResets=0",
                                "assignment=cluster_head",
                                "dropAfterEpochs=2"));
        assertShrunk(result);
    }

    @Test
    void aMixtureLosesItsIdleGaussians() {
        TrainingResult result =
                train(
                        Settings.changed(UvacConfig.paper(TOO_MANY), "width=0.25", "gruUnits=16"),
                        Settings.changed(
                                TrainingConfig.paperUvac()
                                        .withEpochs(30)
                                        .withBatchSize(20)
                                        .withCheckpointSeconds(0),
                                "learningRate=0.003",
                                "mixtureRestarts=1",
                                "dropAfterEpochs=2"));
        assertShrunk(result);
    }

    /// A dropped cluster has no clip from then on, and no probability at the end.
    private void assertShrunk(TrainingResult result) {
        int[] counts = result.assignment().counts();
        float[] probabilities = result.assignment().probabilities();
        assertThat(result.assignment().clusterCount()).isEqualTo(TOO_MANY);
        assertThat(result.assignment().used()).isBetween(2, TOO_MANY - 5);
        int impossible = 0;
        for (int k = 0; k < TOO_MANY; k++) {
            double most = 0;
            for (int clip = 0; clip < CLIPS.size(); clip++) {
                most = Math.max(most, probabilities[clip * TOO_MANY + k]);
            }
            impossible += most == 0 ? 1 : 0;
            if (most == 0) {
                assertThat(counts[k]).isZero();
            }
        }
        assertThat(reports.getLast().usage()).hasSize(TOO_MANY);
        assertThat(impossible).isGreaterThan(5);
        assertThat(result.findings())
                .extracting(Finding::kind)
                .doesNotContain(Finding.Kind.UNUSED_CLUSTERS); // it was asked for
    }

    /// What is empty while weights still move may fill yet.
    @Test
    void nothingIsDroppedBeforeTheWeightsHaveSettled() {
        TrainingResult result =
                train(
                        Settings.changed(
                                CatUvacConfig.paper(TOO_MANY), "width=0.25", "gruUnits=16"),
                        Settings.paper(
                                4,
                                "learningRate=0.003",
                                "lambdaWarmUpEpochs=100",
                                "dropAfterEpochs=3")); // watched for 2 epochs of 4
        assertThat(result.assignment().used()).isLessThan(TOO_MANY); // some are empty
        assertThat(result.assignment().probabilities()).doesNotContain(0f);
    }

    @Test
    void weightsSettleWithTheSlowestOfThem() {
        CategoricalLossConfig loss =
                Settings.changed(
                        CategoricalLossConfig.paper(),
                        "lambdaWarmUpEpochs=20",
                        "balanceUntilEpoch=60");
        assertThat(loss.settledAfter(100)).isEqualTo(20); // no balance, nothing to fall
        assertThat(Settings.changed(loss, "balanceWeight=1").settledAfter(200)).isEqualTo(60);
        assertThat(Settings.changed(loss, "balanceWeight=1").settledAfter(100)).isEqualTo(50);
        assertThat(MixtureLossConfig.paper().settledAfter(500)).isEqualTo(250);
        assertThat(MixtureLossConfig.paper().settledAfter(100)).isEqualTo(70);
    }

    @Test
    void kMeansWouldFillEveryCluster() {
        assertThatThrownBy(
                        () ->
                                Settings.paper(
                                        3, "assignment=spherical_k_means", "dropAfterEpochs=3"))
                .hasMessageContaining("dropAfterEpochs must be 0 where k-means assigns");
    }

    private TrainingResult train(ModelConfig model, TrainingConfig config) {
        return new TrainingJob(
                        CLIPS,
                        model,
                        config,
                        folder,
                        new StopSignal(),
                        event -> {
                            if (event instanceof TrainingEvent.EpochFinished finished) {
                                reports.add(finished.report());
                            }
                        })
                .run(JobContext.none());
    }
}
