package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobState;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.UvacConfig;
import org.taxophone.project.Json;

/// What a model of any family must do.
class FamilyContractTest {
    private static final ClipArray CLIPS = ClipArray.ridges(4, 12, 16, 5);

    @TempDir private Path folder;

    /// A member of a family and its training.
    record Member(String name, ModelConfig model, TrainingConfig config) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Member> members() {
        CatUvacConfig small = Settings.changed(CatUvacConfig.paper(4), "width=0.25", "gruUnits=16");
        return Stream.of(
                new Member(
                        "robust",
                        Settings.changed(small, "overClusters=8", "contrastDimension=8"),
                        Settings.events(4, "batchSize=24", "learningRate=0.002")),
                new Member("categorical", small, Settings.paper(4)),
                new Member("shallow", Settings.changed(small, "layers=3"), Settings.paper(4)),
                new Member("gmvae", Settings.changed(small, "latentPrior=per_cluster"), remedied()),
                new Member(
                        "affine",
                        Settings.changed(small, "latentPrior=scaled_by_cluster"),
                        Settings.paper(4, "likelihood=learnt_gaussian")),
                new Member(
                        "uvac",
                        Settings.changed(UvacConfig.paper(4), "width=0.25", "gruUnits=16"),
                        tiny(TrainingConfig.paperUvac(), "mixtureRestarts=2", "dropAfterEpochs=1")),
                new Member(
                        "beta-vae",
                        Settings.changed(AutoencoderConfig.betaVae(4), "width=0.25"),
                        tiny(TrainingConfig.paperBetaVae())),
                new Member(
                        "sigma-vae",
                        Settings.changed(AutoencoderConfig.betaVae(4), "width=0.25", "layers=2"),
                        tiny(
                                TrainingConfig.paperBetaVae(),
                                "reduction=sum",
                                "learntVariance=true",
                                "assignment=ward")),
                new Member(
                        "autoencoder",
                        Settings.changed(AutoencoderConfig.plain(4), "width=0.25"),
                        tiny(TrainingConfig.paperAutoencoder())));
    }

    private static TrainingConfig remedied() {
        return Settings.paper(
                4,
                "lambdaWarmUpEpochs=2",
                "balanceWeight=1",
                "timeShift=0.1",
                "gradientNorm=5",
                "dropAfterEpochs=2");
    }

    private static TrainingConfig tiny(TrainingConfig config, String... changes) {
        return Settings.changed(
                config.withEpochs(4).withBatchSize(16).withCheckpointSeconds(0), changes);
    }

