package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunResult;
import org.taxophone.features.WindowConfig;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;
import org.taxophone.training.TrainingEvent;

/// Recordings that begin alike and differ later.
class LongClipsTest {
    private static final int RATE_HZ = 8000;
    private static final int CLIPS = 16;

    @TempDir private Path temp;
    private final List<RunEvent> events = new ArrayList<>();

    @Test
    void windowsHearWhatTheStartDoesNot() throws Exception {
        Recipe quick = RecipeSettings.with(Recipes.named("quick"), "features.clipSeconds", "0.5");
        try (Project project = project(Optional.empty())) {
            // noise has a cluster of its own among the windows, and among the clips none
            RunConfig start = new RunConfig(1, Optional.of(3), Optional.of("label"));
            assertThat(accuracy(run(project, quick, start))).isLessThan(0.9);
            RunResult whole = run(project, quick, start.withLongClips(LongClips.WINDOWS));
            assertThat(accuracy(whole)).isEqualTo(1);
            assertThat(whole.assignment().ids()).hasSize(CLIPS);
            assertThat(whole.spaces()).extracting(Embeddings::rows).containsOnly(CLIPS);
            assertThat(whole.projection().ids()).hasSize(CLIPS);

            Run kept = project.run(2);
            assertThat(kept.document().config().longClips()).isEqualTo(LongClips.WINDOWS);
            ApplyJob.Result applied =
                    new ApplyJob(kept, project.requireDataset(), project.featureFolder())
                            .run(JobContext.none());
            assertThat(applied.applied().assignment().clusters())
                    .isEqualTo(whole.assignment().clusters());
            assertThat(
                            new Rescoring(project, kept)
                                    .score(Optional.empty(), JobContext.none())
                                    .metrics()
                                    .orElseThrow()
                                    .metrics()
                                    .external())
                    .isEqualTo(whole.metrics().external());
        }
    }

