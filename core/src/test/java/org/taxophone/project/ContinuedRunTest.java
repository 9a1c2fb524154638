package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.JobContext;
import org.taxophone.training.EpochReport;
import org.taxophone.training.StopSignal;

/// More epochs for a training that was done.
class ContinuedRunTest extends TonesCase {
    ContinuedRunTest() {
        super(6);
    }

    private static Recipe recipe(int epochs) {
        // lambda and learning rate are level: the plan does not know how long it is
        return new RecipeChoice(
                        "paper/cat-uvac",
                        Map.of(
                                "training.epochs", Integer.toString(epochs),
                                "training.batchSize", "6",
                                "training.finalLearningRate", "0.0005",
                                "loss.tauEnd", "1",
                                "model.width", "0.25",
                                "model.gruUnits", "16"),
                        "")
                .resolve();
    }

    private int carriedOut(Recipe recipe) throws Exception {
        int number = project.newRun(recipe, new RunConfig(3, Optional.of(3), Optional.empty()));
        go(number);
        return number;
    }

    private void go(int number) throws Exception {
        project.job(number, new StopSignal(), event -> {}).run(JobContext.none());
    }

    private String net(int number) {
        return project.run(number).metrics().orElseThrow().training().orElseThrow().fingerprint();
    }

    @Test
    void endsAsOneTrainingWhereThePlanIsLevel() throws Exception {
        int straight = carriedOut(recipe(4));
        int begun = carriedOut(recipe(2));
        String before = net(begun);
        int next = project.continueRun(begun, 4);
        assertThat(project.run(next).trainingMap()).isPresent();
        go(next);
        assertThat(net(next)).isEqualTo(net(straight));
        assertThat(project.run(next).epochs())
                .extracting(EpochReport::epoch)
                .containsExactly(1, 2, 3, 4);
        assertThat(project.run(next).assignment().orElseThrow().clusters())
                .isEqualTo(project.run(straight).assignment().orElseThrow().clusters());
        assertThat(project.run(next).log()).contains("goes on from run " + begun);
        // the finished one is as it was
        assertThat(net(begun)).isEqualTo(before);
        assertThat(project.run(begun).epochs()).hasSize(2);
        // and the one that went on can go on
        go(project.continueRun(next, 5));
    }

    /// Every restart goes on, so that their losses compare after as many epochs.
    @Test
    void restartsAllGoOn() throws Exception {
        int straight = carriedOut(RecipeSettings.with(recipe(4), "training.restarts", "2"));
        int begun = carriedOut(RecipeSettings.with(recipe(2), "training.restarts", "2"));
        assertThatThrownBy(() -> project.continueRun(begun, 2))
                .hasMessageContaining("has trained 2 epochs already");
        int next = project.continueRun(begun, 3);
        go(next);
        go(project.continueRun(next, 4));
        assertThat(net(next + 1)).isEqualTo(net(straight));
        assertThat(project.run(next + 1).epochs())
                .extracting(EpochReport::epoch)
                .containsExactlyElementsOf(
                        project.run(straight).epochs().stream().map(EpochReport::epoch).toList());
    }

    @Test
    void whatCannotGoOnSaysWhy() throws Exception {
        int done = carriedOut(recipe(2));
        assertThatThrownBy(() -> project.continueRun(done, 2))
                .hasMessageContaining("2 epochs already");
        assertThatThrownBy(() -> project.continueRun(9, 5)).hasMessageContaining("no run 9");
        int quick = carriedOut(Recipes.named(Recipes.QUICK));
        assertThatThrownBy(() -> project.continueRun(quick, 5)).hasMessageContaining("no training");
        int open = project.newRun(recipe(2), RunConfig.defaults());
        assertThatThrownBy(() -> project.continueRun(open, 5)).hasMessageContaining("not finished");
        assertThat(project.runs())
                .extracting(RunSummary::number)
                .isEqualTo(List.of(done, quick, open));
    }
}
