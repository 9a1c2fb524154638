package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.RecipeDecision;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;

/// Experiments of real, tiny runs.
class ExperimentTest extends TonesCase {
    private final List<ExperimentEvent> events = new ArrayList<>();

    ExperimentTest() {
        super(6);
    }

    private static ExperimentConfig config(List<Integer> clusters, RecipeChoice... choices) {
        return new ExperimentConfig(
                "test", List.of(choices), List.of(0L, 1L), clusters, Optional.empty());
    }

    private static RecipeChoice tiny() {
        return new RecipeChoice(
                "paper/cat-uvac",
                Map.of(
                        "training.epochs", "2",
                        "training.batchSize", "6",
                        "model.width", "0.25",
                        "model.gruUnits", "16"),
                "tiny");
    }

    private ExperimentJob job(ExperimentConfig config) {
        return new ExperimentJob(project, config, events::add);
    }

    @Test
    void aTrialMeasuresAFewBatchesAndLeavesNoRun() throws Exception {
        TrainingTrial.Result trial =
                new TrainingTrial(project, tiny().resolve(), 3).run(JobContext.none());
        assertThat(trial.secondsPerBatch()).isPositive();
        assertThat(trial.batchesPerEpoch()).isPositive();
        assertThat(trial.epochs()).isEqualTo(2);
        assertThat(trial.parameters()).isGreaterThan(1000);
        assertThat(trial.secondsPerRun()).isEqualTo(2 * trial.secondsPerEpoch());
        assertThat(project.runs()).isEmpty();
        assertThatThrownBy(
                        () ->
                                new TrainingTrial(project, Recipes.named("quick"), 3)
                                        .run(JobContext.none()))
                .hasMessageContaining("does not train");
    }

    @Test
    void aDecisionSaysWhatIsHeardAndCanBeTakenOver() {
        Recipe asked = Recipes.named(Recipes.ROBUST);
        RecipeDecision decision =
                RecipeDecision.of(asked, project.dataset().orElseThrow(), JobContext.none());
        assertThat(decision.sentence())
                .contains("treated as events; each is heard without the silence round it, up to");
        Recipe mine = asked;
        for (var setting : decision.settings(asked).entrySet()) {
            mine = RecipeSettings.with(mine, setting.getKey(), setting.getValue());
        }
        assertThat(mine.kind()).isEqualTo(KindChoice.EVENTS);
        assertThat(mine.features()).isEqualTo(decision.recipe().features());
        RecipeDecision plain =
                RecipeDecision.of(
                        Recipes.named("paper/cat-uvac"),
                        project.dataset().orElseThrow(),
                        JobContext.none());
        assertThat(plain.sentence()).contains("up to");
    }

    @Test
    void runsEveryCellOnceAndKnowsThemAgain() throws Exception {
        ExperimentConfig config = config(List.of(3, 4), RecipeChoice.of("quick"));
        List<ExperimentOutcome> outcomes = job(config).run(JobContext.none());
        assertThat(outcomes).hasSize(4).allMatch(ExperimentOutcome::finished);
        assertThat(project.runs()).hasSize(4);
        assertThat(job(config).plan(JobContext.none()).left()).isZero();
        events.clear();
        List<ExperimentOutcome> again = job(config).run(JobContext.none());
        assertThat(again).extracting(ExperimentOutcome::run).containsExactly(1, 2, 3, 4);
        assertThat(project.runs()).hasSize(4);
        assertThat(events)
                .allSatisfy(
                        event ->
                                assertThat(event)
                                        .isInstanceOfSatisfying(
                                                ExperimentEvent.RunFinished.class,
                                                done -> assertThat(done.reused()).isTrue()));
        ExperimentResults results = ExperimentResults.of(project, again);
        assertThat(results.rows()).hasSize(2);
        assertThat(results.rows().getFirst().agreement()).isEqualTo(1);
        assertThat(results.rows().getFirst().reports()).hasSize(2);
        assertThat(project.folder().resolve("experiments/test.json")).isNotEmptyFile();
        KSweep sweep = KSweep.of(project, results);
        assertThat(sweep.points()).extracting(KSweep.Point::clusters).containsExactly(3, 4);
        assertThat(sweep.points().get(1).objective())
                .isBetween(0.0, sweep.points().getFirst().objective());
        assertThat(sweep.csv().lines()).hasSize(3);
        assertThat(sweep.suggestion()).startsWith("The curves suggest");
    }

    @Test
    void costIsMeasuredAndThenKnown() throws Exception {
        ExperimentConfig config = config(List.of(3), tiny());
        ExperimentPlan plan = job(config).plan(JobContext.none());
        assertThat(plan.left()).isEqualTo(2);
        assertThat(plan.complete()).isTrue();
        assertThat(plan.seconds()).isPositive();
        assertThat(plan.sources().getFirst()).contains("4 batches of paper/cat-uvac");
        assertThat(project.runs()).isEmpty();
        job(config).run(JobContext.none());
        ExperimentConfig longer = config(List.of(3), tiny().with("training.epochs", "20"));
        ExperimentPlan known = job(longer).plan(JobContext.none());
        double one = project.runs().getLast().seconds();
        assertThat(known.sources().getFirst()).contains("run 2");
        assertThat(known.seconds())
                .isCloseTo(20 * one, org.assertj.core.api.Assertions.within(0.01 * one));
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() throws Exception {
        ExperimentConfig config =
                config(List.of(3), RecipeChoice.of("no such"), RecipeChoice.of("quick"));
        List<ExperimentOutcome> outcomes = job(config).run(JobContext.none());
        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.getFirst().finished()).isFalse();
        assertThat(outcomes.getFirst().problem())
                .startsWith("There is no recipe called no such. Take one of");
        assertThat(outcomes.get(1).finished()).isTrue();
        assertThat(job(config).plan(JobContext.none()).complete()).isFalse();
    }

