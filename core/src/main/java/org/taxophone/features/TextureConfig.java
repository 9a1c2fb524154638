package org.taxophone.features;

import org.taxophone.common.Checks;

/// Front end for textures and longer recordings: rain, streets, engines, a dog that barks now and
/// then. The clip keeps its time; the model looks at windows of it.
///
/// Hann STFT (centred), Slaney mels, logarithm; `clip((S - max S + levelDb) / levelDb, 0, 1)`, so
/// that the loudest bin of a clip is 1; average over blocks of bands. Clips shorter than
/// `clipSeconds` are filled with 0 and masked, longer ones are cut at `clipSeconds`.
///
/// By default 64 frames are 2 s and a clip of 5 s is 160 frames.
///
/// @param sampleRateHz rate that clips are resampled to
/// @param windowSamples length of the Hann window and of the FFT, even
/// @param hopSamples distance of frames
/// @param melBands Slaney mel bands from 0 to half the rate
/// @param averageBins bands averaged into one row
/// @param levelDb range below the loudest bin that is kept
/// @param clipSeconds sound of each clip that is looked at, from its start
public record TextureConfig(
        int sampleRateHz,
        int windowSamples,
        int hopSamples,
        int melBands,
        int averageBins,
        double levelDb,
        double clipSeconds)
        implements FrontEndConfig {
    public TextureConfig {
        Checks.inRange("sampleRateHz", sampleRateHz, 1_000, 768_000);
        Checks.inRange("windowSamples", windowSamples, 16, 65_536);
        Checks.multipleOf("windowSamples", windowSamples, 2);
        Checks.inRange("hopSamples", hopSamples, 1, windowSamples);
        Checks.inRange("melBands", melBands, 16, 1024);
        Checks.atLeast("averageBins", averageBins, 1);
        Checks.multipleOf("melBands", melBands, 16 * averageBins);
        Checks.positive("levelDb", levelDb);
        Checks.inRange("clipSeconds", clipSeconds, 0.1, 3_600);
    }

    /// 16 kHz, 960 / 500 samples, 128 mels averaged to 64, 60 dB, 5 s: 64 x 160.
    public static TextureConfig defaults() {
        return new TextureConfig(16_000, 960, 500, 128, 2, 60, 5);
    }

    /// The same with another length of clips.
    public TextureConfig withClipSeconds(double seconds) {
        return new TextureConfig(
                sampleRateHz, windowSamples, hopSamples, melBands, averageBins, levelDb, seconds);
    }

    @Override
    public int bins() {
        return melBands / averageBins;
    }

    @Override
    public int frames() {
        return Frames.roundUp(Frames.covering(clipSeconds, sampleRateHz, hopSamples));
    }

    @Override
    public String title() {
        return "Textures: levelled log-mel of %s s, %d x %d"
                .formatted(Frames.number(clipSeconds), bins(), frames());
    }
}
