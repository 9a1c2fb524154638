package org.taxophone.features;

import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.taxophone.signal.GriffinLim;
import org.taxophone.signal.MelFilterBank;
import org.taxophone.signal.MelInversion;

/// Makes a sound of what a model sees: the front end undone as far as it can be.
///
/// Levels become power, mel bands a spectrum ([MelInversion]), and phases are found by
/// [GriffinLim]. What the front end threw away does not come back: see [#caution()]. Use one
/// instance per thread.
public final class FeatureInversion {
    /// Peak of sounds whose level the front end took out.
    private static final float PEAK = 0.5f;

    /// Values up to here are taken for silence.
    private static final float SILENT = 0.02f;

    private static final String GUESSED =
            "The phases, and the pitch within a mel band, are guessed";

    private final FrontEndConfig config;

    /// @param config the front end that made the features, or that a decoder imitates
    public FeatureInversion(FrontEndConfig config) {
        this.config = config;
    }

    /// What a person should know of the sounds, in a sentence.
    public String caution() {
        return switch (config) {
            case EventConfig events ->
                    ("An impression, not a recording: this front end takes out silence, level and"
                                    + " length; every sound lasts %.2f s here")
                            .formatted(eventSeconds(events));
            case TextureConfig textures ->
                    "An impression: the level of each clip is taken out, and the phases are"
                            + " guessed";
            case VectorConfig vectors -> "Vectors made elsewhere cannot be heard";
            case LogMelConfig logMel -> GUESSED;
            case MelDecibelConfig decibels -> GUESSED;
            case MagnitudeConfig magnitude ->
                    ("An impression: the level of each clip and all above %d Hz are taken out, and"
                                    + " the phases are guessed")
                            .formatted(
                                    magnitude.bins()
                                            * magnitude.sampleRateHz()
                                            / magnitude.windowSamples());
        };
    }

    /// The sound. The same features give the same sound.
    ///
    /// @param features bins as the front end has them, any number of frames from 2 on
    public Waveform sound(FeatureMatrix features) {
        Waveform sound =
                switch (config) {
                    case EventConfig events -> ofEvents(events, features);
                    case TextureConfig textures -> ofTextures(textures, features);
                    case LogMelConfig logMel -> ofLogMel(logMel, features);
                    case VectorConfig vectors ->
                            throw new TaxophoneException(
                                    "Vectors made elsewhere cannot be made into sound",
                                    "Take a run on features of sound");
                    case MelDecibelConfig decibels -> ofDecibels(decibels, features);
                    case MagnitudeConfig magnitude -> ofMagnitudes(magnitude, features);
                };
        withinFullScale(sound.samples());
        return sound;
    }

    private static double eventSeconds(EventConfig events) {
        return (double) events.stretchFrames() * events.hopSamples() / events.sampleRateHz();
    }

    private static Waveform ofEvents(EventConfig events, FeatureMatrix features) {
        int frames = features.frames() * events.averageFrames();
        float[] mel =
                melPower(
                        features,
                        events.averageBins(),
                        events.averageFrames(),
                        (float) -events.levelDb(),
                        0);
        float[] samples =
                fromMel(
                        events.sampleRateHz(),
                        events.windowSamples(),
                        events.hopSamples(),
                        events.melBands(),
                        mel,
                        frames);
        float a = (float) Math.min(0.99, events.preEmphasis());
        for (int i = 1; i < samples.length; i++) {
            samples[i] += a * samples[i - 1];
        }
        levelled(samples);
        return new Waveform(samples, events.sampleRateHz());
    }

    private static Waveform ofTextures(TextureConfig textures, FeatureMatrix features) {
        float[] mel = melPower(features, textures.averageBins(), 1, (float) -textures.levelDb(), 0);
        float[] samples =
                fromMel(
                        textures.sampleRateHz(),
                        textures.windowSamples(),
                        textures.hopSamples(),
                        textures.melBands(),
                        mel,
                        features.frames());
        levelled(samples);
        return new Waveform(samples, textures.sampleRateHz());
    }

