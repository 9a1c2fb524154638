package org.taxophone.app.feature.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.taxophone.app.form.FormField;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.common.Seeds;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipes;
import org.taxophone.job.JobContext;

/// What the program hears in the sounds decides, and is shown.
class RecipeHearingTest extends RecipeCase {
    /// The folder was away while the project was opened.
    @Test
    void soundsThatAreThereAgainAreListenedTo() throws Exception {
        Path sounds = Files.createDirectory(folder.resolve("rain"));
        for (int i = 0; i < 4; i++) {
            WavWriter.write(sounds.resolve(i + ".wav"), noise(i, 5.2));
        }
        Dataset clips =
                new DatasetImporter()
                        .importFolder(ImportConfig.of(sounds), JobContext.none())
                        .dataset();
        Path away = Files.move(sounds, folder.resolve("away"));
        desk.openClips(clips);
        AudioFileReader reader = new AudioFileReader();
        RecipeViewModel model =
                desk.model((sound, rate, seconds) -> reader.readMono(sound, rate, 0, seconds));
        assertThat(model.decision().decisionProperty().get()).isNull();
        assertThat(model.preview().previewProperty().get()).isNull();

        Files.move(away, sounds);
        model.retry();
        assertThat(model.decision().decisionProperty().get()).isNotNull();
        assertThat(model.preview().previewProperty().get()).isNotNull();
    }

    /// What the program decides by itself is what the form shows and changes.
    @Test
    void theFormShowsTheKindThatWasHeard() throws Exception {
        Path sounds = Files.createDirectory(folder.resolve("rain"));
        for (int i = 0; i < 4; i++) {
            WavWriter.write(sounds.resolve(i + ".wav"), noise(i, 5.2));
        }
        desk.openClips(
                new DatasetImporter()
                        .importFolder(ImportConfig.of(sounds), JobContext.none())
                        .dataset());
        RecipeViewModel model = desk.model();
        assertThat(text(model, "features.clipSeconds")).hasValue("5.5"); // fitted to the clips
        assertThat(model.form().value().kind()).isEqualTo(KindChoice.AUTO);
        assertThat(model.isChanged()).isFalse();

        model.form().set("features.clipSeconds", "4");
        assertThat(text(model, "features.clipSeconds")).hasValue("4");
        assertThat(model.form().problems()).isEmpty();
        assertThat(model.form().value().changes()).containsEntry("features.clipSeconds", "4");
        model.form().set("features.clipSeconds", "-4");
        assertThat(model.form().problems()).hasSize(1);
        model.form().resetField("features.clipSeconds");
        assertThat(text(model, "features.clipSeconds")).hasValue("5.5");
        assertThat(model.isChanged()).isFalse();

        model.choose(Recipes.QUICK);
        assertThat(text(model, "features.clipSeconds")).hasValue("5.2");
    }

    @Test
    void previewFollowsTheFormAndSaysWhyThereIsNone() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        Preview first = java.util.Objects.requireNonNull(model.preview().previewProperty().get());
        assertThat(first.matrix().bins()).isEqualTo(32);
        model.form().set("features.averageBins", "1");
        assertThat(
                        java.util.Objects.requireNonNull(model.preview().previewProperty().get())
                                .matrix()
                                .bins())
                .isEqualTo(64);

        RecipeViewModel deaf =
                desk.model(
                        (file, rate, seconds) -> {
                            throw new TaxophoneException("Cannot read it", "Try another");
                        });
        assertThat(deaf.preview().previewProperty().get()).isNull();
        assertThat(deaf.preview().noteProperty().get()).contains("Cannot read it", "Try another");
    }

    private static Optional<String> text(RecipeViewModel model, String key) {
        return model.form().fields().stream()
                .filter(field -> field.key().equals(key))
                .map(FormField::text)
                .findFirst();
    }

    private static Waveform noise(long seed, double seconds) {
        RandomGenerator random = Seeds.random(seed, "rain");
        float[] samples = new float[(int) (seconds * 8000)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = 0.2f * (float) random.nextGaussian();
        }
        return new Waveform(samples, 8000);
    }
}
