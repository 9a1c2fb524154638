package org.taxophone.experiment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.taxophone.audio.AudioFacts;
import org.taxophone.common.ConfigRecords;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.features.EventConfig;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.LogMelConfig;
import org.taxophone.features.MagnitudeConfig;
import org.taxophone.features.MelDecibelConfig;
import org.taxophone.features.TextureConfig;
import org.taxophone.features.VectorConfig;

/// Fits a front end to the lengths and rates of the sounds, where a person did not say otherwise.
///
/// Depends on the dataset's facts alone, so that the same data give the same front end.
final class RecipeFitting {
    private static final String CLIP_SECONDS = "features.clipSeconds";
    private static final String SAMPLE_RATE = "features.sampleRateHz";

    /// Recipes of papers keep the lengths that were printed.
    private static final String PRINTED = "paper/";

    static final double LONGEST_SECONDS = 10;
    private static final double SHORTEST_SECONDS = 0.3;

    /// Speech at 8 kHz is what the recipe was measured with; more is kept where there is more.
    private static final int WIDE_RATE_HZ = 16_000;

    private RecipeFitting() {}

    static Recipe fit(Recipe recipe, Dataset dataset) {
        if (dataset.size() == 0 || recipe.name().startsWith(PRINTED)) {
            return recipe;
        }
        FrontEndConfig features = recipe.features();
        FrontEndConfig fitted =
                switch (features) {
                    case EventConfig config -> fit(config, recipe, dataset);
                    case TextureConfig config ->
                            recipe.changes().containsKey(CLIP_SECONDS)
                                    ? config
                                    : config.withClipSeconds(
                                            Math.clamp(
                                                    halfSeconds(quantile(dataset, 0.5)),
                                                    windowSeconds(config),
                                                    LONGEST_SECONDS));
                    case LogMelConfig config ->
                            recipe.changes().containsKey(CLIP_SECONDS)
                                    ? config
                                    : config.withClipSeconds(
                                            Math.clamp(
                                                    tenths(quantile(dataset, 0.95)),
                                                    SHORTEST_SECONDS,
                                                    LONGEST_SECONDS));
                    case MagnitudeConfig config -> config; // 1 s, as printed
                    case VectorConfig config -> config;
                    case MelDecibelConfig config -> config; // 3 s, as printed
                };
        return fitted.equals(features) ? recipe : recipe.withFeatures(fitted);
    }

    private static EventConfig fit(EventConfig config, Recipe recipe, Dataset dataset) {
        if (recipe.changes().containsKey(SAMPLE_RATE)
                || commonRateHz(dataset) < WIDE_RATE_HZ
                || config.sampleRateHz() >= WIDE_RATE_HZ) {
            return config;
        }
        return ConfigRecords.with(config, "sampleRateHz", Integer.toString(WIDE_RATE_HZ));
    }

    /// Two views of a texture are windows of 64 frames: a clip must hold one.
    private static double windowSeconds(TextureConfig config) {
        return halfSeconds(64.0 * config.hopSamples() / config.sampleRateHz());
    }

    private static double quantile(Dataset dataset, double share) {
        double[] seconds =
                dataset.clips().stream()
                        .map(Clip::facts)
                        .mapToDouble(AudioFacts::durationSeconds)
                        .sorted()
                        .toArray();
        return seconds[(int) Math.min(seconds.length - 1L, (long) (share * seconds.length))];
    }

    private static int commonRateHz(Dataset dataset) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Clip clip : dataset.clips()) {
            counts.merge(clip.facts().sampleRateHz(), 1, Integer::sum);
        }
        int[] rates = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        return Arrays.stream(rates)
                .reduce((a, b) -> counts.getOrDefault(b, 0) > counts.getOrDefault(a, 0) ? b : a)
                .orElseThrow();
    }

    private static double halfSeconds(double seconds) {
        return Math.ceil(2 * seconds) / 2;
    }

    private static double tenths(double seconds) {
        return Math.ceil(10 * seconds) / 10;
    }
}
