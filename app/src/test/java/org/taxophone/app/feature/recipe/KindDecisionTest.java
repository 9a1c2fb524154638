package org.taxophone.app.feature.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeDecision;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.features.SoundKindEstimate;
import org.taxophone.job.JobContext;

class KindDecisionTest {
    private static final int RATE = 8000;

    @TempDir Path folder;

    /// What was decided while it listened is what is decided now, for the recipe of then and for
    /// another that a person has come to meanwhile.
    @Test
    void theDecisionIsThatOfTheRecipeThatIsAskedFor() throws Exception {
        Dataset clips = clips();
        KindDecision decision = new KindDecision(new Background(UiThread.immediate(), 0));
        decision.take(clips);
        Recipe robust = Recipes.named(Recipes.ROBUST);
        Recipe shorter = RecipeSettings.with(robust, "features.clipSeconds", "0.5");
        decision.update(robust, LongClips.START);
        SoundKindEstimate heard = Objects.requireNonNull(decision.heardProperty().get());

        for (Recipe asked : new Recipe[] {robust, shorter, robust}) {
            decision.update(asked, LongClips.START);
            assertThat(decision.decisionProperty().get())
                    .isEqualTo(RecipeDecision.of(asked, clips, LongClips.START, heard));
            assertThat(decision.seen(asked))
                    .isEqualTo(Objects.requireNonNull(decision.decisionProperty().get()).recipe());
        }
        assertThat(decision.sentenceProperty().get()).isNotEmpty();
    }

    private Dataset clips() throws Exception {
        Path sounds = Files.createDirectory(folder.resolve("tones"));
        for (int clip = 0; clip < 4; clip++) {
            float[] samples = new float[RATE];
            for (int i = RATE / 4; i < RATE / 2; i++) {
                samples[i] = (float) (0.3 * Math.sin(0.2 * (clip + 1) * i));
            }
            WavWriter.write(sounds.resolve(clip + ".wav"), new Waveform(samples, RATE));
        }
        return new DatasetImporter()
                .importFolder(ImportConfig.of(sounds), JobContext.none())
                .dataset();
    }
}
