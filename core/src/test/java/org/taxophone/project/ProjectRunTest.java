package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunResult;
import org.taxophone.experiment.Stage;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.job.JobHandle;
import org.taxophone.training.PinnedClips;
import org.taxophone.training.StopSignal;
import org.taxophone.training.TrainingEvent;

/// Whole runs on real files, a minute of compute at most.
class ProjectRunTest {
    @TempDir private Path temp;
    private Path sounds;
    private Path folder;
    private final List<RunEvent> events = new ArrayList<>();

    @BeforeEach
    void writeSounds() throws Exception {
        sounds = Tones.write(temp.resolve("sounds"), 8);
        Files.write(sounds.resolve("low/broken.wav"), new byte[10]);
        folder = temp.resolve("project");
    }

    private Project open() {
        if (Project.isProject(folder)) {
            return Project.open(folder);
        }
        Project project = Project.create(folder, "tones");
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        return project;
    }

    private RunResult run(Project project, int number) throws Exception {
        events.clear();
        return project.job(number, new StopSignal(), events::add).run(JobContext.none());
    }

    @Test
    void quickFindsThreeKindsOfSound() throws Exception {
        try (Project project = open()) {
            int number = project.newRun(Recipes.named("quick"), RunConfig.ofSeed(1));
            RunResult result = run(project, number);
            assertThat(result.metrics().external().orElseThrow().accuracy()).isEqualTo(1);
            assertThat(result.metrics().clusters()).isEqualTo(3);
            assertThat(result.secondsPerStage())
                    .containsOnlyKeys("features", "cluster", "map", "evaluate");
            assertThat(result.samplesPerSecond()).isPositive();
            assertThat(events)
                    .filteredOn(RunEvent.StageStarted.class::isInstance)
                    .containsExactly(
                            new RunEvent.StageStarted(Stage.FEATURES),
                            new RunEvent.StageStarted(Stage.CLUSTER),
                            new RunEvent.StageStarted(Stage.MAP),
                            new RunEvent.StageStarted(Stage.EVALUATE));
            assertThat(events.getLast()).isInstanceOf(RunEvent.Finished.class);
            assertThat(project.run(number).projection().orElseThrow().x()).hasSize(24);

            int again = project.newRun(Recipes.named("quick"), RunConfig.ofSeed(1));
            RunResult same = run(project, again);
            assertThat(same.assignment().clusters()).isEqualTo(result.assignment().clusters());
            assertThat(same.projection().x()).isEqualTo(result.projection().x());
            assertThat(events)
                    .anySatisfy(
                            event ->
                                    assertThat(event)
                                            .isInstanceOfSatisfying(
                                                    RunEvent.FeaturesReady.class,
                                                    ready -> assertThat(ready.reused()).isTrue()));
        }
    }

    @Test
    void anInterruptedTrainingGoesOnAndEndsAsIfNothingHadHappened() throws Exception {
        Recipe recipe = RecipeSettings.with(Recipes.named("robust"), "kind", "events");
        recipe = RecipeSettings.with(recipe, "epochs", "3");
        recipe = RecipeSettings.with(recipe, "batchSize", "12");
        recipe = RecipeSettings.with(recipe, "variationalWeight", "0.01"); // has a decoder
        recipe = RecipeSettings.with(recipe, "model.width", "0.25");
        recipe = RecipeSettings.with(recipe, "model.gruUnits", "16");
        try (Project project = open()) {
            int whole = project.newRun(recipe, RunConfig.ofSeed(3));
            RunResult expected = run(project, whole);

            int cut = project.newRun(recipe, RunConfig.ofSeed(3));
            interruptAfterFirstEpoch(project, cut);
            assertThat(project.run(cut).document().state()).isEqualTo(RunState.INTERRUPTED);
            assertThat(project.run(cut).summary().hasCheckpoint()).isTrue();
            assertThat(project.run(cut).trainingMap().orElseThrow().epoch()).isEqualTo(1);

            RunResult resumed = run(project, cut);
            assertThat(events)
                    .anySatisfy(
                            event ->
                                    assertThat(event)
                                            .isInstanceOfSatisfying(
                                                    RunEvent.Training.class,
                                                    training ->
                                                            assertThat(training.event())
                                                                    .isInstanceOfSatisfying(
                                                                            TrainingEvent.Started
                                                                                    .class,
                                                                            started ->
                                                                                    assertThat(
                                                                                                    started
                                                                                                            .firstEpoch())
                                                                                            .isGreaterThan(
                                                                                                    1))));
            assertThat(resumed.training().orElseThrow().fingerprint())
                    .isEqualTo(expected.training().orElseThrow().fingerprint());
            assertThat(resumed.assignment().clusters()).isEqualTo(expected.assignment().clusters());
            Run kept = project.run(cut);
            assertThat(kept.document().state()).isEqualTo(RunState.FINISHED);
            assertThat(kept.epochs()).extracting(epoch -> epoch.epoch()).containsExactly(1, 2, 3);
            assertThat(kept.metrics().orElseThrow().spaces()).contains("y", "features");
            assertThat(kept.trainingMap().orElseThrow().epoch()).isEqualTo(3);
            TrainingEvent.ReconstructionsDrawn drawn = kept.reconstructions().orElseThrow();
            assertThat(drawn.reconstructions()).isNotEmpty();

            // a person asks for another clip
            Dataset clips = project.dataset().orElseThrow();
            String wanted = clips.clips().get(3).id();
            new PinnedDrawing(project, clips)
                    .draw(cut, List.of(wanted, "not there"), JobContext.none());
            TrainingEvent.ReconstructionsDrawn other =
                    project.run(cut).reconstructions().orElseThrow();
            assertThat(other.reconstructions())
                    .singleElement()
                    .satisfies(one -> assertThat(one.clipId()).isEqualTo(wanted));
            assertThat(other.bins()).isEqualTo(drawn.bins());
            assertThat(other.epoch()).isEqualTo(drawn.epoch());
            assertThat(PinnedClips.read(kept.folder())).containsExactly(wanted, "not there");
        }
    }