    @Test
    void everyFamilyIsHere() {
        assertThat(members().map(member -> (Object) member.model().getClass()))
                .contains((Object[]) ModelConfig.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("members")
    void theSeedDecides(Member member) {
        TrainingResult a = train(member, member.config(), "a");
        TrainingResult b = train(member, member.config(), "b");
        TrainingResult c = train(member, member.config().withSeed(1), "c");
        assertThat(b.fingerprint()).isEqualTo(a.fingerprint());
        assertThat(b.assignment().clusters()).isEqualTo(a.assignment().clusters());
        assertThat(c.fingerprint()).isNotEqualTo(a.fingerprint());
        assertThat(a.spaces())
                .isNotEmpty()
                .allSatisfy(space -> assertThat(space.requireFinite().rows()).isEqualTo(48));
        assertThat(a.assignment().clusters()).hasSize(48);
    }

    @ParameterizedTest
    @MethodSource("members")
    void whatIsNoNumberIsRefusedWithItsTermOrClip(Member member) {
        float[][] values =
                Arrays.stream(CLIPS.values()).map(float[]::clone).toArray(float[][]::new);
        Arrays.fill(values[3], Float.NaN);
        ClipArray broken = new ClipArray(16, 16, values);
        assertThatThrownBy(
                        () ->
                                job(member, member.config(), broken, "nan", e -> {})
                                        .run(JobContext.none()))
                .isInstanceOf(RuntimeException.class)
                .hasMessageMatching("(?s).*(stopped being a number|clip3.*must be finite).*");
    }

    /// The gradient of a net that has flown away may well be finite, and its weights too.
    @ParameterizedTest
    @MethodSource("members")
    void stepsThatAreFarTooLongEndWithTheirLengthAndWhatToDo(Member member) {
        TrainingConfig wild =
                Settings.changed(member.config(), "learningRate=1e30", "finalLearningRate=1e30");
        mustFail(member, wild, "wild");
        mustFail(member, wild.withEpochs(1).withBatchSize(48), "one step");
    }

    private void mustFail(Member member, TrainingConfig config, String run) {
        List<TrainingEvent> events = new ArrayList<>();
        assertThatThrownBy(
                        () -> job(member, config, CLIPS, run, events::add).run(JobContext.none()))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> {
                            assertThat(e).hasMessageContaining("stopped being a number in epoch");
                            assertThat(e).hasMessageContaining("a learning rate of 1.0E30");
                            assertThat(e.nextStep()).contains("lower learning rate");
                        });
        assertThat(events.getLast()).isInstanceOf(TrainingEvent.Failed.class);
    }

    @ParameterizedTest
    @MethodSource("members")
    void aCancelledTrainingGoesOnBitEqual(Member member) {
        TrainingResult whole = train(member, member.config(), "whole");
        for (int cancelAt : new int[] {1, 4}) {
            AtomicInteger batches = new AtomicInteger();
            ImmediateJobRunner runner = new ImmediateJobRunner();
            JobHandle<TrainingResult> handle =
                    runner.submit(
                            job(
                                    member,
                                    member.config(),
                                    CLIPS,
                                    "cut",
                                    event -> {
                                        if (event instanceof TrainingEvent.BatchFinished
                                                && batches.incrementAndGet() == cancelAt) {
                                            runner.jobs().getLast().cancel();
                                        }
                                    }));
            assertThat(handle.state()).isEqualTo(JobState.CANCELLED);
        }
        TrainingResult resumed = train(member, member.config(), "cut");
        assertThat(resumed.fingerprint()).isEqualTo(whole.fingerprint());
        assertThat(resumed.assignment().clusters()).isEqualTo(whole.assignment().clusters());
        try (TrainedNet net =
                TrainedNet.open(folder.resolve("cut"), member.model(), member.config())) {
            Applied again = net.apply(CLIPS, JobContext.none());
            assertThat(again.spaces()).hasSameSizeAs(whole.spaces());
            for (int i = 0; i < again.spaces().size(); i++) {
                assertThat(again.spaces().get(i).values())
                        .isEqualTo(whole.spaces().get(i).values());
            }
            assertThat(again.assignment().clusters()).hasSize(48);
        }
    }

    /// Whatever the labels may say: nobody asks for them.
    @ParameterizedTest
    @MethodSource("members")
    void ofSeveralRestartsTheOneWithTheLowestLossCounts(Member member) {
        TrainingConfig thrice = member.config().withEpochs(3).withRestarts(3);
        List<TrainingEvent.RestartChosen> chosen = new ArrayList<>();
        TrainingResult best = restarted(member, thrice, "whole", chosen, Integer.MAX_VALUE);
        List<Double> losses = chosen.getLast().losses();
        assertThat(losses).hasSize(3).doesNotHaveDuplicates();
        int lowest = losses.indexOf(Collections.min(losses));
        assertThat(chosen.getLast().restart()).isEqualTo(lowest + 1);
        if (lowest == 0) {
            assertThat(best.fingerprint())
                    .isEqualTo(train(member, thrice.withRestarts(1), "alone").fingerprint());
        }
        assertThatThrownBy(() -> restarted(member, thrice, "cut", chosen, 11))
                .isInstanceOf(JobCancelledException.class);
        TrainingResult resumed = restarted(member, thrice, "cut", chosen, Integer.MAX_VALUE);
        assertThat(chosen.getLast().losses()).isEqualTo(losses);
        assertThat(resumed.fingerprint()).isEqualTo(best.fingerprint());
        assertThat(resumed.assignment().clusters()).isEqualTo(best.assignment().clusters());
    }

    private TrainingResult restarted(
            Member member,
            TrainingConfig config,
            String run,
            List<TrainingEvent.RestartChosen> chosen,
            int cancelAtBatch) {
        AtomicInteger batches = new AtomicInteger();
        return job(
                        member,
                        config,
                        CLIPS,
                        run,
                        event -> {
                            if (event instanceof TrainingEvent.RestartChosen one) {
                                chosen.add(one);
                            }
                            if (event instanceof TrainingEvent.BatchFinished
                                    && batches.incrementAndGet() == cancelAtBatch) {
                                throw new JobCancelledException();
                            }
                        })
                .run(JobContext.none());
    }

    @ParameterizedTest
    @MethodSource("members")
    void aReportTellsWhatTheFamilyHasAndNothingElse(Member member) {
        List<EpochReport> reports = new ArrayList<>();
        job(
                        member,
                        member.config(),
                        CLIPS,
                        "told",
                        event -> {
                            if (event instanceof TrainingEvent.EpochFinished finished) {
                                reports.add(finished.report());
                            }
                        })
                .run(JobContext.none());
        EpochReport last = reports.getLast();
        boolean ownClusters = !(member.model() instanceof AutoencoderConfig);
        assertThat(reports).hasSize(4);
        assertThat(last.clusters().isPresent()).isEqualTo(ownClusters);
        assertThat(Double.isNaN(last.mutualInformation())).isNotEqualTo(ownClusters);
        assertThat(last.latent()).isPresent();
        assertThat(last.training().find(LossTerm.RECONSTRUCTION)).isPresent();
        if (member.model() instanceof AutoencoderConfig net) {
            assertThat(last.training().parts().keySet())
                    .doesNotContain(LossTerm.KL_Y, LossTerm.BALANCE, LossTerm.CONTRAST);
            assertThat(last.training().find(LossTerm.KL_Z).isPresent())
                    .isEqualTo(net.variational());
            assertThat(last.effectiveBeta().isPresent()).isEqualTo(net.variational());
            assertThat(last.temperature()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void nothingNativeIsLeftBehind(Member member) {
        int[] live = new int[2];
        for (int i = 0; i < 2; i++) {
            try (Trainer trainer =
                    new Trainer(
                            CLIPS,
                            member.model(),
                            member.config(),
                            folder.resolve("run" + i),
                            new StopSignal(),
                            event -> {})) {
                int before = trainer.liveArrays();
                trainer.run(JobContext.none());
                live[i] = trainer.liveArrays();
                assertThat(live[i]).isEqualTo(before);
            }
        }
        assertThat(live[1]).isEqualTo(live[0]);
    }

    @ParameterizedTest
    @MethodSource("members")
    void configsSurviveJson(Member member) {
        assertThat(Json.fromJson(Json.toJson(member.model()), ModelConfig.class))
                .isEqualTo(member.model());
        TrainingConfig config = member.config().withRestarts(5);
        assertThat(Json.fromJson(Json.toJson(config), TrainingConfig.class)).isEqualTo(config);
    }

    @Test
    void aLossOfAnotherFamilyIsRefused() {
        assertThatThrownBy(
                        () ->
                                new TrainingJob(
                                                CLIPS,
                                                AutoencoderConfig.betaVae(4),
                                                Settings.paper(1),
                                                folder,
                                                new StopSignal(),
                                                event -> {})
                                        .run(JobContext.none()))
                .hasMessageContaining("loss must be a AutoencoderLossConfig");
    }

    private TrainingResult train(Member member, TrainingConfig config, String run) {
        return job(member, config, CLIPS, run, event -> {}).run(JobContext.none());
    }

    private TrainingJob job(
            Member member,
            TrainingConfig config,
            ClipArray clips,
            String run,
            java.util.function.Consumer<TrainingEvent> listener) {
        return new TrainingJob(
                clips, member.model(), config, folder.resolve(run), new StopSignal(), listener);
    }
}
