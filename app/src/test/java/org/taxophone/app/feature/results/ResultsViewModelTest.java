package org.taxophone.app.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.RunsAtOnce;
import org.taxophone.app.session.SoundlessProject;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.project.Project;
import org.taxophone.project.RunState;

class ResultsViewModelTest {
    @TempDir Path folder;

    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Dataset> dataset = new ReadOnlyObjectWrapper<>();
    private final Navigator navigator = new Navigator();
    private final Runs runs = RunsAtOnce.of(project, new ImmediateJobRunner());
    private final ResultsViewModel model =
            new ResultsViewModel(
                    new ResultsViewModel.Parts(
                            runs,
                            project.getReadOnlyProperty(),
                            dataset.getReadOnlyProperty(),
                            navigator,
                            new Background(UiThread.immediate(), 0),
                            UiThread.immediate()));

    @AfterEach
    void close() {
        Project open = project.get();
        if (open != null) {
            open.close();
        }
    }

    @Test
    void withoutRunsThereAreNoRows() {
        assertThat(model.rows()).isEmpty();
        assertThat(model.countProperty().get()).startsWith("0 runs");
    }

    @Test
    void aFailedRunIsARowThatSaysWhy() {
        openProjectWithoutSounds();
        runs.start(Recipes.named(Recipes.QUICK), RunConfig.defaults());

        assertThat(model.countProperty().get()).startsWith("1 run").contains("2 clips");
        assertThat(model.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(RunState.FAILED))
                .satisfies(row -> assertThat(row.problem()).isNotBlank())
                .satisfies(row -> assertThat(row.spread(Score.NMI).runs()).isZero())
                .satisfies(row -> assertThat(model.canTick(row)).isFalse())
                .satisfies(row -> assertThat(model.acts().details(row)).contains(row.problem()))
                .satisfies(row -> assertThat(model.working().words(row)).isEqualTo(row.problem()));
    }

    @Test
    void scoresAreWrittenAndProblemsTold() {
        List<Exception> problems = new ArrayList<>();
        Path table = folder.resolve("scores.csv");
        model.export(table, problems::add);
        assertThat(problems).isEmpty();
        assertThat(Files.exists(table)).isTrue();

        model.export(folder.resolve("scores.xyz"), problems::add);
        assertThat(problems).hasSize(1);
    }

    @Test
    void leadsToExplore() {
        model.openExplore();
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.EXPLORE);
    }

    private void openProjectWithoutSounds() {
        Project opened = SoundlessProject.in(folder);
        project.set(opened);
        dataset.set(opened.dataset().orElseThrow());
    }
}
