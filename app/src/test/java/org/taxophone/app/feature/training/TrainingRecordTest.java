package org.taxophone.app.feature.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taxophone.app.control.chart.ChartData;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.Stage;
import org.taxophone.features.SoundKind;
import org.taxophone.job.JobProgress;
import org.taxophone.training.ClusterUse;
import org.taxophone.training.EpochReport;
import org.taxophone.training.Finding;
import org.taxophone.training.LatentUse;
import org.taxophone.training.LossTerm;
import org.taxophone.training.LossTerms;
import org.taxophone.training.TrainingConfig;
import org.taxophone.training.TrainingEvent;
import org.taxophone.training.TrainingPhase;

class TrainingRecordTest {
    private static final Finding UNUSED =
            new Finding(
                    Finding.Kind.UNUSED_CLUSTERS,
                    2,
                    "1 of 3 clusters unused since epoch 2.",
                    "Try a higher balance weight.",
                    Map.of("training.balanceWeight", "1.0"));

    private final Recipe recipe =
            RecipeSettings.with(
                    Recipes.named(Recipes.PAPER).forKind(SoundKind.EVENTS), "epochs", "10");
    private final WatchedRun run = new WatchedRun(7, recipe, 4, 3);

    @Test
    void epochsAfterAResumeTakeThePlaceOfThoseTheyRepeat() {
        TrainingRecord record = new TrainingRecord();
        record.earlier(earlier(epoch(1, 9, 1, 1, 1), epoch(2, 8, 1, 1, 1), epoch(3, 7, 1, 1, 1)));
        record.heard(new TrainingEvent.EpochFinished(epoch(3, 6.5, 1, 1, 1)));

        assertThat(record.moment().epochs())
                .extracting(EpochReport::epoch)
                .containsExactly(1, 2, 3);
        assertThat(record.moment().epochs().getLast().training().total()).isEqualTo(6.5);
    }

    @Test
    void whatIsToldWhileTheDiskIsReadStays() {
        TrainingRecord record = new TrainingRecord();
        record.heard(new TrainingEvent.EpochFinished(epoch(3, 6.5, 1, 1, 1)));
        record.earlier(earlier(epoch(1, 9, 1, 1, 1), epoch(2, 8, 1, 1, 1), epoch(3, 7, 1, 1, 1)));
        assertThat(record.moment().epochs())
                .extracting(report -> report.training().total())
                .containsExactly(9.0, 8.0, 6.5);
    }

    @Test
    void chartsHaveCurvesScheduleLevelAndBest() {
        TrainingConfig config = run.config();
        List<EpochReport> epochs =
                List.of(epoch(1, 9, 2, 1, 1), epoch(2, 5, 2, 1, 1), epoch(3, 6, 4, 0, 0));

        ChartData objective =
                EpochCharts.of(
                        Measure.OBJECTIVE, epochs, config, 3, Set.of(), EpochCharts.Along.EPOCH);
        assertThat(objective.curves().getFirst().y()).containsExactly(9, 5, 6);
        assertThat(objective.bestX()).isEqualTo(2);
        assertThat(objective.endX()).isEqualTo(10);

        ChartData tau =
                EpochCharts.of(Measure.TAU, epochs, config, 3, Set.of(), EpochCharts.Along.EPOCH);
        assertThat(tau.schedule().x()[0]).isEqualTo(3);
        assertThat(tau.schedule().last()).isCloseTo(0.5, within(1e-12));

        ChartData shared =
                EpochCharts.of(
                        Measure.MUTUAL_INFORMATION,
                        epochs,
                        config,
                        3,
                        Set.of(Finding.Kind.UNUSED_CLUSTERS),
                        EpochCharts.Along.EPOCH);
        assertThat(shared.reference()).isCloseTo(Math.log(3), within(1e-12));
        assertThat(shared.attention()).isTrue();

        ChartData time =
                EpochCharts.of(Measure.KL_Z, epochs, config, 3, Set.of(), EpochCharts.Along.TIME);
        assertThat(time.curves().getFirst().x()).containsExactly(2, 4, 6);
    }

