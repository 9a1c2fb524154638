package org.taxophone.app.feature.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.form.FormField;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.RunsAtOnce;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.common.Seeds;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobContext;
import org.taxophone.project.OwnRecipes;
import org.taxophone.project.Project;

class RecipeViewModelTest {
    private static final AudioFacts FACTS =
            new AudioFacts("WAV, 16 bit", 8000, 1, 4000, 0.5, 0.1, 0, "h", "");

    @TempDir Path folder;

    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Dataset> dataset = new ReadOnlyObjectWrapper<>();
    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection();
    private final Runs runs = RunsAtOnce.of(project, new ImmediateJobRunner());

    @AfterEach
    void close() {
        Project open = project.get();
        if (open != null) {
            open.close();
        }
    }

    @Test
    void withoutSoundsThereIsNothingToStart() {
        RecipeViewModel model = model();
        assertThat(model.attentionProperty().get()).isEqualTo("Open a folder of sounds first.");
        assertThat(model.commandLine()).isEmpty();
        model.start();
        assertThat(runs.summaries()).isEmpty();
    }

    @Test
    void refusedValuesAreCountedAndNamed() {
        openProject();
        RecipeViewModel model = model();
        assertThat(model.attentionProperty().get()).isEmpty();

        model.form().set("training.epochs", "-5");
        assertThat(model.attentionProperty().get()).isEqualTo("1 value needs attention");
        assertThat(model.firstProblem()).hasValue("training.epochs");
        model.settings().clustersProperty().set("1");
        assertThat(model.settings().clustersProblem())
                .hasValue("clusters must be from 2 to 1000: was 1");
        model.settings().seedProperty().set("x");
        assertThat(model.settings().seedProblem()).hasValue("must be a whole number: was x");
        assertThat(model.attentionProperty().get()).isEqualTo("3 values need attention");
        model.start();
        assertThat(runs.summaries()).isEmpty();
    }

    @Test
    void severalSeedsAreSeveralRuns() {
        openProject();
        RecipeViewModel model = model();
        model.choose(Recipes.QUICK);
        model.settings().seedProperty().set("0..2");
        assertThat(model.runCount()).isEqualTo(3);
        model.start();
        assertThat(runs.summaries())
                .extracting(run -> run.document().config().seed())
                .containsExactly(0L, 1L, 2L);
        model.settings().seedProperty().set("4..1");
        assertThat(model.settings().seedProblem()).hasValue("must be a whole number: was 4..1");
    }

    @Test
    void commandLineSaysWhatStartWouldDo() {
        openProject();
        RecipeViewModel model = model();
        model.chooseKind(KindChoice.EVENTS);
        model.form().set("training.epochs", "3");
        model.settings().clustersProperty().set("4");
        assertThat(model.commandLine().orElseThrow())
                .startsWith("taxophone run ")
                .contains("--recipe robust", "--clusters 4", "--seed 0", "--set training.epochs=3")
                .contains("--set kind=events");
    }

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
        openClips(clips);
        AudioFileReader reader = new AudioFileReader();
        RecipeViewModel model =
                model((sound, rate, seconds) -> reader.readMono(sound, rate, 0, seconds));
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
        openClips(
                new DatasetImporter()
                        .importFolder(ImportConfig.of(sounds), JobContext.none())
                        .dataset());
        RecipeViewModel model = model();
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

    @Test
    void longClipsAreHeardAsIsChosen() {
        openProject();
        RecipeViewModel model = model();
        assertThat(model.commandLine().orElseThrow()).doesNotContain("--long-clips");
        model.settings().longClipsProperty().set(LongClips.WINDOWS);
        model.settings().seedProperty().set("0..1");
        assertThat(model.commandLine().orElseThrow()).contains("--long-clips windows");
        assertThat(model.settings().configs())
                .extracting(RunConfig::longClips)
                .containsExactly(LongClips.WINDOWS, LongClips.WINDOWS);
    }

    @Test
    void changesStayWithTheirRecipe() {
        openProject();
        RecipeViewModel model = model();
        model.form().set("training.epochs", "3");
        model.choose(Recipes.QUICK);
        assertThat(model.form().fields()).noneMatch(field -> field.key().equals("training.epochs"));
        model.choose(Recipes.ROBUST);
        assertThat(model.form().fields())
                .filteredOn(field -> field.key().equals("training.epochs"))
                .singleElement()
                .satisfies(field -> assertThat(field.text()).isEqualTo("3"))
                .satisfies(field -> assertThat(field.changed()).isTrue());
    }

    @Test
    void previewFollowsTheFormAndSaysWhyThereIsNone() {
        openProject();
        RecipeViewModel model = model();
        Preview first = java.util.Objects.requireNonNull(model.preview().previewProperty().get());
        assertThat(first.matrix().bins()).isEqualTo(32);
        model.form().set("features.averageBins", "1");
        assertThat(
                        java.util.Objects.requireNonNull(model.preview().previewProperty().get())
                                .matrix()
                                .bins())
                .isEqualTo(64);

        RecipeViewModel deaf =
                model(
                        (file, rate, seconds) -> {
                            throw new TaxophoneException("Cannot read it", "Try another");
                        });
        assertThat(deaf.preview().previewProperty().get()).isNull();
        assertThat(deaf.preview().noteProperty().get()).contains("Cannot read it", "Try another");
    }

