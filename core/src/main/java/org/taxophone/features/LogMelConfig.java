package org.taxophone.features;

import org.taxophone.common.Checks;

/// Plain log-mel spectrogram from the start of the clip, zero-padded, with a mask that tells sound
/// from padding. Nothing is trimmed, levelled or stretched, so that levels and onsets stay visible.
///
/// `clip((10 log10 S - floorDb) / (ceilingDb - floorDb), 0, 1)`, S the mel power of the Hann STFT
/// (centred); one scale for all clips.
///
/// @param sampleRateHz rate that clips are resampled to
/// @param windowSamples length of the Hann window and of the FFT, even
/// @param hopSamples distance of frames
/// @param melBands Slaney mel bands from 0 to half the rate
/// @param clipSeconds sound of each clip that is looked at, from its start
/// @param floorDb mel power in dB that becomes 0
/// @param ceilingDb mel power in dB that becomes 1
/// @param voiceRangeDb frames so far below the clip's loudest ones are masked too: silence inside
///     the clip is then no part of a reconstruction error; 0 masks the padding alone
public record LogMelConfig(
        int sampleRateHz,
        int windowSamples,
        int hopSamples,
        int melBands,
        double clipSeconds,
        double floorDb,
        double ceilingDb,
        double voiceRangeDb)
        implements FrontEndConfig {
    public LogMelConfig {
        Checks.inRange("sampleRateHz", sampleRateHz, 1_000, 768_000);
        Checks.inRange("windowSamples", windowSamples, 16, 65_536);
        Checks.multipleOf("windowSamples", windowSamples, 2);
        Checks.inRange("hopSamples", hopSamples, 1, windowSamples);
        Checks.inRange("melBands", melBands, 16, 1024);
        Checks.multipleOf("melBands", melBands, 16);
        Checks.inRange("clipSeconds", clipSeconds, 0.01, 3_600);
        Checks.inRange("floorDb", floorDb, -200, 200);
        Checks.inRange("ceilingDb", ceilingDb, floorDb + 1, 300);
        Checks.inRange("voiceRangeDb", voiceRangeDb, 0, 200);
    }

    /// Masks the padding alone.
    public LogMelConfig(
            int sampleRateHz,
            int windowSamples,
            int hopSamples,
            int melBands,
            double clipSeconds,
            double floorDb,
            double ceilingDb) {
        this(sampleRateHz, windowSamples, hopSamples, melBands, clipSeconds, floorDb, ceilingDb, 0);
    }

    /// The same with a mask by voice activity.
    public LogMelConfig withVoiceRangeDb(double range) {
        return new LogMelConfig(
                sampleRateHz,
                windowSamples,
                hopSamples,
                melBands,
                clipSeconds,
                floorDb,
                ceilingDb,
                range);
    }

    /// As for UrbanSound8K in the paper: 16 kHz, 960 / 480 samples, 128 mels, 4 s: 128 x 144.
    public static LogMelConfig defaults() {
        return new LogMelConfig(16_000, 960, 480, 128, 4, -60, 40);
    }

    /// The same with another length of clips: 1 s gives 48 frames, 10 s gives 336.
    public LogMelConfig withClipSeconds(double seconds) {
        return new LogMelConfig(
                sampleRateHz,
                windowSamples,
                hopSamples,
                melBands,
                seconds,
                floorDb,
                ceilingDb,
                voiceRangeDb);
    }

    @Override
    public int bins() {
        return melBands;
    }

    @Override
    public int frames() {
        return Frames.roundUp(Frames.centred(clipSeconds, sampleRateHz, hopSamples));
    }

    @Override
    public String title() {
        return "Log-mel of %s s, zero-padded, %d x %d"
                .formatted(Frames.number(clipSeconds), bins(), frames());
    }
}
