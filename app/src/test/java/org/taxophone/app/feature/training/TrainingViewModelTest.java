package org.taxophone.app.feature.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.RunsAtOnce;
import org.taxophone.app.session.Selection;
import org.taxophone.app.session.SoundlessProject;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.project.Project;
import org.taxophone.project.RunState;
import org.taxophone.training.PinnedClips;

/// Runs of two clips that are not there: each fails at once, which is all that is needed to see
/// which run is watched and what may be done with it.
class TrainingViewModelTest {
    @TempDir Path folder;

    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final Navigator navigator = new Navigator();
    private final Runs runs = RunsAtOnce.of(project, new ImmediateJobRunner());
    private final List<Integer> asked = new ArrayList<>();
    private final Selection selection = new Selection();
    private final Pins pins =
            new Pins(
                    selection,
                    project,
                    new ReadOnlyObjectWrapper<@Nullable Dataset>(),
                    new Background(UiThread.immediate(), 0));
    private final TrainingViewModel model =
            new TrainingViewModel(
                    runs,
                    navigator,
                    new Background(UiThread.immediate(), 0),
                    run -> {
                        asked.add(run);
                        return EarlierTraining.NONE;
                    },
                    pins);

    @AfterEach
    void close() {
        Project open = project.get();
        if (open != null) {
            open.close();
        }
    }

    @Test
    void withoutARunThereIsNoPageAndNothingToDo() {
        model.refresh();
        model.pauseOrContinue();
        model.stopAndKeepBest();
        model.resume();
        assertThat(model.pageProperty().get()).isNull();
        assertThat(model.frames()).isEmpty();
    }

    @Test
    void runsWithoutTrainingAreNotWatched() {
        openProject();
        runs.start(Recipes.named(Recipes.QUICK), RunConfig.defaults());
        assertThat(model.pageProperty().get()).isNull();
        assertThat(asked).isEmpty();
    }

    @Test
    void theNewestTrainingIsWatchedAndMayBeResumedWhenItFailed() {
        openProject();
        runs.start(Recipes.named(Recipes.ROBUST), RunConfig.defaults());
        runs.start(Recipes.named(Recipes.ROBUST), RunConfig.defaults());

        TrainingPage page = Objects.requireNonNull(model.pageProperty().get());
        assertThat(page.title()).contains("Run 2");
        assertThat(page.phase()).isEqualTo(TrainingPage.Phase.FAILED);
        assertThat(page.phase().canResume()).isTrue();
        assertThat(page.phase().canPause()).isFalse();
        assertThat(asked).containsExactly(1, 2); // epochs of an earlier sitting are read once

        model.resume();
        assertThat(runs.summaries()).hasSize(2);
        assertThat(runs.summaries().getLast().state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void whatIsPinnedIsGivenToTheNextTraining() {
        openProject();
        runs.start(Recipes.named(Recipes.ROBUST), RunConfig.defaults());
        selection.selectAll(List.of("a", "b"));
        model.pin();
        assertThat(pins.pinnedProperty().get()).containsExactly("a", "b");
        pins.begins(1);
        Path run = Objects.requireNonNull(project.get()).run(1).folder();
        assertThat(PinnedClips.read(run)).containsExactly("a", "b");
        model.unpin();
        assertThat(pins.pinnedProperty().get()).isEmpty();
    }

    @Test
    void otherRunsCanBePutBehindAndTakenAway() {
        openProject();
        runs.start(Recipes.named(Recipes.ROBUST), RunConfig.defaults());
        runs.start(Recipes.named(Recipes.QUICK), RunConfig.defaults());
        runs.start(Recipes.named(Recipes.ROBUST), RunConfig.ofSeed(3));
        assertThat(model.ghosts().candidates())
                .containsExactly(new Ghosts.Candidate(1, "Run 1 · robust · seed 0"));
        model.ghosts().show(1, true);
        assertThat(Objects.requireNonNull(model.pageProperty().get()).ghosts()).isEqualTo("1");
        runs.delete(1);
        assertThat(model.ghosts().isShown(1)).isFalse();
        assertThat(Objects.requireNonNull(model.pageProperty().get()).ghosts()).isEmpty();
    }

    @Test
    void leavesForExploreAndRecipe() {
        model.openExplore();
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.EXPLORE);
        model.openRecipe();
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.RECIPE);
    }

    private void openProject() {
        project.set(SoundlessProject.in(folder));
    }
}