    private static Waveform ofLogMel(LogMelConfig logMel, FeatureMatrix features) {
        float[] mel =
                melPower(features, 1, 1, (float) logMel.floorDb(), (float) logMel.ceilingDb());
        return new Waveform(
                fromMel(
                        logMel.sampleRateHz(),
                        logMel.windowSamples(),
                        logMel.hopSamples(),
                        logMel.melBands(),
                        mel,
                        features.frames()),
                logMel.sampleRateHz());
    }

    private static Waveform ofDecibels(MelDecibelConfig config, FeatureMatrix features) {
        float[] mel =
                melPower(features, 1, 1, MelDecibelConfig.FLOOR_DB, MelDecibelConfig.CEILING_DB);
        return new Waveform(
                fromMel(
                        config.sampleRateHz(),
                        config.windowSamples(),
                        config.hopSamples(),
                        config.melBands(),
                        mel,
                        features.frames()),
                config.sampleRateHz());
    }

    private static Waveform ofMagnitudes(MagnitudeConfig config, FeatureMatrix features) {
        int bins = config.windowSamples() / 2 + 1;
        float[] magnitudes = new float[features.frames() * bins];
        for (int frame = 0; frame < features.frames(); frame++) {
            for (int bin = 0; bin < features.bins(); bin++) {
                magnitudes[frame * bins + bin] = Math.max(0, features.at(bin, frame));
            }
        }
        float[] samples =
                new GriffinLim(config.windowSamples(), config.hopSamples())
                        .sound(magnitudes, features.frames(), 0);
        levelled(samples);
        return new Waveform(samples, config.sampleRateHz());
    }

    /// Mel power of each frame, (time, band): 0 becomes `floorDb`, 1 `ceilingDb`, and what is
    /// nearly 0 silence. Averaged blocks are spread by straight lines between their middles.
    private static float[] melPower(
            FeatureMatrix features,
            int blockBins,
            int blockFrames,
            float floorDb,
            float ceilingDb) {
        int bands = features.bins() * blockBins;
        int frames = features.frames() * blockFrames;
        float[] mel = new float[frames * bands];
        for (int frame = 0; frame < frames; frame++) {
            for (int band = 0; band < bands; band++) {
                float value =
                        between(
                                features,
                                (band + 0.5f) / blockBins - 0.5f,
                                (frame + 0.5f) / blockFrames - 0.5f);
                if (value > SILENT) {
                    double level = floorDb + value * (ceilingDb - floorDb);
                    mel[frame * bands + band] = (float) Math.pow(10, level / 10);
                }
            }
        }
        return mel;
    }

    private static float between(FeatureMatrix features, float bin, float frame) {
        int b = Math.clamp((int) Math.floor(bin), 0, features.bins() - 1);
        int f = Math.clamp((int) Math.floor(frame), 0, features.frames() - 1);
        int b2 = Math.min(b + 1, features.bins() - 1);
        int f2 = Math.min(f + 1, features.frames() - 1);
        float wb = Math.clamp(bin - b, 0f, 1f);
        float wf = Math.clamp(frame - f, 0f, 1f);
        float low = features.at(b, f) + wf * (features.at(b, f2) - features.at(b, f));
        float high = features.at(b2, f) + wf * (features.at(b2, f2) - features.at(b2, f));
        return low + wb * (high - low);
    }

    private static float[] fromMel(
            int rateHz, int window, int hop, int bands, float[] mel, int frames) {
        MelInversion inversion = new MelInversion(new MelFilterBank(rateHz, window, bands));
        int bins = inversion.bins();
        float[] power = new float[bins];
        float[] magnitudes = new float[frames * bins];
        for (int frame = 0; frame < frames; frame++) {
            inversion.power(mel, frame * bands, power);
            for (int bin = 0; bin < bins; bin++) {
                magnitudes[frame * bins + bin] = (float) Math.sqrt(power[bin]);
            }
        }
        return new GriffinLim(window, hop).sound(magnitudes, frames, 0);
    }

    private static void levelled(float[] samples) {
        float peak = peak(samples);
        if (peak > 0) {
            scale(samples, PEAK / peak);
        }
    }

    private static void withinFullScale(float[] samples) {
        float peak = peak(samples);
        if (peak > 1) {
            scale(samples, 1 / peak);
        }
    }

    private static void scale(float[] samples, float factor) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= factor;
        }
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
