package org.taxophone.features;

import java.util.Arrays;
import org.taxophone.common.TaxophoneException;
import org.taxophone.signal.Stft;

/// STFT magnitudes of a zero-padded clip: [MagnitudeConfig] says how.
final class MagnitudeExtractor extends FeatureExtractor {
    private final MagnitudeConfig config;
    private final Stft stft;
    private final float[] power;

    MagnitudeExtractor(MagnitudeConfig config) {
        super(config);
        this.config = config;
        this.stft = new Stft(config.windowSamples(), config.hopSamples());
        this.power = new float[stft.bins()];
    }

    @Override
    void fill(float[] samples, int count, float[] values, boolean[] mask) {
        int columns = config.frames();
        int length = Frames.samples(config.clipSeconds(), config.sampleRateHz());
        int reach = 1 + (count - 1 + config.windowSamples() / 2) / config.hopSamples();
        int frames = Math.min(stft.frames(length), reach);
        float[] sound = padded(samples, count, length);
        float largest = 0;
        for (int frame = 0; frame < frames; frame++) {
            stft.power(sound, length, frame, power);
            // (bin) of one time -> (bin, column)
            for (int bin = 0; bin < config.bins(); bin++) {
                values[bin * columns + frame] = power[bin];
                largest = Math.max(largest, power[bin]);
            }
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
