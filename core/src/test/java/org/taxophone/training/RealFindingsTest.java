package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;
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

    private List<Finding> train(ClipArray clips, int clusters, TrainingConfig config) {
        return new TrainingJob(
                        clips,
                        Settings.changed(
                                CatUvacConfig.paper(clusters), "width=0.25", "gruUnits=16"),
                        config,
                        folder,
                        new StopSignal(),
                        event -> {})
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
