package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobContext;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobState;
import org.taxophone.model.CatUvacConfig;

class TrainingJobTest {
    private static final CatUvacConfig SMALL = Settings.smallNet();
    private static final ClipArray CLIPS = ClipArray.ridges(4, 16, 16, 5);

    @TempDir Path folder;

    private final List<TrainingEvent> events = new ArrayList<>();

    @Test
    void drawsTheClipsThatAPersonPinned() throws Exception {
        Path run = Files.createDirectories(folder.resolve("run"));
        PinnedClips.write(run, List.of(CLIPS.ids().get(9), "not there", CLIPS.ids().get(2)));
        job(SMALL, Settings.events(2, "snapshotEpochs=1"), "run").run(JobContext.none());
        assertThat(of(TrainingEvent.ReconstructionsDrawn.class))
                .allSatisfy(
                        drawn ->
                                assertThat(drawn.reconstructions())
                                        .extracting(TrainingEvent.Reconstruction::clipId)
                                        .containsExactly(CLIPS.ids().get(9), CLIPS.ids().get(2)));
    }

    @Test
    void tellsEverythingInOrder() {
        TrainingResult result =
                job(SMALL, Settings.events(6, "validationShare=0.2", "snapshotEpochs=2"), "run")
                        .run(JobContext.none());
        assertThat(events.getFirst()).isInstanceOf(TrainingEvent.Started.class);
        assertThat(events.getLast()).isInstanceOf(TrainingEvent.Finished.class);
        List<EpochReport> reports = reports();
        assertThat(reports).extracting(EpochReport::epoch).containsExactly(1, 2, 3, 4, 5, 6);
        for (EpochReport report : reports) {
            assertThat(report.training().firstNotFinite()).isEmpty();
            assertThat(report.training().value(LossTerm.RECONSTRUCTION)).isPositive();
            assertThat(report.training().value(LossTerm.CONTRAST)).isPositive();
            assertThat(report.validation()).isPresent();
            assertThat(Arrays.stream(report.usage()).sum()).isEqualTo(CLIPS.size());
            assertThat(report.clipsPerSecond()).isPositive();
            assertThat(report.clusters().orElseThrow().entropyOfMean())
                    .isBetween(0.0, Math.log(4) + 1e-6);
            assertThat(report.latent().orElseThrow().active()).isBetween(0, 10);
        }
        assertThat(of(TrainingEvent.SnapshotTaken.class))
                .extracting(TrainingEvent.SnapshotTaken::epoch)
                .containsExactly(1, 2, 4, 6);
        TrainingEvent.ReconstructionsDrawn drawn =
                of(TrainingEvent.ReconstructionsDrawn.class).getLast();
        assertThat(drawn.reconstructions()).hasSize(6);
        assertThat(drawn.reconstructions().getFirst().output()).hasSize(16 * 16);
        assertThat(of(TrainingEvent.CheckpointWritten.class)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(result.spaces()).extracting("space").containsExactly("y", "z", "features");
        assertThat(space(result, "y").orElseThrow().requireFinite().dimension()).isEqualTo(4);
        assertThat(space(result, "z").orElseThrow().requireFinite().dimension()).isEqualTo(10);
        assertThat(result.assignment().clusters()).hasSize(CLIPS.size());
        assertThat(result.keptEpoch()).isEqualTo(6);
        assertThat(result.parameters()).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "likelihood=gaussian, latentPrior=per_cluster, halfBatches=true, balanceWeight=1",
        "likelihood=learnt_gaussian, latentPrior=scaled_by_cluster, timeShift=0.2, lambda=2",
        "tauSchedule=cosine, latentPrior=standard, lambdaWarmUpEpochs=2, gradientNorm=5",
        "tauSchedule=linear, meanPooling=true, validationShare=0, balanceUntilEpoch=2"
    })
    void everyRemedyTrains(String first, String second, String third, String fourth) {
        TrainingConfig config = Settings.paper(4, "learningRate=0.003");
        CatUvacConfig model = Settings.changed(CatUvacConfig.paper(4), "width=0.25");
        for (String change : List.of(first, second, third, fourth)) {
            boolean ofModel = change.matches("latentPrior.*|meanPooling.*");
            model = ofModel ? Settings.changed(model, change) : model;
            config = ofModel ? config : Settings.changed(config, change);
        }
        job(model, config, "run").run(JobContext.none());
        List<EpochReport> reports = reports();
        assertThat(reports).hasSize(4);
        assertThat(reports.getLast().training().firstNotFinite()).isEmpty();
        assertThat(reports.getLast().training().value(LossTerm.RECONSTRUCTION))
                .isLessThan(reports.getFirst().training().value(LossTerm.RECONSTRUCTION));
        assertThat(reports.getLast().training().find(LossTerm.CONTRAST)).isEmpty();
    }