    private static JobContext telling(List<String> told) {
        return new JobContext() {
            @Override
            public void progress(long done, long total, String stage) {
                told.add(stage + ": " + done + " of " + total);
            }

            @Override
            public void checkpoint() {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    /// A trial trains on the windows that the run would, and a run of windows tells what one of
    /// starts takes.
    @Test
    void whatWindowsCostIsEstimatedByWindows() throws Exception {
        Recipe recipe = RecipeSettings.with(Recipes.named("paper/uvac"), "epochs", "2");
        recipe = RecipeSettings.with(recipe, "features.clipSeconds", "0.5");
        recipe = RecipeSettings.with(recipe, "model.width", "0.25");
        recipe = RecipeSettings.with(recipe, "batchSize", "4");
        recipe = RecipeSettings.with(recipe, "mixtureRestarts", "1");
        try (Project project = project(Optional.empty())) {
            TrainingTrial.Result start =
                    new TrainingTrial(project, recipe, 3, LongClips.START).run(JobContext.none());
            List<String> told = new CopyOnWriteArrayList<>();
            TrainingTrial.Result windows =
                    new TrainingTrial(project, recipe, 3, LongClips.WINDOWS).run(telling(told));
            // what is told is never the end of something else while batches are measured
            String begun =
                    told.stream().filter(line -> line.contains("batches")).findFirst().orElse("");
            assertThat(begun).startsWith("measuring a few batches: 0 of");
            assertThat(told.getLast()).startsWith("measuring a few batches");
            assertThat(windows.batchesPerEpoch()).isGreaterThan(2 * start.batchesPerEpoch());

            RunConfig config = new RunConfig(1, Optional.of(3), Optional.of("label"));
            run(project, recipe, config.withLongClips(LongClips.WINDOWS));
            EarlierRun earlier =
                    new EarlierRun(project.run(1).document(), project.requireDataset());
            assertThat(earlier.times(recipe, LongClips.WINDOWS)).isEqualTo(1);
            assertThat(earlier.times(recipe, LongClips.START)).isLessThan(0.5);

            ExperimentConfig experiment =
                    new ExperimentConfig(
                            "long",
                            List.of(RecipeChoice.of("paper/uvac").with("training.epochs", "2")),
                            List.of(1L),
                            List.of(3),
                            Optional.of("label"));
            assertThat(
                            new ExperimentJob(project, experiment, event -> {})
                                    .run(experiment.cells().getFirst(), project.runs()))
                    .as("a run of windows is not one of starts")
                    .isEmpty();
        }
    }

    @Test
    void aTrainingLearnsWindowsAndTellsOfClips() throws Exception {
        Recipe recipe = RecipeSettings.with(Recipes.named("paper/uvac"), "epochs", "3");
        recipe = RecipeSettings.with(recipe, "features.clipSeconds", "0.5");
        recipe = RecipeSettings.with(recipe, "model.width", "0.25");
        recipe = RecipeSettings.with(recipe, "batchSize", "16");
        try (Project project = project(Optional.empty())) {
            RunResult result =
                    run(
                            project,
                            recipe,
                            new RunConfig(1, Optional.of(2), Optional.empty())
                                    .withSplit(Optional.of(SplitConfig.RANDOM))
                                    .withLongClips(LongClips.WINDOWS));
            assertThat(result.assignment().ids()).hasSize(CLIPS);
            assertThat(result.assignment().probabilities()).hasSize(2 * CLIPS);
            for (RunEvent event : events) {
                if (event instanceof RunEvent.Training training
                        && training.event() instanceof TrainingEvent.SnapshotTaken taken) {
                    assertThat(taken.embeddings().ids()).hasSize(CLIPS);
                }
                if (event instanceof RunEvent.FeaturesReady ready) {
                    assertThat(ready.clips()).isEqualTo(CLIPS);
                }
            }
            ApplyJob.Result applied =
                    new ApplyJob(project.run(1), project.requireDataset(), project.featureFolder())
                            .run(JobContext.none());
            assertThat(applied.applied().assignment().clusters())
                    .isEqualTo(result.assignment().clusters());
        }
    }

    @Test
    void slicesSayWhereTheyBeginAndEnd() throws Exception {
        try (Project project = project(Optional.of(new WindowConfig(1, 1)))) {
            run(project, Recipes.named("quick"), RunConfig.defaults());
            List<String> lines =
                    Files.readAllLines(project.run(1).folder().resolve("assignment.csv"));
            assertThat(lines.getFirst()).isEqualTo("id,path,cluster,confidence,start,end");
            assertThat(lines.get(2)).matches(".*high.1\\.wav,\\d+,[0-9.]+,1,2");
            assertThat(project.run(1).assignment().orElseThrow().ids()).hasSize(2 * CLIPS);
        }
    }

    private RunResult run(Project project, Recipe recipe, RunConfig config) throws Exception {
        events.clear();
        return project.job(project.newRun(recipe, config), new StopSignal(), events::add)
                .run(JobContext.none());
    }

    private static double accuracy(RunResult result) {
        return result.metrics().external().orElseThrow().accuracy();
    }

    /// Half a second of noise, then a second and a half of a low or a high tone.
    private Project project(Optional<WindowConfig> cut) throws Exception {
        Path sounds = temp.resolve("sounds");
        SplittableRandom random = new SplittableRandom(3);
        for (int clip = 0; clip < CLIPS; clip++) {
            double hertz = (clip % 2 == 0 ? 400 : 2500) * (1 + 0.05 * random.nextDouble());
            float[] samples = new float[2 * RATE_HZ];
            for (int i = 0; i < samples.length; i++) {
                double noise = 0.2 * (random.nextDouble() - 0.5);
                double tone = 0.5 * Math.sin(2 * Math.PI * hertz * i / RATE_HZ);
                samples[i] = (float) (i < RATE_HZ / 2 ? noise : tone + 0.1 * noise);
            }
            Path folder = Files.createDirectories(sounds.resolve(clip % 2 == 0 ? "low" : "high"));
            WavWriter.write(folder.resolve(clip + ".wav"), new Waveform(samples, RATE_HZ));
        }
        Project project = Project.create(temp.resolve("project"), "long");
        ImportConfig config =
                new ImportConfig(
                        sounds,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        cut);
        project.importResult(new DatasetImporter().importFolder(config, JobContext.none()));
        return project;
    }
}
