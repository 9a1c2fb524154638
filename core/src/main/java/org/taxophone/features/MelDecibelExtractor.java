package org.taxophone.features;

import java.util.Arrays;
import org.taxophone.signal.DecibelScale;
import org.taxophone.signal.MelSpectrogram;

/// Mel decibels of a zero-padded clip: [MelDecibelConfig] says how.
final class MelDecibelExtractor extends FeatureExtractor {
    private static final float LEAST_POWER = 1e-10f;

    private final MelDecibelConfig config;
    private final MelSpectrogram spectrogram;
    private final float[] mel;

    MelDecibelExtractor(MelDecibelConfig config) {
        super(config);
        this.config = config;
        spectrogram =
                new MelSpectrogram(
                        config.sampleRateHz(),
                        config.windowSamples(),
                        config.hopSamples(),
                        config.melBands());
        mel = new float[config.frames() * config.melBands()];
    }

    @Override
    void fill(float[] samples, int count, float[] values, boolean[] mask) {
        int length = Frames.samples(config.clipSeconds(), config.sampleRateHz());
        int half = config.windowSamples() / 2;
        // librosa pads with zeros where Stft mirrors: so zeros are put there, and skipped over
        float[] padded = buffer(half + length + half);
        Arrays.fill(padded, 0);
        System.arraycopy(samples, 0, padded, half, count);
        int skipped = half / config.hopSamples();
        int bands = config.melBands();
        int columns = config.frames();
        spectrogram.compute(padded, half + length + half, skipped, columns, mel);
        DecibelScale.toDecibel(mel, 0, mel.length, LEAST_POWER);
        requireSound(DecibelScale.max(mel, 0, mel.length), MelDecibelConfig.FLOOR_DB);
        DecibelScale.limitRange(mel, 0, mel.length, (float) config.rangeDb());
        float range = MelDecibelConfig.CEILING_DB - MelDecibelConfig.FLOOR_DB;
        // (time, band) -> (row, column)
        for (int frame = 0; frame < columns; frame++) {
            for (int band = 0; band < bands; band++) {
                float unit = (mel[frame * bands + band] - MelDecibelConfig.FLOOR_DB) / range;
                values[band * columns + frame] = Math.clamp(unit, 0f, 1f);
            }
        }
        Arrays.fill(mask, 0, Math.min(columns, Math.ceilDiv(count, config.hopSamples())), true);
    }
}
