package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.UvacConfig;

/// Checkpoints are told apart by fingerprints: those that are on people's disks must stay valid.
class FingerprintTest {
    private static final Clips CLIPS = new ClipArray(1, 2, new float[][] {{0, 1}, {1, 0}});

    /// As earlier programs wrote them into checkpoints: of any length, and of one length.
    static Stream<Arguments> onDisk() {
        return Stream.of(
                Arguments.of(
                        CatUvacConfig.paper(4),
                        TrainingConfig.paperCatUvac(),
                        "1032f4d0a99542bf219ef9afa72c9140",
                        "4cbdc704bce21e23ba4589dc894ec090"),
                Arguments.of(
                        UvacConfig.paper(4),
                        TrainingConfig.paperUvac(),
                        "0c842dd328cf06448a963ba08b7c745d",
                        "37266917052e06fab680fd354d9dc568"),
                Arguments.of(
                        AutoencoderConfig.betaVae(4),
                        TrainingConfig.paperBetaVae(),
                        "0fc9dd780783a231d4c69a5d26980290",
                        "3bb445de7d03868b12047197e3be6ddc"),
                Arguments.of(
                        CatUvacConfig.robustEvents(4),
                        TrainingConfig.robustEvents(),
                        "0f54721178d9100423cb1d7c6f2f3c8c",
                        "687ade71aa06f1cca26e702e95068f2b"));
    }

    @ParameterizedTest
    @MethodSource("onDisk")
    void whatIsOnDiskStaysValid(
            ModelConfig model, TrainingConfig config, String any, String ofItsLength) {
        assertThat(Fingerprint.of(CLIPS, model, config)).isEqualTo(any);
        assertThat(Fingerprint.of(CLIPS, model, config.withEpochs(7))).isEqualTo(any);
        assertThat(Fingerprint.withEpochs(CLIPS, model, config)).isEqualTo(ofItsLength);
    }

    @Test
    void heldOutClipsAndRestartsCount() {
        TrainingConfig three = TrainingConfig.robustEvents().withRestarts(3);
        assertThat(
                        Fingerprint.of(
                                CLIPS.holding(new int[] {1}), CatUvacConfig.robustEvents(4), three))
                .isEqualTo("f7e83744a0e5568975caeed36fe37e41");
    }

    @Test
    void aSettingThatCameLaterIsLeftOutWhereItChangesNothing() {
        CategoricalLossConfig keeps = CategoricalLossConfig.paper();
        assertThat(SettingsText.of(keeps))
                .isEqualTo(keeps.toString().replace("dropAfterEpochs=0, ", ""));
        CategoricalLossConfig drops = Settings.changed(keeps, "dropAfterEpochs=5");
        assertThat(SettingsText.of(drops)).isEqualTo(drops.toString());
        CatUvacConfig four = CatUvacConfig.paper(4);
        assertThat(SettingsText.of(four)).isEqualTo(four.toString().replace("layers=4, ", ""));
        CatUvacConfig five = Settings.changed(four, "layers=5");
        assertThat(SettingsText.of(five)).isEqualTo(five.toString());
        TrainingConfig often = TrainingConfig.paperBetaVae().withRestarts(2);
        assertThat(SettingsText.of(often)).isEqualTo(often.toString());
    }

    @Test
    void anotherSettingOfThatNameCounts() {
        // starts of k-means have been there from the first, and 1 of them is not 10
        AutoencoderLossConfig once = Settings.changed(AutoencoderLossConfig.paper(), "restarts=1");
        assertThat(SettingsText.of(once)).isEqualTo(once.toString()).contains("restarts=1");
        TrainingConfig training = TrainingConfig.paperBetaVae().withLoss(once);
        assertThat(SettingsText.of(training))
                .isEqualTo(training.toString().replace("restarts=1, seed", "seed"));
    }
}