    @Test
    void texturesAreSeenThroughWindows() {
        float[][] noise = new float[24][16 * 56];
        java.util.SplittableRandom random = new java.util.SplittableRandom(2);
        for (int clip = 0; clip < noise.length; clip++) {
            for (int i = 0; i < noise[clip].length; i++) {
                boolean low = i / 56 < 8;
                noise[clip][i] =
                        (float) (random.nextDouble() * (low == (clip % 2 == 0) ? 0.9 : 0.2));
            }
        }
        TrainingConfig config =
                Settings.changed(
                        TrainingConfig.robustTextures().withEpochs(8).withBatchSize(12),
                        "windowFrames=16",
                        "learningRate=0.002",
                        "finalLearningRate=0.001");
        CatUvacConfig model =
                Settings.changed(CatUvacConfig.robustTextures(2), "width=0.25", "gruUnits=32");
        TrainingResult result =
                new TrainingJob(
                                new ClipArray(16, 56, noise),
                                model,
                                config,
                                folder,
                                new StopSignal(),
                                events::add)
                        .run(JobContext.none());
        int[] clusters = result.assignment().clusters();
        for (int clip = 0; clip < clusters.length; clip++) {
            assertThat(clusters[clip]).isEqualTo(clusters[clip % 2]);
        }
        assertThat(clusters[0]).isNotEqualTo(clusters[1]);
        assertThat(space(result, "z")).as("textures train without a decoder").isEmpty();
        assertThat(reports().getFirst().latent()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameNet() {
        TrainingConfig config = Settings.events(3);
        TrainingResult a = job(SMALL, config, "a").run(JobContext.none());
        TrainingResult b = job(SMALL, config, "b").run(JobContext.none());
        TrainingResult c = job(SMALL, config.withSeed(1), "c").run(JobContext.none());
        assertThat(b.fingerprint()).isEqualTo(a.fingerprint());
        assertThat(b.assignment().clusters()).isEqualTo(a.assignment().clusters());
        assertThat(c.fingerprint()).isNotEqualTo(a.fingerprint());
    }

    @Test
    void aCancelledTrainingGoesOnBitEqual() {
        TrainingConfig config = Settings.events(8, "balanceWeight=0.1", "validationShare=0.1");
        TrainingResult whole = job(SMALL, config, "whole").run(JobContext.none());
        List<EpochReport> expected = reports();
        events.clear();

        // 64 clips make several batches an epoch only if they are small
        for (int cancelAt : new int[] {1, 3}) {
            AtomicInteger batches = new AtomicInteger();
            ImmediateJobRunner runner = new ImmediateJobRunner();
            List<JobHandle<?>> handles = new ArrayList<>();
            runner.addListener(handles::add);
            JobHandle<TrainingResult> handle =
                    runner.submit(
                            job(
                                    SMALL,
                                    config,
                                    "cut",
                                    event -> {
                                        if (event instanceof TrainingEvent.BatchFinished
                                                && batches.incrementAndGet() == cancelAt) {
                                            runner.jobs().getLast().cancel();
                                        }
                                        events.add(event);
                                    }));
            assertThat(handle.state()).isEqualTo(JobState.CANCELLED);
        }
        TrainingResult resumed = job(SMALL, config, "cut").run(JobContext.none());
        assertThat(resumed.fingerprint()).isEqualTo(whole.fingerprint());
        assertThat(resumed.assignment().clusters()).isEqualTo(whole.assignment().clusters());
        assertThat(resumed.bestEpoch()).isEqualTo(whole.bestEpoch());
        assertThat(reports())
                .extracting(EpochReport::training)
                .isEqualTo(expected.stream().map(EpochReport::training).toList());
        events.clear();

        TrainingResult again = job(SMALL, config, "cut").run(JobContext.none());
        assertThat(again.fingerprint()).as("a finished run").isEqualTo(whole.fingerprint());
        assertThat(reports()).isEmpty();
    }

    @Test
    void stopKeepsTheBestEpoch() {
        StopSignal stop = new StopSignal();
        TrainingResult result =
                new TrainingJob(
                                CLIPS,
                                SMALL,
                                Settings.events(50),
                                folder,
                                stop,
                                event -> {
                                    events.add(event);
                                    if (reports().size() == 3) {
                                        stop.stop();
                                    }
                                })
                        .run(JobContext.none());
        assertThat(result.stoppedEarly()).isTrue();
        assertThat(result.epochs()).isEqualTo(3);
        assertThat(result.keptEpoch()).isEqualTo(result.bestEpoch()).isBetween(1, 3);
    }

    @Test
    void anInfiniteClipStopsWithTheTermNamed() {
        float[][] values =
                Arrays.stream(CLIPS.values()).map(float[]::clone).toArray(float[][]::new);
        Arrays.fill(values[3], Float.NaN);
        TrainingJob job =
                new TrainingJob(
                        new ClipArray(16, 16, values),
                        SMALL,
                        Settings.paper(2, "validationShare=0", "batchSize=64"),
                        folder,
                        new StopSignal(),
                        events::add);
        assertThatThrownBy(() -> job.run(JobContext.none()))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> assertThat(e.nextStep()).contains("lower learning rate"))
                .hasMessageContaining("in epoch 1: reconstruction");
        assertThat(events.getLast()).isInstanceOf(TrainingEvent.Failed.class);
        assertThat(of(TrainingEvent.FindingRaised.class).getLast().finding().kind())
                .isEqualTo(Finding.Kind.NOT_FINITE);
    }

    @Test
    void tooFewClipsAreRefused() {
        ClipArray three = ClipArray.ridges(3, 1, 16, 1);
        assertThatThrownBy(
                        () ->
                                new TrainingJob(
                                                three,
                                                SMALL,
                                                Settings.events(1),
                                                folder,
                                                new StopSignal(),
                                                events::add)
                                        .run(JobContext.none()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("3 clips for 4 clusters");
    }

    @Test
    void rowsThatTheNetCannotHalveAreRefused() {
        ClipArray odd = new ClipArray(20, 16, new float[8][20 * 16]);
        assertThatThrownBy(
                        () ->
                                new TrainingJob(
                                                odd,
                                                SMALL,
                                                Settings.events(1),
                                                folder,
                                                new StopSignal(),
                                                events::add)
                                        .run(JobContext.none()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("20 rows");
    }

    @Test
    void aTrainingWithOtherSettingsDoesNotTakeTheCheckpoint() {
        TrainingConfig config = Settings.events(1);
        job(SMALL, config, "run").run(JobContext.none());
        assertThatThrownBy(() -> job(SMALL, config.withSeed(9), "run").run(JobContext.none()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("other clips or settings");
    }

    @Test
    void nothingNativeIsLeftBehind() {
        long[] live = new long[2];
        for (int i = 0; i < 2; i++) {
            int run = i;
            try (Trainer trainer =
                    new Trainer(
                            CLIPS,
                            SMALL,
                            Settings.events(4),
                            folder.resolve("run" + run),
                            new StopSignal(),
                            event -> {})) {
                long before = trainer.liveArrays();
                trainer.run(JobContext.none());
                live[run] = trainer.liveArrays();
                assertThat(live[run]).as("arrays of the net after 4 epochs").isEqualTo(before);
            }
        }
        assertThat(live[1]).isEqualTo(live[0]);
    }

    private TrainingJob job(CatUvacConfig model, TrainingConfig config, String run) {
        return job(model, config, run, events::add);
    }

    private TrainingJob job(
            CatUvacConfig model,
            TrainingConfig config,
            String run,
            Consumer<TrainingEvent> listener) {
        return new TrainingJob(
                CLIPS, model, config, folder.resolve(run), new StopSignal(), listener);
    }

    private List<EpochReport> reports() {
        return of(TrainingEvent.EpochFinished.class).stream()
                .map(TrainingEvent.EpochFinished::report)
                .toList();
    }

    static Optional<Embeddings> space(TrainingResult result, String name) {
        return result.spaces().stream().filter(space -> space.space().equals(name)).findFirst();
    }

    private <T extends TrainingEvent> List<T> of(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
