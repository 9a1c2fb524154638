package org.taxophone.features;

import java.util.Arrays;
import org.taxophone.common.TaxophoneException;
import org.taxophone.signal.Stft;

/// STFT magnitudes of a zero-padded clip: [MagnitudeConfig] says how.
final class MagnitudeExtractor extends FeatureExtractor {
    private final MagnitudeConfig config;
    private final Stft stft;

    MagnitudeExtractor(MagnitudeConfig config) {
        super(config);
        this.config = config;
        this.stft = new Stft(config.windowSamples(), config.hopSamples());
    }

    @Override
    void fill(float[] samples, int count, float[] values, boolean[] mask) {
        int columns = config.frames();
        int length = Frames.samples(config.clipSeconds(), config.sampleRateHz());
        int reach = 1 + (count - 1 + config.windowSamples() / 2) / config.hopSamples();
        int frames = Math.min(stft.frames(length), reach);
        float[] sound = padded(samples, count, length);
        float largest = 0;
        stft.powers(sound, length, 0, frames, config.bins(), values, columns);
        for (float power : values) {
            largest = Math.max(largest, power);
        }
        if (largest == 0) {
            throw new TaxophoneException(
                    "The clip is silent in the lowest %d bins".formatted(config.bins()),
                    "Leave it out, or take a front end that looks at higher frequencies");
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.sqrt(values[i] / largest);
        }
        Arrays.fill(mask, 0, Math.min(columns, Math.ceilDiv(count, config.hopSamples())), true);
    }
}
