package org.taxophone.features;

import java.util.Arrays;
import org.taxophone.signal.DecibelScale;
import org.taxophone.signal.MelSpectrogram;
import org.taxophone.signal.VoiceActivity;

/// Plain log-mel of a zero-padded clip: [LogMelConfig] says how.
final class LogMelExtractor extends FeatureExtractor {
    /// Mel power below which nothing is told apart.
    private static final float FLOOR = 1e-20f;

    private final LogMelConfig config;
    private final MelSpectrogram spectrogram;
    private final float[] mel;
    private final float[] energyDb;

    LogMelExtractor(LogMelConfig config) {
        super(config);
        this.config = config;
        this.spectrogram =
                new MelSpectrogram(
                        config.sampleRateHz(),
                        config.windowSamples(),
                        config.hopSamples(),
                        config.melBands());
        this.mel = new float[config.frames() * config.melBands()];
        this.energyDb = new float[config.frames()];
    }

    @Override
    void fill(float[] samples, int count, float[] values, boolean[] mask) {
        int bands = config.melBands();
        int columns = config.frames();
        int length = Frames.samples(config.clipSeconds(), config.sampleRateHz());
        // only frames that reach into the sound; those of padding alone stay at the floor
        int reach = 1 + (count - 1 + config.windowSamples() / 2) / config.hopSamples();
        int frames = Math.min(spectrogram.frames(length), reach);
        spectrogram.compute(padded(samples, count, length), length, frames, mel, energyDb);
        DecibelScale.toDecibel(mel, 0, frames * bands, FLOOR);
        float floor = (float) config.floorDb();
        float range = (float) (config.ceilingDb() - config.floorDb());
        // (time, band) -> (row, column)
        for (int frame = 0; frame < frames; frame++) {
            for (int band = 0; band < bands; band++) {
                values[band * columns + frame] =
                        Math.clamp((mel[frame * bands + band] - floor) / range, 0f, 1f);
            }
        }
        int sound = Math.min(columns, Math.ceilDiv(count, config.hopSamples()));
        if (config.voiceRangeDb() == 0) {
            Arrays.fill(mask, 0, sound, true);
        } else {
            int heard = Math.min(sound, frames);
            boolean[] voice = VoiceActivity.sounding(energyDb, heard, config.voiceRangeDb());
            System.arraycopy(voice, 0, mask, 0, heard);
        }
    }
}
