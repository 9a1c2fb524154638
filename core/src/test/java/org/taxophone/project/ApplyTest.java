package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.LatentDecoder;
import org.taxophone.experiment.LatentPlaces;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.job.JobContext;

/// Models of finished runs, applied and decoded.
class ApplyTest extends TonesCase {
    ApplyTest() {
        super(8);
    }

    private ApplyJob.Result apply(Run run, Dataset clips) throws Exception {
        return new ApplyJob(run, clips, temp.resolve("features")).run(JobContext.none());
    }

    @Test
    void aTrainedModelGivesItsOwnClipsTheirOwnClusters() throws Exception {
        Run run = run(robust());
        ApplyJob.Result result = apply(run, project.dataset().orElseThrow());
        assertThat(result.warnings()).isEmpty();
        assertThat(result.applied().assignment().clusters())
                .isEqualTo(run.assignment().orElseThrow().clusters());
        assertThat(result.applied().assignment().probabilities())
                .isEqualTo(run.assignment().orElseThrow().probabilities());
    }

    @Test
    void componentsGiveTheirOwnClipsTheirOwnClusters() throws Exception {
        Run run = run(Recipes.named("quick"));
        ApplyJob.Result result = apply(run, project.dataset().orElseThrow());
        assertThat(result.applied().assignment().clusters())
                .isEqualTo(run.assignment().orElseThrow().clusters());
        float[] again = result.applied().spaces().getFirst().values();
        float[] own = run.space("PCA(24) of x").orElseThrow().values();
        for (int i = 0; i < own.length; i++) {
            assertThat(again[i]).isCloseTo(own[i], org.assertj.core.api.Assertions.within(1e-4f));
        }
    }

    /// 24 clips in 3 tight groups: the nearest mean is the branch of the tree, too.
    @ParameterizedTest
    @CsvSource({
        "kmeans, spherical=false",
        "em-gmm, dimensions=4",
        "em-gmm, covariance=full",
        "ward, spherical=true",
        "ward, dimensions=8"
    })
    void everyClustererGivesItsOwnClipsTheirOwnClusters(String name, String setting)
            throws Exception {
        Recipe recipe = events(name);
        Run run = run(with(recipe, setting));
        ApplyJob.Result result = apply(run, project.dataset().orElseThrow());
        assertThat(result.applied().assignment().clusters())
                .isEqualTo(run.assignment().orElseThrow().clusters());
        assertThat(run.assignment().orElseThrow().used()).isBetween(2, 3);
    }

    @Test
    void otherClipsAreAssignedAndTheirDifferencesTold() throws Exception {
        Run run = run(Recipes.named("quick"));
        Path other = temp.resolve("other");
        Files.createDirectories(other);
        float[] quiet = new float[22_050];
        for (int i = 0; i < quiet.length; i++) {
            quiet[i] = (float) (0.01 * Math.sin(2 * Math.PI * 300 * i / 22_050));
        }
        WavWriter.write(other.resolve("a.wav"), new Waveform(quiet, 22_050));
        Dataset clips =
                new DatasetImporter()
                        .importFolder(ImportConfig.of(other), JobContext.none())
                        .dataset();
        ApplyJob.Result result = apply(run, clips);
        assertThat(result.applied().assignment().clusters()).hasSize(1);
        assertThat(result.warnings())
                .anySatisfy(
                        warning ->
                                assertThat(warning)
                                        .contains("Most clips have 22050 Hz")
                                        .contains("8000 Hz"))
                .anySatisfy(warning -> assertThat(warning).contains("dB quieter"))
                .anySatisfy(warning -> assertThat(warning).contains("longer").contains("1.00 s"));
    }

    @Test
    void aRunWithoutAModelSaysWhatToDo() throws Exception {
        Run run = run(Recipes.named("quick"));
        Files.delete(run.folder().resolve("model/trained.model"));
        assertThatThrownBy(() -> apply(run, project.dataset().orElseThrow()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("keeps no model");
        int unfinished = project.newRun(Recipes.named("quick"), RunConfig.defaults());
        assertThatThrownBy(() -> apply(project.run(unfinished), project.dataset().orElseThrow()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("Run 2 is not finished");
    }

    @Test
    void decodesPlacesOfClustersAndPaths() throws Exception {
        Run run = run(tiny("paper/cat-uvac", "training.batchSize=12"));
        LatentPlaces places = run.latentPlaces().orElseThrow();
        try (LatentDecoder decoder = run.decoder()) {
            assertThat(decoder.clusters()).isEqualTo(3);
            assertThat(decoder.latentDimension()).isEqualTo(10).isEqualTo(places.dimension());
            FeatureMatrix prototype = decoder.decode(1, places.mean(1));
            assertThat(prototype.bins()).isEqualTo(decoder.frontEnd().bins());
            assertThat(prototype.frames()).isEqualTo(decoder.frontEnd().frames());
            List<FeatureMatrix> drawn = decoder.decode(1, places.samples(1, 3, 7));
            assertThat(drawn).hasSize(3);
            assertThat(decoder.decode(1, places.path(0, 23, 5))).hasSize(5);
            assertThat(decoder.decode(0, places.traversal(0, 2, 4, 2))).hasSize(4);
            assertThat(decoder.decode(1, places.mean(1)).values()).isEqualTo(prototype.values());
            Waveform sound = decoder.sound(prototype);
            assertThat(sound.sampleRateHz()).isEqualTo(16_000);
            assertThat(sound.durationSeconds()).isBetween(0.9, 1.1);
            assertThat(decoder.caution()).contains("phases are guessed");
            assertThatThrownBy(() -> decoder.decode(3, places.mean(0)))
                    .hasMessage("cluster must be from 0 to 2: was 3");
            assertThatThrownBy(() -> decoder.decode(0, new float[2]))
                    .hasMessage("z must have 10 numbers: had 2");
        }
    }

    @Test
    void aRecipeWithoutADecoderSaysSo() throws Exception {
        Run run = run(Recipes.named("quick"));
        assertThatThrownBy(run::decoder)
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("trains no model that could draw");
    }
}
