package org.taxophone.experiment;

import java.util.Locale;
import org.taxophone.features.EventConfig;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.LogMelConfig;
import org.taxophone.features.MagnitudeConfig;
import org.taxophone.features.MelDecibelConfig;
import org.taxophone.features.TextureConfig;
import org.taxophone.features.VectorConfig;

/// What a front end hears of a clip, in words: how long, and up to which frequency.
final class HeardPart {
    private HeardPart() {}

    static String of(FrontEndConfig features) {
        return switch (features) {
            case EventConfig config ->
                    "each is heard without the silence round it, up to " + highest(config);
            case TextureConfig config -> first(config);
            case LogMelConfig config -> first(config);
            case MagnitudeConfig config -> first(config);
            case MelDecibelConfig config -> first(config);
            case VectorConfig config -> "vectors made elsewhere are taken as they are";
        };
    }

    private static String first(FrontEndConfig config) {
        return "the first "
                + number(config.clipSeconds())
                + " s of each are heard, up to "
                + highest(config);
    }

    private static String highest(FrontEndConfig config) {
        return number(config.sampleRateHz() / 2000.0) + " kHz";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