    @Test
    void ofSeveralRestartsTheEpochsOfTheChosenOneStay() throws Exception {
        Recipe recipe = RecipeSettings.with(Recipes.named("paper/autoencoder"), "epochs", "2");
        recipe = RecipeSettings.with(recipe, "training.restarts", "3");
        recipe = RecipeSettings.with(recipe, "model.width", "0.125");
        try (Project project = open()) {
            int number = project.newRun(recipe, RunConfig.ofSeed(3));
            run(project, number);
            List<TrainingEvent.RestartChosen> chosen = new ArrayList<>();
            for (RunEvent event : events) {
                if (event instanceof RunEvent.Training training
                        && training.event() instanceof TrainingEvent.RestartChosen one) {
                    chosen.add(one);
                }
            }
            Run kept = project.run(number);
            assertThat(kept.epochs()).extracting(epoch -> epoch.epoch()).containsExactly(1, 2);
            assertThat(kept.epochs().getLast().training().total())
                    .isEqualTo(Collections.min(chosen.getFirst().losses()));
            assertThat(kept.log()).contains("restart 3 of 3").contains("chosen by its loss");
            assertThat(kept.trainingMap().orElseThrow().assignment().clusters())
                    .isEqualTo(lastLook(chosen.getFirst().restart()).assignment().clusters());
            // the last parting of an auto-encoder is k-means anew: other numbers, the same clips
            assertThat(kept.trainingNumbers().orElseThrow().common()).isEqualTo(24);
        }
    }

    private TrainingEvent.SnapshotTaken lastLook(int restart) {
        List<TrainingEvent.SnapshotTaken> looks = new ArrayList<>();
        int now = 0;
        for (RunEvent event : events) {
            if (event instanceof RunEvent.Training training) {
                if (training.event() instanceof TrainingEvent.RestartBegun begun) {
                    now = begun.restart();
                } else if (now == restart
                        && training.event() instanceof TrainingEvent.SnapshotTaken look) {
                    looks.add(look);
                }
            }
        }
        return looks.getLast();
    }

    private static void interruptAfterFirstEpoch(Project project, int number) {
        try (ImmediateJobRunner runner = new ImmediateJobRunner()) {
            List<JobHandle<?>> handles = new ArrayList<>();
            runner.addListener(handles::add);
            JobHandle<RunResult> handle =
                    runner.submit(
                            project.job(
                                    number,
                                    new StopSignal(),
                                    event -> {
                                        if (event instanceof RunEvent.Training training
                                                && training.event()
                                                        instanceof TrainingEvent.EpochFinished) {
                                            handles.getFirst().cancel();
                                        }
                                    }));
            assertThatThrownBy(() -> handle.result().join())
                    .hasCauseInstanceOf(JobCancelledException.class)
                    .isInstanceOf(CompletionException.class);
        }
    }

    @Test
    void aRunIsScoredAnewAgainstOtherLabels() throws Exception {
        try (Project project = open()) {
            int number = project.newRun(Recipes.named("quick"), RunConfig.defaults());
            run(project, number);
            Run run = project.run(number);
            Run scored = new Rescoring(project, run).score(Optional.empty(), JobContext.none());
            assertThat(scored.metrics().orElseThrow().metrics())
                    .isEqualTo(run.metrics().orElseThrow().metrics());
            assertThatThrownBy(
                            () ->
                                    new Rescoring(project, run)
                                            .score(Optional.of("mood"), JobContext.none()))
                    .isInstanceOf(TaxophoneException.class);
        }
    }

    @Test
    void aRunThatCannotBeDoneSaysWhyAndIsKeptAsFailed() throws Exception {
        try (Project project = open()) {
            RunConfig tooMany = new RunConfig(0, Optional.of(500), Optional.empty());
            int number = project.newRun(Recipes.named("quick"), tooMany);
            assertThatThrownBy(() -> run(project, number)).isInstanceOf(TaxophoneException.class);
            RunDocument document = project.run(number).document();
            assertThat(document.state()).isEqualTo(RunState.FAILED);
            assertThat(document.problem()).contains("500");
            assertThat(document.nextStep()).isNotEmpty();
        }
    }

    @Test
    void soundsThatAreGoneAreSkippedAndSaid() throws Exception {
        try (Project project = open()) {
            Files.delete(sounds.resolve("low/0.wav"));
            int number = project.newRun(Recipes.named("quick"), RunConfig.defaults());
            RunResult result = run(project, number);
            assertThat(result.skipped()).hasSize(1);
            assertThat(project.run(number).metrics().orElseThrow().skipped().getFirst().path())
                    .isEqualTo("low/0.wav");
            int again = project.newRun(Recipes.named("quick"), RunConfig.defaults());
            assertThat(run(project, again).skipped()).hasSize(1);
            assertThat(result.assignment().ids()).hasSize(23);
        }
    }

    @Test
    void aDamagedStoreIsExtractedAnew() throws Exception {
        try (Project project = open()) {
            run(project, project.newRun(Recipes.named("quick"), RunConfig.defaults()));
            try (var stores = Files.newDirectoryStream(project.featureFolder(), "*.store")) {
                Path store = stores.iterator().next();
                byte[] bytes = Files.readAllBytes(store);
                Files.write(store, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
            RunResult result =
                    run(project, project.newRun(Recipes.named("quick"), RunConfig.defaults()));
            assertThat(result.assignment().ids()).hasSize(24);
        }
    }
}
