package org.taxophone.experiment;

import java.util.List;
import java.util.Map;
import org.taxophone.common.ConfigRecords;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.LogMelConfig;
import org.taxophone.features.MagnitudeConfig;
import org.taxophone.features.MelDecibelConfig;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.LatentPrior;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.UvacConfig;
import org.taxophone.projection.UmapConfig;
import org.taxophone.training.TrainingConfig;

/// The models of the papers, exactly as printed, and the variants that their authors name.
final class PaperRecipes {
    private static final int K = RunConfig.DEFAULT_CLUSTERS;

    private PaperRecipes() {}

    /// As printed.
    static List<Recipe> all() {
        return List.of(catUvac(), catUvacTau(), catUvacUs8k(), uvac(), betaVae(), autoencoder());
    }

    private static Recipe catUvac() {
        return recipe(
                Recipes.PAPER,
                "The categorical UVAC as printed for spoken digits (AudioMNIST): STFT magnitudes of"
                        + " 1 s, 128 x 64, lambda 0.5. 500 epochs take hours.",
                MagnitudeConfig.defaults(),
                CatUvacConfig.paper(K),
                TrainingConfig.paperCatUvac());
    }

    private static Recipe catUvacTau() {
        return recipe(
                Recipes.PAPER + "-tau",
                "The categorical UVAC as printed for acoustic scenes (TAU 2019): log-mel of 10 s,"
                        + " 128 x 336, lambda 2. 500 epochs take a day.",
                LogMelConfig.defaults().withClipSeconds(10),
                CatUvacConfig.paper(K),
                ConfigRecords.with(TrainingConfig.paperCatUvac(), "lambda", "2"));
    }

    private static Recipe catUvacUs8k() {
        return recipe(
                Recipes.PAPER + "-us8k",
                "The categorical UVAC as printed for city sounds (UrbanSound8K): log-mel of 4 s,"
                        + " 128 x 144, zero-padded; padding and silence do not count. Lambda 2.",
                LogMelConfig.defaults().withVoiceRangeDb(40),
                CatUvacConfig.paper(K),
                ConfigRecords.with(TrainingConfig.paperCatUvac(), "lambda", "2"));
    }

    private static Recipe uvac() {
        return recipe(
                "paper/uvac",
                "The UVAC with a mixture of Gaussians for its prior, the baseline of the categorical"
                        + " UVAC: an auto-encoder first, a mixture fitted to its codes, then both"
                        + " together. Front end and schedules as for spoken digits.",
                MagnitudeConfig.defaults(),
                UvacConfig.paper(K),
                TrainingConfig.paperUvac());
    }

    private static Recipe betaVae() {
        return recipe(
                "paper/beta-vae",
                "The beta-VAE of the IRMAS report: mel decibels of 3 s, a code of 32 numbers, beta"
                        + " 4, k-means on the codes. Its averaged loss lets nearly the whole code"
                        + " die, which looks like tidy clusters: the run says so.",
                MelDecibelConfig.defaults(),
                AutoencoderConfig.betaVae(K),
                TrainingConfig.paperBetaVae());
    }

    private static Recipe autoencoder() {
        return recipe(
                "paper/autoencoder",
                "The convolutional auto-encoder of the IRMAS report: mel decibels of 3 s, a code of"
                        + " 32 numbers, 15 epochs, k-means on the codes.",
                MelDecibelConfig.defaults(),
                AutoencoderConfig.plain(K),
                TrainingConfig.paperAutoencoder());
    }

    static Recipe gmVae() {
        return recipe(
                "gmvae",
                "A Gaussian-mixture VAE: the paper's net, but each cluster has its own place in the"
                        + " latent space, so that the decoder cannot do without clusters. With"
                        + " rising lambda, a balance term and random time shifts.",
                new LogMelConfig(16_000, 1024, 512, 64, 2, -60, 40),
                ConfigRecords.with(
                        CatUvacConfig.paper(K), "latentPrior", LatentPrior.PER_CLUSTER.name()),
                gmVaeTraining());
    }

    private static TrainingConfig gmVaeTraining() {
        TrainingConfig training = TrainingConfig.paperCatUvac().withEpochs(100);
        for (Map.Entry<String, String> remedy :
                Map.of(
                                "lambdaWarmUpEpochs", "20",
                                "balanceWeight", "50",
                                "balanceUntilEpoch", "60",
                                "timeShift", "0.1",
                                "gradientNorm", "5")
                        .entrySet()) {
            training = ConfigRecords.with(training, remedy.getKey(), remedy.getValue());
        }
        return training;
    }

    private static Recipe recipe(
            String name,
            String summary,
            FrontEndConfig features,
            ModelConfig model,
            TrainingConfig training) {
        return new Recipe(
                name,
                summary,
                KindChoice.FIXED,
                features,
                new TrainedMethod(model, training),
                UmapConfig.of(0),
                Map.of());
    }
}
