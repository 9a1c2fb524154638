package org.taxophone.features;

import java.util.Arrays;
import org.taxophone.audio.Resampler;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;

/// Turns a waveform into what a model sees, by one front end.
///
/// An extractor keeps its buffers from clip to clip: use one per thread.
public abstract sealed class FeatureExtractor
        permits EventExtractor,
                LogMelExtractor,
                MagnitudeExtractor,
                MelDecibelExtractor,
                TextureExtractor {
    private final FrontEndConfig config;
    private float[] sound = new float[0];

    FeatureExtractor(FrontEndConfig config) {
        this.config = config;
    }

    /// The extractor of a front end.
    ///
    /// @throws TaxophoneException for vectors made elsewhere, which no sound yields
    public static FeatureExtractor of(FrontEndConfig config) {
        return switch (config) {
            case EventConfig events -> new EventExtractor(events);
            case LogMelConfig logMel -> new LogMelExtractor(logMel);
            case MagnitudeConfig magnitude -> new MagnitudeExtractor(magnitude);
            case MelDecibelConfig decibels -> new MelDecibelExtractor(decibels);
            case TextureConfig textures -> new TextureExtractor(textures);
            case VectorConfig vectors ->
                    throw new TaxophoneException(
                            "Vectors made elsewhere cannot be extracted from sound",
                            "Import them again: taxophone run DATA --embedding FILE --names FILE");
        };
    }

    /// Extracts one clip; a waveform at another rate than the config's is resampled first, and
    /// what is beyond [FrontEndConfig#clipSeconds()] is not looked at.
    ///
    /// @return bins x frames values in [0, 1] with the mask of frames that are sound
    /// @throws TaxophoneException if there is nothing to extract: an empty clip, a silent clip, or
    /// samples that are no numbers
    public final FeatureMatrix extract(Waveform waveform) {
        refuseUnusable(waveform);
        Waveform atRate =
                waveform.sampleRateHz() == config.sampleRateHz()
                        ? waveform
                        : Resampler.resample(waveform, config.sampleRateHz());
        int count =
                Math.min(
                        atRate.samples().length,
                        Frames.samples(config.clipSeconds(), config.sampleRateHz()));
        float[] values = new float[config.bins() * config.frames()];
        boolean[] mask = new boolean[config.frames()];
        fill(atRate.samples(), count, values, mask);
        return new FeatureMatrix(config.bins(), config.frames(), values, mask);
    }

    /// Fills values and mask, both at first 0, from the first `count` samples; must not change
    /// them.
    abstract void fill(float[] samples, int count, float[] values, boolean[] mask);

    /// A copy of the samples followed by silence up to `length`, in a buffer that is used again.
    final float[] padded(float[] samples, int count, int length) {
        float[] buffer = buffer(length);
        System.arraycopy(samples, 0, buffer, 0, count);
        Arrays.fill(buffer, count, length, 0);
        return buffer;
    }

    /// A buffer of at least `length` samples, used again for the next clip.
    final float[] buffer(int length) {
        if (sound.length < length) {
            sound = new float[length];
        }
        return sound;
    }

    /// Refuses a clip that has nothing above the floor of the front end.
    static void requireSound(float loudestDb, double floorDb) {
        if (!(loudestDb > floorDb)) {
            throw new TaxophoneException(
                    "The clip is silent: its loudest mel band has %.0f dB".formatted(loudestDb),
                    "Leave it out, or look whether the recording went wrong");
        }
    }

    private void refuseUnusable(Waveform waveform) {
        float[] samples = waveform.samples();
        if (samples.length == 0) {
            throw new TaxophoneException(
                    "The clip has no samples", "Leave it out, or copy the file again");
        }
        int limit =
                (int)
                        Math.min(
                                samples.length,
                                Math.ceil(config.clipSeconds() * waveform.sampleRateHz()));
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < limit; i++) {
            float sample = samples[i];
            if (!Float.isFinite(sample)) {
                throw new TaxophoneException(
                        "Sample %d (%.3f s) is no number: %s"
                                .formatted(i, (double) i / waveform.sampleRateHz(), sample),
                        "Export the file again from the program that made it, or leave it out");
            }
            low = Math.min(low, sample);
            high = Math.max(high, sample);
        }
        if (high == low) {
            throw new TaxophoneException(
                    "The clip is silent: every sample of its first %s s is %s"
                            .formatted(
                                    Frames.number(
                                            Math.min(
                                                    config.clipSeconds(),
                                                    waveform.durationSeconds())),
                                    low),
                    "Leave it out, or look whether the recording went wrong");
        }
    }
}