    @Test
    void goesOnWhereItWasCancelled() {
        ExperimentConfig config = config(List.of(3), RecipeChoice.of("quick"));
        JobContext afterOne =
                new JobContext() {
                    @Override
                    public void progress(long done, long total, String stage) {}

                    @Override
                    public void checkpoint() {
                        if (isCancelled()) {
                            throw new JobCancelledException();
                        }
                    }

                    @Override
                    public boolean isCancelled() {
                        return events.stream()
                                .anyMatch(ExperimentEvent.RunFinished.class::isInstance);
                    }
                };
        assertThatThrownBy(() -> job(config).run(afterOne))
                .isInstanceOf(JobCancelledException.class);
        assertThat(job(config).finished()).hasSize(1);
        assertThat(job(config).plan(JobContext.none()).left()).isEqualTo(1);
    }

    @Test
    void filesAreReadAndTheirMistakesSaid() throws Exception {
        Path file = temp.resolve("digits.json");
        Files.writeString(
                file,
                """
                {"format": "taxophone-experiment", "formatVersion": 1, "data": "sounds",
                 "recipes": ["quick", {"name": "robust", "settings": {"training.epochs": 40}}],
                 "seeds": 3, "clusters": "4..10:3"}
                """);
        ExperimentFile read = ExperimentFile.read(file, new OwnRecipes(temp.resolve("none")));
        assertThat(read.data()).contains("sounds");
        assertThat(read.config().name()).isEqualTo("digits");
        assertThat(read.config().seeds()).containsExactly(0L, 1L, 2L);
        assertThat(read.config().clusters()).containsExactly(4, 7, 10);
        assertThat(read.config().recipes().getLast().title())
                .isEqualTo("robust (training.epochs 40)");
        assertThat(read.config().cells()).hasSize(18);
        for (Map.Entry<String, String> wrong :
                Map.of(
                                "{\"recipes\": [\"quick\"], \"seed\": 3}", "no field \"seed\"",
                                "{\"recipes\": []}", "number of recipes",
                                "{\"recipes\": [\"quick\", \"quick\"]}", "must differ",
                                "{\"recipes\": [\"qick\"]}", "no recipe called qick",
                                "{\"recipes\": [\"quick\"], \"clusters\": \"x\"}", "4..20",
                                "{\"recipes\": [\"quick\"], \"clusters\": [1]}", "from 2 to 1000",
                                "{\"recipes\": [\"quick\"], \"seeds\": 1.5}", "whole numbers",
                                "[", "is no experiment",
                                "{\"formatVersion\": 9}", "format version 9")
                        .entrySet()) {
            Files.writeString(file, wrong.getKey());
            assertThatThrownBy(
                            () -> ExperimentFile.read(file, new OwnRecipes(temp.resolve("none"))))
                    .as(wrong.getKey())
                    .isInstanceOf(TaxophoneException.class)
                    .hasMessageContaining(wrong.getValue());
        }
    }

    @Test
    void aSweepSaysHowSureItIs() {
        assertThat(sweep(0.01, 0.5, 0.3, 0.2).suggestion())
                .contains("suggest K = 3")
                .contains("Fairly sure");
        assertThat(sweep(0.2, 0.5, 0.3, 0.2).suggestion()).contains("Not sure: K = 4");
        assertThat(sweep(Double.NaN, 0.5, 0.3, 0.2).suggestion()).contains("add seeds");
        assertThat(sweep(0.01, 0.1, 0.1, 0.1).suggestion()).contains("suggest no number");
        assertThat(sweep(0.01, 0.1, 0.1, 0.1).suggested()).isEmpty();
        KSweep last = sweep(0.01, 0.2, 0.3, 0.5);
        assertThat(last.suggested()).hasValue(last.points().getLast().clusters());
        assertThat(sweep(0.01, 0.2, 0.3, 0.5).suggestion()).contains("end of the range");
    }

    private static KSweep sweep(double deviation, double... silhouettes) {
        List<KSweep.Point> points = new ArrayList<>();
        points.add(new KSweep.Point(2, 2, 1, 0.1, deviation, 0.1, 0.9, 2));
        for (int i = 0; i < silhouettes.length; i++) {
            points.add(new KSweep.Point(3 + i, 2, 1, silhouettes[i], deviation, 0.1, 0.9, 3 + i));
        }
        return new KSweep("quick", points);
    }

    @Test
    void aBudgetCutsSeedsThenEpochsThenClipsAndSaysSo() {
        List<Reproduction.Work> works = List.of(new Reproduction.Work("paper", 500, 1000));
        assertThat(Reproduction.within(4000, works, 3000).cuts()).isEmpty();
        assertThat(Reproduction.full(works, 3000).sentence()).startsWith("Nothing was cut");
        Reproduction seeds = Reproduction.within(2500, works, 3000);
        assertThat(seeds.cuts()).containsExactly("2 seeds instead of 3");
        assertThat(seeds.epochs()).containsEntry("paper", 500);
        Reproduction epochs = Reproduction.within(500, works, 3000);
        assertThat(epochs.seeds()).isEqualTo(1);
        assertThat(epochs.epochs()).containsEntry("paper", 250);
        assertThat(epochs.clips()).isEqualTo(3000);
        Reproduction clips = Reproduction.within(50, works, 3000);
        assertThat(clips.epochs()).containsEntry("paper", 50);
        assertThat(clips.clips()).isEqualTo(1500);
        assertThat(clips.sentence())
                .startsWith("CUT to fit the budget, not the whole table: 1 seed instead of 3");
        assertThat(Reproduction.within(0.1, works, 3000).cuts().getLast())
                .startsWith("even so it will take about");
    }
}
