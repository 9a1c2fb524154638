package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.ClipFiles;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.RunsAtOnce;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;

/// A small model that was really trained, on a dozen tones, and what it draws.
@Timeout(120)
class LatentViewModelTest {
    private static final int CLIPS = 12;
    private static final int RATE = 16_000;

    @TempDir private Path folder;
    private final UiThread ui = UiThread.immediate();
    private final Background here = new Background(ui, 0);
    private final CompletableFuture<Waveform> heard = new CompletableFuture<>();
    private final AudioFileReader reader = new AudioFileReader();
    private final Player player =
            new Player(
                    (sound, sampleRateHz, startSeconds, maxSeconds) -> {
                        Waveform wave =
                                reader.readMono(sound, sampleRateHz, startSeconds, maxSeconds);
                        heard.complete(wave);
                        return wave;
                    },
                    () -> new CapturingSink(RATE),
                    ui,
                    (clip, problem) -> heard.completeExceptionally(problem));
    private final CurrentProject current = new CurrentProject();
    private final Runs runs = RunsAtOnce.of(current.projectProperty(), new ImmediateJobRunner());
    private final Selection selection = new Selection();
    private final ExploreViewModel explore =
            new ExploreViewModel(
                    new ExploreViewModel.Parts(
                            current,
                            selection,
                            runs,
                            player,
                            new Audition(player, selection, current),
                            new Saving(ui),
                            new Navigator(),
                            here,
                            new ClipFiles(
                                    current,
                                    selection,
                                    reader::readAll,
                                    new Background(UiThread.immediate(), 0))));
    private final LatentViewModel latent = new LatentViewModel(explore, current, here);

    @BeforeEach
    void openTones() throws Exception {
        Path sounds = Files.createDirectories(folder.resolve("tones"));
        for (int i = 0; i < CLIPS; i++) {
            float[] samples = new float[RATE / 2];
            for (int t = 0; t < samples.length; t++) {
                samples[t] = (float) (0.4 * Math.sin((i % 2 == 0 ? 0.2 : 0.9) * t + 0.1 * i));
            }
            WavWriter.write(sounds.resolve(i + ".wav"), new Waveform(samples, RATE));
        }
        Project project = Project.create(folder.resolve("project"), "tones");
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        current.show(project);
    }

    @AfterEach
    void close() {
        Project project = current.project();
        current.clear();
        player.close();
        if (project != null) {
            project.close();
        }
    }

    private void train() {
        Recipe recipe = Recipes.named("gmvae");
        recipe = RecipeSettings.with(recipe, "model.width", "0.25");
        recipe = RecipeSettings.with(recipe, "model.gruUnits", "16");
        recipe = RecipeSettings.with(recipe, "epochs", "1");
        runs.start(recipe, RunConfig.ofSeed(1));
    }

    private String clip(int row) {
        return Objects.requireNonNull(current.dataset()).clips().get(row).id();
    }

    private LatentState state() {
        return Objects.requireNonNull(latent.stateProperty().get());
    }

    private FeatureMatrix picture() {
        return Objects.requireNonNull(latent.pictureProperty().get());
    }

    @Test
    void aClipIsDrawnMovedPutBackAndHeard() throws Exception {
        train();
        assertThat(latent.stateProperty().get()).as("no clip yet").isNull();
        selection.select(clip(3));
        assertThat(state().problem()).isEmpty();
        assertThat(state().directions()).hasSize(5);
        assertThat(state().caution()).isNotBlank();
        float[] clip = picture().values();
        assertThat(picture().bins()).isEqualTo(64);

        LatentState.Direction widest = state().directions().getFirst();
        latent.move(widest.dimension(), widest.high());
        assertThat(state().place()[widest.dimension()]).isEqualTo((float) widest.high());
        assertThat(picture().values()).isNotEqualTo(clip);
        latent.reset();
        assertThat(picture().values()).isEqualTo(clip);

        latent.playOrStop();
        Waveform sound = heard.get(60, TimeUnit.SECONDS);
        assertThat(sound.durationSeconds()).isBetween(0.4, 0.6); // as long as the clip
        double energy = 0;
        for (float sample : sound.samples()) {
            energy += sample * sample;
        }
        assertThat(energy).isPositive();

        selection.select(clip(4));
        assertThat(state().start()).isNotEqualTo(clip);
        assertThat(picture().values()).isNotEqualTo(clip);
        current.clear();
        assertThat(latent.stateProperty().get()).isNull();
    }

    @Test
    void aRunWithoutADecoderShowsNothing() {
        runs.start(Recipes.named(Recipes.QUICK), RunConfig.ofSeed(1));
        assertThat(explore.explored()).isNotNull();
        selection.select(clip(0));
        assertThat(latent.stateProperty().get()).isNull();
        latent.playOrStop();
        assertThat(player.playing()).isEmpty();
    }

    @Test
    void aRunThatKeepsNoModelSaysWhatToDo() throws Exception {
        train();
        Path run = Objects.requireNonNull(current.project()).run(1).folder();
        Files.delete(run.resolve("model/trained.model"));
        selection.select(clip(0));
        assertThat(state().problem()).contains("keeps no model");
        assertThat(state().directions()).isEmpty();
        latent.playOrStop();
        latent.reset();
        assertThat(player.playing()).isEmpty();
    }
}
