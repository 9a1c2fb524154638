package org.taxophone.app.feature.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.Composition;
import org.taxophone.project.Project;

/// Results of real runs: three seeds with three clusters, one run with two, one recipe without a
/// second seed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultsComparisonTest {
    private static final int RATE = 8000;
    private static final int CLIPS = 24;

    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Dataset> dataset = new ReadOnlyObjectWrapper<>();
    private final Navigator navigator = new Navigator();
    private final Runs runs = RunsAtOnce.of(project, new ImmediateJobRunner());
    private ResultsViewModel model = model();

    private ResultsViewModel model() {
        return new ResultsViewModel(
                new ResultsViewModel.Parts(
                        runs,
                        project.getReadOnlyProperty(),
                        dataset.getReadOnlyProperty(),
                        navigator,
                        new Background(UiThread.immediate(), 0),
                        UiThread.immediate()));
    }

    @BeforeAll
    void run(@TempDir Path folder) throws IOException {
        Path sounds = folder.resolve("sounds");
        for (int clip = 0; clip < CLIPS; clip++) {
            Path kind = Files.createDirectories(sounds.resolve("kind" + clip % 3));
            float[] samples = new float[RATE / 4];
            for (int i = 0; i < samples.length; i++) {
                double hertz = 300 * (1 + 2 * (clip % 3)) + 12 * clip;
                samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
            }
            WavWriter.write(kind.resolve(clip + ".wav"), new Waveform(samples, RATE));
        }
        Project made = Project.create(folder.resolve("project"), "tones");
        made.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        project.set(made);
        dataset.set(made.dataset().orElseThrow());
        Recipe recipe =
                RecipeSettings.with(Recipes.named(Recipes.QUICK), "components.dimensions", "4");
        for (long seed = 1; seed <= 3; seed++) {
            runs.start(recipe, config(seed, 3));
        }
        runs.start(recipe, config(1, 2));
        runs.start(RecipeSettings.with(recipe, "components.dimensions", "6"), config(5, 3));
    }

    private static RunConfig config(long seed, int clusters) {
        return new RunConfig(seed, Optional.of(clusters), Optional.empty());
    }

    @AfterAll
    void close() {
        Project open = project.get();
        if (open != null) {
            open.close();
        }
    }

    @BeforeEach
    void fresh() {
        model = model();
    }

    @Test
    void runsOfTheSameSettingsAreOneRowThatOpensToItsSeeds() {
        assertThat(model.countProperty().get()).startsWith("5 runs").contains("24 clips");
        assertThat(model.rows()).extracting(ResultRow::number).containsExactly(1, 4, 5);
        ResultRow first = model.rows().getFirst();
        assertThat(first.numbers()).containsExactly(1, 2, 3);
        assertThat(first.seeds()).isEqualTo("3");
        assertThat(first.badges()).contains("K 3", "Components 4");

        model.toggle(first);
        assertThat(model.rows()).extracting(ResultRow::number).containsExactly(1, 1, 2, 3, 4, 5);
        assertThat(model.rows().get(2).title()).isEqualTo("seed 2");
        assertThat(model.canTick(model.rows().get(2))).isFalse();
        model.toggle(first);
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void scoresAreMeansWithDeviationsAndTheBestOfEachColumnIsKnown() {
        ResultRow three = model.rows().getFirst();
        ResultRow two = model.rows().get(1);
        assertThat(three.spread(Score.NMI).runs()).isEqualTo(3);
        assertThat(three.spread(Score.NMI).mean())
                .isCloseTo(
                        three.runs().stream()
                                .map(run -> run.metrics().orElseThrow())
                                .mapToDouble(report -> report.external().orElseThrow().nmi())
                                .average()
                                .orElseThrow(),
                        within(1e-12));
        assertThat(two.spread(Score.NMI).deviation()).isNaN();
        assertThat(three.spread(Score.NMI).mean()).isGreaterThan(two.spread(Score.NMI).mean());
        assertThat(model.isBest(three, Score.NMI)).isTrue();
        assertThat(model.isBest(two, Score.NMI)).isFalse();
        assertThat(three.space()).isNotEmpty();
        assertThat(three.noise(Score.SILHOUETTE).runs()).isEqualTo(3);
    }

    @Test
    void agreementIsKnownOfSeveralSeedsOnly() {
        assertThat(model.agreement(model.rows().getFirst())).isBetween(0.2, 1.0);
        assertThat(model.agreement(model.rows().get(1))).isNaN();
        assertThat(model.comparisons().of(model.rows().getFirst()))
                .hasValueSatisfying(
                        details -> assertThat(details.map().orElseThrow().x()).hasSize(CLIPS));
    }

    @Test
    void onlyUnequalSettingsDiffer() {
        Differences clusters = Differences.of(model.rows().subList(0, 2));
        assertThat(clusters.unequal())
                .singleElement()
                .satisfies(one -> assertThat(one.values()).containsExactly("3", "2"));
        Differences both = Differences.of(model.rows());
        assertThat(both.unequal()).hasSize(2);
        assertThat(both.settings().size()).isGreaterThan(10);
        assertThat(Differences.of(List.of()).settings()).isEmpty();
    }

    @Test
    void theFirstRowsAreComparedUntilOthersAreTicked() {
        assertThat(model.compared()).extracting(ResultRow::number).containsExactly(1, 4, 5);
        model.tick(model.rows().get(2));
        model.tick(model.rows().get(0));
        assertThat(model.compared()).extracting(ResultRow::number).containsExactly(5, 1);
        Composition became = model.composition(model.compared()).orElseThrow();
        assertThat(
                        java.util.Arrays.stream(became.counts())
                                .flatMapToInt(java.util.Arrays::stream)
                                .sum())
                .isEqualTo(CLIPS);
        model.tick(model.rows().get(2));
        assertThat(model.compared()).extracting(ResultRow::number).containsExactly(1);
        assertThat(model.composition(model.compared())).isEmpty();
    }

    @Test
    void wordsAndStarsFilterAndScoresOrder() {
        model.filterProperty().set("quick dimensions 6");
        assertThat(model.rows()).extracting(ResultRow::number).containsExactly(5);
        model.filterProperty().set("nothing of the kind");
        assertThat(model.rows()).isEmpty();
        model.filterProperty().set("");

        model.acts().star(model.rows().get(1));
        model.starredOnlyProperty().set(true);
        assertThat(model.rows()).extracting(ResultRow::number).containsExactly(4);
        model.acts().star(model.rows().getFirst());
        assertThat(model.rows()).isEmpty();
        model.starredOnlyProperty().set(false);

        model.sort(row -> row.runs().getFirst().document().clusters(), false);
        assertThat(model.rows()).extracting(ResultRow::number).containsExactly(4, 1, 5);
        model.sort(model::agreement, true);
        assertThat(model.rows().getFirst().number()).isEqualTo(1);
        model.sort(model::agreement, false);
        assertThat(model.rows().getFirst().number()).isEqualTo(1);
    }

    @Test
    void aNoteIsKept() {
        model.acts().note(model.rows().get(1), " too few clusters ");
        assertThat(model.rows().get(1).note()).isEqualTo("too few clusters");
        assertThat(model.rows().get(1).matches("few")).isTrue();
        model.acts().note(model.rows().get(1), "");
    }

    @Test
    void whatIsDeletedComesBack() {
        model.acts().delete(model.rows().getFirst());
        assertThat(model.rows()).extracting(ResultRow::number).containsExactly(4, 5);
        assertThat(model.acts().undoTextProperty().get()).contains("1–3");
        model.acts().undo();
        assertThat(model.rows()).extracting(ResultRow::number).containsExactly(1, 4, 5);
        assertThat(model.acts().undoTextProperty().get()).isEmpty();
        model.acts().undo();
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void aRunIsShownInExploreOrItsRecipeInRecipe() {
        model.acts().explore(4);
        assertThat(runs.shownProperty().get()).isEqualTo(4);
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.EXPLORE);
        model.acts().duplicate(model.rows().get(1));
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.RECIPE);
        assertThat(runs.proposedProperty().get()).isNotNull();
    }
}
