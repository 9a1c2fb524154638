package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunResult;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.training.Finding;
import org.taxophone.training.StopSignal;

/// Data that nobody would wish for, through whole runs: a clear message, or a right result.
///
/// Elsewhere: rows without a file, files without a row, odd labels in tables and 100,000 rows in
/// `TableImportTest` and `ProjectTest`; numbers that are none in vectors in `VectorImportTest`;
/// features of another front end in `TrainedNetTest`.
class BadInputTest {
    @TempDir private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"quick", "kmeans", "em-gmm", "ward", "paper/uvac", "paper/beta-vae"})
    void moreClustersThanClipsAreRefused(String name) throws Exception {
        Path sounds = Tones.write(temp.resolve("sounds"), 3);
        assertThatThrownBy(() -> run(sounds, recipe(name), clusters(20)))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> {
                            assertThat(e.getMessage()).contains("9").contains("20");
                            assertThat(e.nextStep()).isNotBlank();
                        });
    }

    @Test
    void oneClusterIsNone() {
        assertThatThrownBy(() -> clusters(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clusters")
                .hasMessageContaining("was 1");
    }

    @Test
    void clipsOfOneClassAreScoredForWhatTheyAre() throws Exception {
        Path low = Tones.write(temp.resolve("sounds"), 12).resolve("low");
        label(low, clip -> "same");
        RunResult result = run(low, recipe("quick"), clusters(3));
        ExternalScores scores = result.metrics().external().orElseThrow();
        assertThat(scores.nmi()).isZero();
        assertThat(scores.purity()).isEqualTo(1);
        assertThat(scores.accuracy()).isBetween(0.3, 1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick", "kmeans", "em-gmm", "ward", "paper/uvac", "paper/autoencoder"})
    void identicalClipsAreToldApartByNobody(String name) throws Exception {
        Path sounds = Files.createDirectories(temp.resolve("copies"));
        Path one = Tones.write(temp.resolve("tones"), 1).resolve("low/0.wav");
        for (int copy = 0; copy < 12; copy++) {
            Files.copy(one, sounds.resolve(copy + ".wav"));
        }
        RunResult result = run(sounds, recipe(name), clusters(3));
        assertThat(result.assignment().ids()).hasSize(12).doesNotHaveDuplicates();
        assertThat(result.findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.CONSTANT_FEATURES);
        assertThat(result.projection().x()).doesNotContain(Float.NaN);
    }

    @Test
    void threeClipsAreGroupedAndNotTrainedOn() throws Exception {
        Path sounds = Tones.write(temp.resolve("sounds"), 1);
        RunResult result = run(sounds, recipe("quick"), clusters(2));
        assertThat(result.assignment().used()).isEqualTo(2);
        assertThat(result.findings()).extracting(Finding::kind).contains(Finding.Kind.FEW_CLIPS);
        assertThatThrownBy(() -> run(sounds, recipe("paper/autoencoder"), clusters(2)))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("There are 3 clips for 2 clusters");
    }

    @Test
    void onlyClipsWithLabelsAreScoredAgainstThem() throws Exception {
        Path sounds = Tones.write(temp.resolve("sounds"), 6);
        label(
                sounds,
                clip -> clip.contains("low") || clip.contains("high") ? clip.substring(0, 3) : "");
        ExternalScores scores =
                run(sounds, recipe("quick"), clusters(3)).metrics().external().orElseThrow();
        assertThat(scores.clips()).isEqualTo(12);
        assertThat(scores.accuracy()).isEqualTo(1);
    }

    /// Labels with a comma, a quote and a line break; and two clips called 0.wav in each folder.
    @Test
    void oddLabelsAndNamesThatRepeatStayWhatTheyAre() throws Exception {
        Path sounds = Tones.write(temp.resolve("sounds"), 5);
        List<String> odd = List.of("a, b", "say \"hm\"", "two\nlines");
        label(sounds, clip -> odd.get("lhn".indexOf(clip.charAt(0))));
        try (Project project = project(sounds)) {
            int number = project.newRun(recipe("quick"), clusters(3));
            RunResult result =
                    project.job(number, new StopSignal(), event -> {}).run(JobContext.none());
            assertThat(result.metrics().external().orElseThrow().accuracy()).isEqualTo(1);
            assertThat(project.requireDataset().labelNames("mood"))
                    .containsExactlyInAnyOrderElementsOf(odd);
            assertThat(project.run(number).assignment().orElseThrow().ids())
                    .hasSize(15)
                    .doesNotHaveDuplicates();
        }
        try (Project again = Project.open(temp.resolve("project"))) {
            assertThat(again.requireDataset().labelNames("mood"))
                    .containsExactlyInAnyOrderElementsOf(odd);
        }
    }

    @Test
    void silenceAloneIsSaid() throws Exception {
        Path sounds = Files.createDirectories(temp.resolve("silence"));
        for (int clip = 0; clip < 8; clip++) {
            WavWriter.write(
                    sounds.resolve(clip + ".wav"), new Waveform(new float[2000 + clip], 8000));
        }
        try {
            RunResult result = run(sounds, recipe("quick"), clusters(2));
            assertThat(result.findings())
                    .extracting(Finding::kind)
                    .contains(Finding.Kind.CONSTANT_FEATURES);
        } catch (TaxophoneException e) {
            assertThat(e.getMessage()).contains("8 clips");
            assertThat(e.nextStep()).isNotBlank();
        }
    }

    // ---- to make

    private static RunConfig clusters(int count) {
        return new RunConfig(1, Optional.of(count), Optional.empty());
    }

    private static Recipe recipe(String name) {
        Recipe recipe = Recipes.named(name);
        if (!recipe.trains()) {
            return recipe;
        }
        recipe = RecipeSettings.with(recipe, "epochs", "2");
        return RecipeSettings.with(recipe, "model.width", "0.125");
    }

    private RunResult run(Path sounds, Recipe recipe, RunConfig config) throws Exception {
        try (Project project = project(sounds)) {
            return project.job(project.newRun(recipe, config), new StopSignal(), event -> {})
                    .run(JobContext.none());
        }
    }

    private Project project(Path sounds) {
        Path folder = temp.resolve("project");
        if (Project.isProject(folder)) {
            return Project.open(folder);
        }
        Project project = Project.create(folder, "bad");
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        Path table = sounds.resolve("labels.csv");
        if (Files.exists(table)) {
            project.importLabels(table);
            project.labelColumn("mood");
        }
        return project;
    }

    private static void label(Path sounds, java.util.function.UnaryOperator<String> mood)
            throws IOException {
        StringBuilder text = new StringBuilder("file,mood\n");
        try (var files = Files.walk(sounds)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = sounds.relativize(file).toString().replace('\\', '/');
                String value = mood.apply(name).replace("\"", "\"\"");
                text.append(name).append(",\"").append(value).append("\"\n");
            }
        }
        Files.writeString(sounds.resolve("labels.csv"), text);
    }
}
