package org.taxophone.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.taxophone.model.ModelConfig;

/// Tells one training from another: by its clips, its architecture and its hyperparameters.
final class Fingerprint {
    private Fingerprint() {}

    /// How long it lasts does not count: a training that goes on for more epochs is the same one.
    static String of(Clips clips, ModelConfig model, TrainingConfig config) {
        return withEpochs(clips, model, config.withEpochs(1));
    }

    /// As programs before wrote it.
    static String withEpochs(Clips clips, ModelConfig model, TrainingConfig config) {
        // How often it is saved changes nothing else.
        TrainingConfig settings = config.withCheckpointSeconds(0);
        String text =
                String.join(
                                "\n",
                                SettingsText.of(model),
                                SettingsText.of(settings),
                                clips.fingerprint(),
                                clips.bins() + " x " + clips.frames(),
                                String.join(" ", clips.ids()))
                        + clips.heldOut().map(held -> "\n" + Arrays.toString(held)).orElse("");
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
