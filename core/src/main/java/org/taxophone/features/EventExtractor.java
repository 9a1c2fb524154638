package org.taxophone.features;

import java.util.Arrays;
import org.taxophone.signal.DecibelScale;
import org.taxophone.signal.MelSpectrogram;
import org.taxophone.signal.Span;
import org.taxophone.signal.VoiceActivity;

/// Trims, levels and stretches: [EventConfig] says how.
final class EventExtractor extends FeatureExtractor {
    /// Mel power below which nothing is told apart, -80 dB.
    private static final float FLOOR = 1e-8f;

    private final EventConfig config;
    private final MelSpectrogram spectrogram;
    private float[] mel = new float[0];
    private float[] energyDb = new float[0];

    EventExtractor(EventConfig config) {
        super(config);
        this.config = config;
        this.spectrogram =
                new MelSpectrogram(
                        config.sampleRateHz(),
                        config.windowSamples(),
                        config.hopSamples(),
                        config.melBands());
    }

    @Override
    void fill(float[] samples, int count, float[] values, boolean[] mask) {
        int bands = config.melBands();
        int frames = spectrogram.frames(count);
        if (energyDb.length < frames) {
            energyDb = new float[frames];
            mel = new float[frames * bands];
        }
        spectrogram.compute(emphasized(samples, count), count, frames, mel, energyDb);
        Span span = VoiceActivity.trim(energyDb, frames, config.trimDb());
        int from = span.from() * bands;
        int to = span.to() * bands;
        DecibelScale.toDecibel(mel, from, to, FLOOR);
        requireSound(DecibelScale.max(mel, from, to), -80);
        DecibelScale.toUnit(mel, from, to, (float) config.levelDb());
        stretchAndAverage(span, values);
        Arrays.fill(mask, true);
    }

    /// Mean removed, then x(t) - a x(t-1) with 0 for the first sample.
    private float[] emphasized(float[] samples, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += samples[i];
        }
        float mean = (float) (sum / count);
        float a = (float) config.preEmphasis();
        float[] sound = buffer(count);
        sound[0] = 0;
        for (int i = 1; i < count; i++) {
            sound[i] = samples[i] - mean - a * (samples[i - 1] - mean);
        }
        return sound;
    }

    /// mel (time, band) -> values (row, column), each the mean of a block.
    private void stretchAndAverage(Span span, float[] values) {
        int bands = config.melBands();
        int columns = config.frames();
        int blockBins = config.averageBins();
        float share = 1f / (blockBins * config.averageFrames());
        double step = (span.length() - 1.0) / (config.stretchFrames() - 1);
        for (int frame = 0; frame < config.stretchFrames(); frame++) {
            double place = frame * step;
            int before = Math.clamp((int) place, 0, Math.max(0, span.length() - 2));
            int after = Math.min(before + 1, span.length() - 1);
            float weight = (float) (place - before);
            int low = (span.from() + before) * bands;
            int high = (span.from() + after) * bands;
            int column = frame / config.averageFrames();
            for (int band = 0; band < bands; band++) {
                float value = mel[low + band] + weight * (mel[high + band] - mel[low + band]);
                values[band / blockBins * columns + column] += share * value;
            }
        }
    }
}
