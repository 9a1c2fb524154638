package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.training.TrainingEvent;

class WatchedTrainingTest {
    private static final List<String> IDS = List.of("a", "b,b", "c");

    @TempDir private Path folder;

    private static TrainingEvent.SnapshotTaken snapshot(int epoch) {
        return new TrainingEvent.SnapshotTaken(
                epoch,
                new Embeddings("features", IDS, 3, new float[] {0, 0, 0, 3, 4, 0, 6, 8, 0}),
                new ClusterAssignment(IDS, 4, new int[] {0, 3, 3}, new float[0]));
    }

    @Test
    void theLastMapComesBackWithItsClustersAndDistances() {
        WatchedTraining training = new WatchedTraining(folder);
        assertThat(training.map(4)).isEmpty();
        training.write(snapshot(1));
        training.write(snapshot(5));

        TrainingEvent.SnapshotTaken map = training.map(4).orElseThrow();
        assertThat(map.epoch()).isEqualTo(5);
        assertThat(map.embeddings().ids()).isEqualTo(IDS);
        assertThat(map.assignment().clusters()).containsExactly(0, 3, 3);
        assertThat(map.assignment().clusterCount()).isEqualTo(4);
        // 0, 5 and 10 along one line
        assertThat(map.embeddings().at(2, 0) - map.embeddings().at(0, 0))
                .isCloseTo(10, within(1e-4f));
        assertThat(map.embeddings().at(2, 1)).isCloseTo(0, within(1e-4f));
    }

    @Test
    void theLastReconstructionsComeBackToThreeDigits() {
        WatchedTraining training = new WatchedTraining(folder);
        assertThat(training.reconstructions()).isEmpty();
        training.write(
                new TrainingEvent.ReconstructionsDrawn(
                        7,
                        1,
                        2,
                        List.of(
                                new TrainingEvent.Reconstruction(
                                        "a",
                                        new float[] {0.12345f, 1},
                                        new float[] {0, 0.5f},
                                        42.5))));

        TrainingEvent.ReconstructionsDrawn drawn = training.reconstructions().orElseThrow();
        assertThat(drawn.epoch()).isEqualTo(7);
        assertThat(drawn.bins()).isEqualTo(1);
        assertThat(drawn.frames()).isEqualTo(2);
        TrainingEvent.Reconstruction clip = drawn.reconstructions().getFirst();
        assertThat(clip.clipId()).isEqualTo("a");
        assertThat(clip.input()).containsExactly(0.123f, 1);
        assertThat(clip.output()).containsExactly(0, 0.5f);
        assertThat(clip.error()).isEqualTo(42.5);
    }

    @Test
    void whatIsDamagedSaysSo() throws Exception {
        WatchedTraining training = new WatchedTraining(folder);
        Files.writeString(folder.resolve("training-map.csv"), "id,cluster,x,y,epoch\na,9,0,0,1\n");
        Files.writeString(folder.resolve("reconstructions.json"), "{");
        assertThatThrownBy(() -> training.map(4))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("training-map.csv is damaged")
                .hasMessageContaining("was 8");
        assertThatThrownBy(training::reconstructions)
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("reconstructions.json is damaged");
    }
}
