package org.taxophone.features;

import java.util.Arrays;
import org.taxophone.signal.DecibelScale;
import org.taxophone.signal.MelSpectrogram;

/// Levelled log-mel of a clip as it goes: [TextureConfig] says how.
final class TextureExtractor extends FeatureExtractor {
    /// Mel power below which nothing is told apart, -100 dB.
    private static final float FLOOR = 1e-10f;

    private final TextureConfig config;
    private final MelSpectrogram spectrogram;
    private final float[] mel;

    TextureExtractor(TextureConfig config) {
        super(config);
        this.config = config;
        this.spectrogram =
                new MelSpectrogram(
                        config.sampleRateHz(),
                        config.windowSamples(),
                        config.hopSamples(),
                        config.melBands());
        this.mel = new float[config.frames() * config.melBands()];
    }

    @Override
    void fill(float[] samples, int count, float[] values, boolean[] mask) {
        int bands = config.melBands();
        int columns = config.frames();
        // the frame at the very end looks at mirrored sound only by half: it is left out
        int frames = Math.max(1, Math.ceilDiv(count, config.hopSamples()));
        spectrogram.compute(samples, count, frames, mel);
        DecibelScale.toDecibel(mel, 0, frames * bands, FLOOR);
        requireSound(DecibelScale.max(mel, 0, frames * bands), -100);
        DecibelScale.toUnit(mel, 0, frames * bands, (float) config.levelDb());
        float share = 1f / config.averageBins();
        // (time, band) -> (row, column)
        for (int frame = 0; frame < frames; frame++) {
            for (int band = 0; band < bands; band++) {
                values[band / config.averageBins() * columns + frame] +=
                        share * mel[frame * bands + band];
            }
        }
        Arrays.fill(mask, 0, frames, true);
    }
}
