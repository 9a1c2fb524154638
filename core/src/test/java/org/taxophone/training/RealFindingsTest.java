package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.job.JobContext;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.training.Finding.Kind;

/// Each finding of a training, provoked by training for real.
class RealFindingsTest {
    private static final ClipArray CLIPS = ClipArray.ridges(3, 14, 16, 5);

    @TempDir Path folder;

    @Test
    void aStrongPriorMakesTheClustersAndZSayNothing() {
        List<Finding> findings =
                train(CLIPS, 6, Settings.paper(12, "lambda=500", "learningRate=0.003"));
        assertThat(only(findings, Kind.CLUSTERS_IGNORED).headline())
                .startsWith("The clusters say next to nothing about the clips since epoch ");
        assertThat(only(findings, Kind.LATENT_COLLAPSED).headline())
                .matches("[01] of 10 dimensions of z are alive at epoch \\d+");
    }

    @Test
    void moreClustersThanKindsAreLeftUnused() {
        Finding finding =
                only(
                        train(CLIPS, 30, Settings.paper(12, "learningRate=0.003", "lambda=0.5")),
                        Kind.UNUSED_CLUSTERS);
        assertThat(finding.headline())
                .matches(
                        "(\\d+ of 30 clusters unused|One cluster holds every clip) since epoch \\d+");
        assertThat(finding.remedy()).containsEntry("balanceWeight", "1");
    }

    @Test
    void copiesOfOneClipFallIntoOneCluster() {
        float[][] same = new float[40][];
        Arrays.fill(same, CLIPS.values()[0]);
        Finding finding =
                only(
                        train(
                                new ClipArray(16, 16, same),
                                4,
                                Settings.paper(8, "learningRate=0.003")),
                        Kind.UNUSED_CLUSTERS);
        assertThat(finding.headline()).startsWith("One cluster holds every clip since epoch ");
    }

    @Test
    void aTrainingThatStandsStillIsTold() {
        Finding finding =
                only(
                        train(
                                CLIPS,
                                3,
                                Settings.paper(
                                        30,
                                        "finalLearningRate=0.000000001",
                                        "learningRate=0.000000001",
                                        "validationShare=0.2")),
                        Kind.NO_PROGRESS);
        assertThat(finding.headline())
                .isEqualTo("The loss on held-out clips has not fallen for 10 epochs");
    }

    /// As in the instrument report: 4 looks mild.
    @Test
    void averagingHidesHowStrongThePullIs() {
        List<Finding> findings =
                train(
                        ClipArray.ridges(3, 14, 32, 5),
                        Settings.changed(AutoencoderConfig.betaVae(3), "width=0.25"),
                        averaged(40, TrainingConfig.paperBetaVae()));
        Finding hidden = only(findings, Kind.HIDDEN_BETA);
        assertThat(hidden.headline()).isEqualTo("A lambda of 4 acts here like one of 64");
        assertThat(hidden.remedy()).containsEntry("reduction", "sum").containsEntry("lambda", "1");
        assertThat(only(findings, Kind.LATENT_COLLAPSED).headline())
                .matches(
                        "(\\d+ of 32 latent dimensions carry nothing|\\d+ latent dimensions say"
                                + " what \\d\\.\\d could say alone) at epoch \\d+");
    }

    /// All dimensions of the code live, and all say the same: counting those alive sees nothing.
    @Test
    void dimensionsThatSayTheSameAreToldThoughAllOfThemLive() {
        float[][] louder = new float[42][];
        for (int clip = 0; clip < louder.length; clip++) {
            louder[clip] = CLIPS.values()[0].clone();
            for (int i = 0; i < louder[clip].length; i++) {
                louder[clip][i] *= 0.2f + 0.04f * clip;
            }
        }
        Finding finding =
                only(
                        train(
                                new ClipArray(16, 16, louder),
                                Settings.changed(AutoencoderConfig.plain(3), "width=0.25"),
                                averaged(60, TrainingConfig.paperAutoencoder())),
                        Kind.LATENT_COLLAPSED);
        assertThat(finding.headline())
                .matches(
                        "\\d+ latent dimensions say what [1-5]\\.\\d could say alone at epoch \\d+");
    }

    private static TrainingConfig averaged(int epochs, TrainingConfig config) {
        return Settings.changed(config.withEpochs(epochs).withBatchSize(20), "learningRate=0.003");
    }

    private List<Finding> train(ClipArray clips, int clusters, TrainingConfig config) {
        return train(
                clips,
                Settings.changed(CatUvacConfig.paper(clusters), "width=0.25", "gruUnits=16"),
                config);
    }

    private List<Finding> train(ClipArray clips, ModelConfig model, TrainingConfig config) {
        return new TrainingJob(clips, model, config, folder, new StopSignal(), event -> {})
                .run(JobContext.none())
                .findings();
    }

    private static Finding only(List<Finding> findings, Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " among " + findings));
    }
}
