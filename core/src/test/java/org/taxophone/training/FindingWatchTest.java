package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FindingWatchTest {
    private static final TrainingConfig CONFIG = TrainingConfig.robustEvents().withEpochs(100);

    private final FindingWatch watch = new FindingWatch(CONFIG);
    private final List<Finding> found = new ArrayList<>();

    @Test
    void aHealthyTrainingIsLeftAlone() {
        look(1, 100, 5, 2, 10);
        assertThat(found).isEmpty();
    }

    @Test
    void unusedClustersAreToldOnceWithTheirEpoch() {
        look(1, 11, 5, 2, 10);
        look(12, 30, 5, 2, 4);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().headline()).isEqualTo("6 of 10 clusters unused since epoch 12");
        assertThat(found.getFirst().explanation()).contains("ask for 4 clusters");
        assertThat(found.getFirst().remedy()).containsEntry("balanceWeight", "1");
    }

    @Test
    void theRemedyForABalanceTermThatIsThereIsAHeavierOne() {
        FindingWatch balanced = new FindingWatch(Settings.changed(CONFIG, "balanceWeight=50"));
        for (int epoch = 1; epoch <= 30; epoch++) {
            found.addAll(balanced.look(report(epoch, 5, 2, 4), -epoch));
        }
        assertThat(found.getFirst().remedy()).containsEntry("balanceWeight", "200");
    }

    @Test
    void oneClusterThatHoldsAllIsSaidSo() {
        look(1, 30, 5, 2, 1);
        assertThat(found.getFirst().headline()).startsWith("One cluster holds every clip");
    }

    @Test
    void clustersWithoutInformationAreTold() {
        look(1, 30, 5, 0.01, 10);
        assertThat(found).extracting(Finding::kind).containsExactly(Finding.Kind.CLUSTERS_IGNORED);
        assertThat(found.getFirst().remedy()).containsKey("lambdaWarmUpEpochs");
    }

    @Test
    void aDeadLatentIsTold() {
        look(1, 30, 1, 2, 10);
        assertThat(found).extracting(Finding::kind).containsExactly(Finding.Kind.LATENT_COLLAPSED);
        assertThat(found.getFirst().headline()).contains("1 of 10 dimensions");
    }

    @Test
    void aLossThatStandsStillIsTold() {
        for (int epoch = 1; epoch <= 60; epoch++) {
            found.addAll(watch.look(report(epoch, 5, 2, 10), 1));
        }
        assertThat(found).extracting(Finding::kind).containsExactly(Finding.Kind.NO_PROGRESS);
    }

    @Test
    void aLossThatFellAndStandsStillAgainIsToldAgain() {
        FindingWatch now = watch;
        for (int epoch = 1; epoch <= 75; epoch++) {
            double loss = epoch < 45 ? 1 : 0.5;
            found.addAll(now.look(report(epoch, 5, 2, 10), loss));
            if (epoch == 50) { // and across a resume
                FindingWatch resumed = new FindingWatch(CONFIG);
                resumed.restore(now.memory());
                now = resumed;
            }
        }
        assertThat(found)
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NO_PROGRESS, Finding.Kind.NO_PROGRESS);
        int span = CONFIG.patience();
        assertThat(found.getFirst().standsStill(45, span)).isFalse();
        assertThat(found.getLast().sinceEpoch()).isGreaterThan(45);
        assertThat(found.getLast().standsStill(45, span)).isTrue();
    }

    @Test
    void aLossThatCreepsIsToldOnce() {
        for (int epoch = 1; epoch <= 80; epoch++) {
            found.addAll(watch.look(report(epoch, 5, 2, 10), 1 - 1e-6 * epoch));
        }
        assertThat(found).hasSize(1);
    }

    @Test
    void remembersWhatItToldAcrossAResume() {
        look(1, 20, 5, 2, 4);
        FindingWatch resumed = new FindingWatch(CONFIG);
        resumed.restore(watch.memory());
        assertThat(resumed.look(report(21, 5, 2, 4), -21)).isEmpty();
        assertThat(resumed.findings()).isEqualTo(found);
    }

    /// The loss falls by 1 an epoch.
    private void look(int from, int to, int active, double information, int used) {
        for (int epoch = from; epoch <= to; epoch++) {
            found.addAll(watch.look(report(epoch, active, information, used), -epoch));
        }
    }

    private static EpochReport report(int epoch, int active, double information, int used) {
        int[] usage = new int[10];
        for (int k = 0; k < used; k++) {
            usage[k] = 100;
        }
        return new EpochReport(
                epoch,
                100,
                TrainingPhase.TRAINING,
                LossTerms.ZERO,
                Optional.empty(),
                OptionalDouble.of(1),
                OptionalDouble.of(0.5),
                1e-3,
                Optional.of(new ClusterUse(usage, information + 0.1, 0.1)),
                Optional.of(new LatentUse(active, 10, OptionalDouble.of(0.5))),
                1,
                100);
    }
}
