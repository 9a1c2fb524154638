package org.taxophone.app.feature.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.RunsAtOnce;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobContext;
import org.taxophone.project.ExperimentFolder;
import org.taxophone.project.OwnRecipes;
import org.taxophone.project.Project;

/// Experiments of untrained recipes on twelve tones, done at once.
class ExperimentViewModelTest {
    private static final int RATE = 8000;

    @TempDir Path folder;

    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Dataset> dataset = new ReadOnlyObjectWrapper<>();
    private final ImmediateJobRunner jobs = new ImmediateJobRunner();
    private final Runs runs = RunsAtOnce.of(project, jobs);
    private OwnRecipes own = new OwnRecipes(Path.of(""));

    @BeforeEach
    void open() throws Exception {
        own = new OwnRecipes(folder.resolve("recipes"));
        Path sounds = Files.createDirectories(folder.resolve("sounds"));
        for (int i = 0; i < 12; i++) {
            float[] samples = new float[RATE / 4];
            double hertz = 300 * (1 + i % 3) + 5 * i;
            for (int t = 0; t < samples.length; t++) {
                samples[t] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * t / RATE));
            }
            WavWriter.write(sounds.resolve(i + ".wav"), new Waveform(samples, RATE));
        }
        Project opened = Project.create(folder.resolve("project"), "tones");
        opened.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        project.set(opened);
        dataset.set(opened.dataset().orElseThrow());
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(project.get()).close();
    }

    private ExperimentViewModel model() {
        return new ExperimentViewModel(
                new ExperimentViewModel.Parts(
                        project.getReadOnlyProperty(),
                        dataset.getReadOnlyProperty(),
                        runs,
                        new Navigator(),
                        jobs,
                        UiThread.immediate(),
                        new Background(UiThread.immediate(), 0),
                        own));
    }

    @Test
    void whatIsRefusedIsSaidAndNothingStarts() {
        ExperimentViewModel model = model();
        model.fields().recipes().clear();
        assertThat(model.problemProperty().get()).isEqualTo("Choose at least one recipe");
        model.fields().recipes().add("quick");
        model.fields().seedsProperty().set("one");
        assertThat(model.problemProperty().get()).contains("seeds must be").contains("one");
        model.fields().seedsProperty().set("0,1");
        model.fields().clustersProperty().set("1..2");
        assertThat(model.problemProperty().get()).contains("clusters must be from 2");
        model.fields().clustersProperty().set("");
        model.fields().nameProperty().set("a/b");
        assertThat(model.problemProperty().get()).contains("name must be");
        model.start();
        assertThat(runs.summaries()).isEmpty();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aSweepIsRunAndReadAndFoundAgain() {
        ExperimentViewModel model = model();
        model.fields().nameProperty().set("groups");
        model.fields().seedsProperty().set("0..1");
        model.fields().clustersProperty().set("2..3");
        assertThat(model.rows()).hasSize(4).allMatch(row -> row.state() == CellState.MISSING);
        assertThat(model.isBegun()).isFalse();
        model.estimateOrStop();
        assertThat(model.costProperty().get()).contains("no run of quick yet");

        model.start();
        assertThat(model.rows()).allMatch(row -> row.state() == CellState.FINISHED);
        assertThat(model.left()).isZero();
        assertThat(runs.summaries()).hasSize(4);
        ExperimentFindings found = model.findingsProperty().get();
        assertThat(found.texts()).hasSize(3);
        assertThat(found.texts().get(1).getFirst().words()).isEqualTo("quick");
        assertThat(found.sweep().orElseThrow().points())
                .extracting(point -> point.clusters())
                .containsExactly(2, 3);
        assertThat(found.trained()).isFalse();

        // another one beside it, which shares half of its runs
        model.fresh();
        assertThat(model.fields().nameProperty().get()).isEqualTo("experiment 2");
        model.fields().clustersProperty().set("3,4");
        model.fields().seedsProperty().set("0..1");
        assertThat(model.left()).isEqualTo(2);
        assertThat(model.isBegun()).isTrue();
        model.start();
        assertThat(runs.summaries()).hasSize(6);
        assertThat(model.known()).containsExactly("experiment 2", "groups");

        ExperimentViewModel again = model();
        again.choose("groups");
        assertThat(again.fields().seedsProperty().get()).isEqualTo("0,1");
        assertThat(again.fields().clustersProperty().get()).isEqualTo("2,3");
        assertThat(again.left()).isZero();
    }

    @Test
    void recipesOfOnesOwnAndOnesChangedElsewhereTakePart() {
        own.keep("few", RecipeSettings.with(Recipes.named("quick"), "dimensions", "3"));
        ExperimentViewModel model = model();
        model.fields().recipes().add("few");
        model.fields().seedsProperty().set("0");
        model.start();
        assertThat(model.findingsProperty().get().texts())
                .extracting(line -> line.getFirst().words())
                .containsExactly("Method", "quick", "few");

        // the recipe changes, the experiment does not
        own.keep("few", RecipeSettings.with(Recipes.named("quick"), "dimensions", "5"));
        Project open = Objects.requireNonNull(project.get());
        ExperimentConfig before = new ExperimentFolder(open).all().getFirst();
        ExperimentViewModel again = model();
        assertThat(again.fields().recipes()).containsExactly("quick");
        assertThat(again.fields().changed()).hasSize(1);
        assertThat(again.left()).isZero();
        assertThat(again.fields().config().recipes()).hasSameElementsAs(before.recipes());
    }
}