    @Test
    void termsWithoutWeightHaveNoChart() {
        assertThat(Measure.CONTRAST.isPartOf(run.model(), run.config())).isFalse();
        assertThat(Measure.KL_Z.isPartOf(run.model(), run.config())).isTrue();
        assertThat(Measure.CONSISTENCY.isPartOf(run.model(), TrainingConfig.robustEvents()))
                .isTrue();
        assertThat(Measure.KL_Z.isPartOf(run.model(), TrainingConfig.robustTextures())).isFalse();
    }

    @Test
    void emptyClustersSaySinceWhen() {
        List<EpochReport> epochs =
                List.of(
                        epoch(1, 9, 3, 0, 1),
                        epoch(2, 9, 3, 1, 0),
                        epoch(3, 9, 4, 0, 0),
                        epoch(4, 9, 4, 0, 0));
        assertThat(EmptySince.epoch(epochs, 0)).isZero();
        assertThat(EmptySince.epoch(epochs, 1)).isEqualTo(3);
        assertThat(EmptySince.epoch(epochs, 2)).isEqualTo(2);
    }

    @Test
    void pageSaysWhereTheTrainingIs() {
        run.heard(new RunEvent.StageStarted(Stage.TRAIN));
        run.heard(new RunEvent.Training(new TrainingEvent.EpochFinished(epoch(1, 9, 2, 1, 1))));
        run.heard(new RunEvent.Training(new TrainingEvent.EpochFinished(epoch(2, 8, 4, 0, 0))));
        run.heard(new RunEvent.Training(new TrainingEvent.FindingRaised(UNUSED)));
        run.heard(new RunEvent.Training(new TrainingEvent.BatchFinished(3, 5, 10, LossTerms.ZERO)));

        TrainingPage page = page(TrainingPage.Phase.TRAINING, Set.of());
        assertThat(page.headline()).isEqualTo("Epoch 3 of 10");
        assertThat(page.progress()).isCloseTo(0.25, within(1e-9));
        assertThat(page.left()).isEqualTo("about 40 s left"); // as the job itself says
        assertThat(page.badges()).contains("K 3", "seed 4");
        assertThat(page.usedClusters()).isEqualTo(1);
        assertThat(page.usage().remarks().get(1)).isEqualTo("empty since epoch 2");
        assertThat(page.findings()).containsExactly(UNUSED);
        assertThat(page(TrainingPage.Phase.TRAINING, Set.of(UNUSED.kind())).findings()).isEmpty();
        assertThat(page(TrainingPage.Phase.PAUSED, Set.of()).headline())
                .isEqualTo("Paused at epoch 2");
        assertThat(page(TrainingPage.Phase.DONE, Set.of()).headline())
                .isEqualTo("Run 7 finished: 2 epochs in 4.0 s, best at 2");
    }

    @Test
    void clustersBearTheNumbersOfTheResultOnceThereIsOne() {
        List<String> ids = List.of("a", "b", "c", "d", "e");
        run.heard(new RunEvent.Training(new TrainingEvent.EpochFinished(epoch(1, 9, 3, 1, 1))));
        run.heard(new RunEvent.Training(new TrainingEvent.EpochFinished(epoch(2, 9, 3, 0, 2))));
        assertThat(page(TrainingPage.Phase.TRAINING, Set.of()).numbers())
                .startsWith("Numbers are those of the net while it learns");
        assertThat(page(TrainingPage.Phase.DONE, Set.of()).numbers())
                .isEqualTo("Numbers are those of the net while it learned, not those of Explore.");

        assertThat(run.wantsNumbers()).isTrue();
        assertThat(run.wantsNumbers()).isFalse();
        run.number(written(ids, of(ids, 0, 0, 0, 2, 2), of(ids, 1, 1, 1, 0, 0)));
        TrainingPage page = page(TrainingPage.Phase.DONE, Set.of());
        assertThat(page.usage().counts()).containsExactly(2, 3, 0);
        assertThat(page.usage().remarks()).containsExactly("", "", "empty since epoch 2");
        assertThat(page.numbers()).isEqualTo("Numbers and colours are those of Explore.");

        run.number(written(ids, of(ids, 0, 0, 0, 2, 2), of(ids, 1, 1, 2, 0, 0)));
        assertThat(page(TrainingPage.Phase.DONE, Set.of()).numbers())
                .contains("where 1 of 5 clips ended up in another cluster");
    }

