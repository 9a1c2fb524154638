package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;

/// A model read back says of the training's clips what the training said.
class TrainedNetTest {
    private static final CatUvacConfig SMALL = Settings.smallNet();
    private static final ClipArray CLIPS = ClipArray.ridges(4, 16, 16, 5);

    @TempDir private Path folder;

    private TrainingResult train(TrainingConfig config) {
        return new TrainingJob(CLIPS, SMALL, config, folder, new StopSignal(), event -> {})
                .run(JobContext.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CLUSTER_HEAD", "REFITTED_HEAD", "NEIGHBOUR_GRAPH", "SPHERICAL_K_MEANS"})
    void givesTheTrainingsOwnAssignmentBack(String rule) {
        TrainingConfig config = Settings.events(3, "assignment=" + rule);
        TrainingResult result = train(config);
        try (TrainedNet net = TrainedNet.open(folder, SMALL, config)) {
            Applied again = net.apply(CLIPS, JobContext.none());
            assertThat(again.assignment().clusters()).isEqualTo(result.assignment().clusters());
            assertThat(again.assignment().probabilities())
                    .isEqualTo(result.assignment().probabilities());
            for (String space : List.of("y", "z", "features")) {
                assertThat(again.space(space).orElseThrow().values())
                        .isEqualTo(TrainingJobTest.space(result, space).orElseThrow().values());
            }
        }
    }

    @Test
    void drawsClipsInTheUnitsOfTheFrontEnd() {
        TrainingConfig config = Settings.paper(2, "scaling=unit");
        train(config);
        try (TrainedNet net = TrainedNet.open(folder, SMALL, config)) {
            assertThat(net.latentDimension()).isEqualTo(10);
            float[] y = {1, 0, 0, 0, 0, 0, 1, 0};
            List<float[]> drawn = net.decode(y, new float[20]);
            assertThat(drawn).hasSize(2).allSatisfy(clip -> assertThat(clip).hasSize(256));
            assertThat(drawn.getFirst()).isNotEqualTo(drawn.getLast());
            List<TrainingEvent.Reconstruction> clips = net.reconstruct(CLIPS, new int[] {5, 0});
            assertThat(clips).extracting(clip -> clip.clipId()).containsExactly("clip5", "clip0");
            float[] input = clips.getFirst().input();
            for (int i = 0; i < input.length; i++) {
                assertThat(input[i])
                        .isCloseTo(
                                CLIPS.values()[5][i],
                                org.assertj.core.api.Assertions.within(1e-4f));
            }
        }
    }

    @Test
    void refusesOtherFeaturesOtherNetsAndDamage() throws Exception {
        TrainingConfig config = Settings.events(1);
        assertThatThrownBy(() -> TrainedNet.open(folder, SMALL, config))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("keeps no model");
        train(config);
        try (TrainedNet net = TrainedNet.open(folder, SMALL, config)) {
            ClipArray others = ClipArray.ridges(4, 16, 16, 6);
            assertThatThrownBy(() -> net.apply(others, JobContext.none()))
                    .isInstanceOf(TaxophoneException.class)
                    .hasMessageContaining("trained on another front end");
        }
        assertThatThrownBy(() -> TrainedNet.open(folder, SMALL.withClusters(5), config))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("is not of this recipe");
        Path file = folder.resolve(StoredModel.FILE);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> StoredModel.read(folder))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("checksum");
    }
}