    @Test
    void aRecipeIsKeptChosenRenamedAndDeleted() {
        openProject();
        RecipeViewModel model = model();
        model.form().set("training.epochs", "7");
        assertThat(model.keeping().keep("robust")).isFalse();
        assertThat(model.shelf().problemProperty().get()).contains("the program's own recipes");
        assertThat(model.keeping().keep("gulls")).isTrue();
        assertThat(model.chosenNameProperty().get()).isEqualTo("gulls");
        assertThat(model.isChanged()).isFalse();

        model.form().set("training.epochs", "9");
        model.choose(Recipes.ROBUST);
        assertThat(model.form().value().changes()).isEmpty(); // they went with the one kept
        model.choose("gulls");
        assertThat(model.form().value().changes()).containsEntry("training.epochs", "9");
        model.resetAll();
        assertThat(model.form().value().changes()).containsEntry("training.epochs", "7");

        assertThat(model.keeping().rename("gulls", "terns")).isTrue();
        assertThat(model.chosenNameProperty().get()).isEqualTo("terns");
        model.keeping().delete("terns");
        assertThat(model.chosenNameProperty().get()).isEqualTo(Recipes.ROBUST);
        assertThat(model.shelf().all()).isEmpty();
        model.shelf().restore();
        assertThat(model.shelf().all()).extracting(own -> own.name()).containsExactly("terns");
    }

    @Test
    void oneFieldIsPutBackAndIsNoChangeAnyMore() {
        openProject();
        RecipeViewModel model = model();
        model.form().set("training.epochs", "7");
        model.form().set("training.batchSize", "-3");
        model.form().resetField("training.batchSize");
        assertThat(model.attentionProperty().get()).isEmpty();
        model.form().resetField("training.epochs");
        assertThat(model.form().value()).isEqualTo(Recipes.named(Recipes.ROBUST));
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void aSplitThatLeaksIsToldAndMended() {
        openClips(
                Dataset.of(
                        folder,
                        java.util.stream.IntStream.range(0, 40)
                                .mapToObj(i -> new Clip("c" + i, i + ".wav", FACTS))
                                .toList(),
                        Map.of(
                                "speaker",
                                java.util.stream.IntStream.range(0, 40)
                                        .mapToObj(i -> "s" + i % 4)
                                        .toList()),
                        Optional.empty()));
        RecipeViewModel model = model();
        assertThat(model.split().noteProperty().get()).contains("share is 0");
        model.choose(Recipes.PAPER);
        assertThat(model.split().noteProperty().get()).isEqualTo("4 of 40 clips");
        assertThat(java.util.Objects.requireNonNull(model.split().leakProperty().get()).column())
                .isEqualTo("speaker");
        model.mendSplit();
        assertThat(model.split().leakProperty().get()).isNull();
        assertThat(model.split().noteProperty().get()).isEqualTo("10 of 40 clips");
        assertThat(model.commandLine().orElseThrow()).contains("--split group:speaker");
        model.choose(Recipes.QUICK);
        assertThat(model.split().offeredProperty().get()).isFalse();
        assertThat(model.commandLine().orElseThrow()).doesNotContain("--split");
    }

    @Test
    void aSplitThatCannotBeIsAProblemOfItsField() {
        openProject();
        RecipeViewModel model = model();
        model.choose(Recipes.PAPER);
        model.split().choose(Optional.of(SplitConfig.byGroup("nobody")));
        assertThat(model.split().problemProperty().get()).isNotEmpty();
        assertThat(model.attentionProperty().get()).isEqualTo("1 value needs attention");
    }

    @Test
    void aTrialThatFailsSaysWhy() {
        openProject();
        RecipeViewModel model = model();
        model.tryOrStop(); // the two clips are not there
        assertThat(model.estimate().tryingProperty().get()).isFalse();
        assertThat(model.estimate().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).contains("None of the 2 clips"));
    }

    private RecipeViewModel model() {
        return model((file, rate, seconds) -> tone(rate));
    }

    private RecipeViewModel model(SoundReader sounds) {
        return new RecipeViewModel(
                new RecipeViewModel.Parts(
                        project.getReadOnlyProperty(),
                        dataset.getReadOnlyProperty(),
                        selection,
                        runs,
                        navigator,
                        new Background(UiThread.immediate(), 0),
                        UiThread.immediate(),
                        new ImmediateJobRunner(),
                        new OwnRecipes(folder.resolve("recipes")),
                        sounds));
    }

    private void openProject() {
        openClips(
                Dataset.of(
                        folder,
                        List.of(new Clip("a", "a.wav", FACTS), new Clip("b", "b.wav", FACTS)),
                        Map.of(),
                        Optional.empty()));
    }

    private void openClips(Dataset clips) {
        Project opened = Project.create(folder.resolve("project"), "two");
        opened.importResult(
                new ImportResult(clips, new ImportReport(2, 2, List.of(), List.of(), "", 0.1)));
        project.set(opened);
        dataset.set(clips);
    }

    private static Waveform tone(int rate) {
        float[] samples = new float[rate / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 440 * i / rate));
        }
        return new Waveform(samples, rate);
    }
}