    private static ClusterAssignment of(List<String> ids, int... clusters) {
        return new ClusterAssignment(ids, 3, clusters, new float[0]);
    }

    private static EarlierTraining written(
            List<String> ids, ClusterAssignment last, ClusterAssignment found) {
        Embeddings places = new Embeddings("y", ids, 1, new float[ids.size()]);
        return new EarlierTraining(
                List.of(),
                Optional.of(new TrainingEvent.SnapshotTaken(2, places, last)),
                Optional.empty(),
                List.of(),
                Optional.of(found));
    }

    @Test
    void failureIsInTheEnginesWords() {
        run.heard(
                new RunEvent.Training(
                        new TrainingEvent.Failed(41, "KL z is not a number", "Try less")));
        assertThat(page(TrainingPage.Phase.FAILED, Set.of()).headline())
                .isEqualTo("Stopped at epoch 41: KL z is not a number");
    }

    @Test
    void mapIsTurnedToTheOneBefore() {
        int n = 40;
        List<String> ids = java.util.stream.IntStream.range(0, n).mapToObj(i -> "c" + i).toList();
        float[] before = new float[3 * n];
        float[] mirrored = new float[3 * n];
        for (int i = 0; i < n; i++) {
            float a = (float) Math.cos(i * 0.4) * (1 + i * 0.05f);
            float b = (float) Math.sin(i * 1.3);
            before[3 * i] = a;
            before[3 * i + 1] = b;
            mirrored[3 * i] = b;
            mirrored[3 * i + 1] = -a;
        }
        ClusterAssignment one = new ClusterAssignment(ids, 1, new int[n], new float[0]);
        GrowingMap.Frame first =
                GrowingMap.frame(1, new Embeddings("y", ids, 3, before), one, ScatterPoints.NONE);
        GrowingMap.Frame second =
                GrowingMap.frame(2, new Embeddings("y", ids, 3, mirrored), one, first.points());
        for (int i = 0; i < n; i++) {
            assertThat(second.points().x()[i]).isCloseTo(first.points().x()[i], within(1e-3f));
            assertThat(second.points().y()[i]).isCloseTo(first.points().y()[i], within(1e-3f));
        }
    }

    @Test
    void whatDrawsNothingBackDoesNotPromiseItBeforeTheFirstEpoch() {
        Recipe robust = Recipes.named(Recipes.ROBUST).forKind(SoundKind.EVENTS);
        PageMaker silent =
                new PageMaker(new WatchedRun(8, robust, 4, 3), TrainingPage.Phase.TRAINING);
        TrainingPage before =
                silent.page(EpochCharts.Along.EPOCH, Set.of(), JobProgress.NONE, Map.of());
        assertThat(before.drawsBack()).isFalse();
        assertThat(page(TrainingPage.Phase.TRAINING, Set.of()).drawsBack()).isTrue();
    }

    private TrainingPage page(TrainingPage.Phase phase, Set<Finding.Kind> dismissed) {
        JobProgress job = new JobProgress(25, 65, "training", 25, 1);
        return new PageMaker(run, phase).page(EpochCharts.Along.EPOCH, dismissed, job, Map.of());
    }

    private static EarlierTraining earlier(EpochReport... epochs) {
        return new EarlierTraining(
                List.of(epochs), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private static EpochReport epoch(int number, double total, int... usage) {
        LossTerms terms =
                new LossTerms(
                        total,
                        Map.of(
                                LossTerm.RECONSTRUCTION,
                                total,
                                LossTerm.KL_Z,
                                1.0,
                                LossTerm.KL_Y,
                                0.5));
        return new EpochReport(
                number,
                10,
                TrainingPhase.TRAINING,
                terms,
                Optional.empty(),
                OptionalDouble.of(0.9),
                OptionalDouble.of(0.5),
                1e-3,
                Optional.of(new ClusterUse(usage, 0.9, 0.1)),
                Optional.of(new LatentUse(2, 10, OptionalDouble.of(1))),
                2,
                100);
    }
}
