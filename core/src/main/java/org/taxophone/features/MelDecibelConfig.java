package org.taxophone.features;

import org.taxophone.common.Checks;

/// Mel spectrogram in decibels as the IRMAS report takes it, equal to librosa's
/// `power_to_db(melspectrogram(y))`: `10 log10(max(1e-10, S))`, S the mel power of the centred Hann
/// STFT of the zero-padded clip, and nothing more than `rangeDb` below the clip's loudest value. No
/// frame is rounded up to, and silence is drawn like sound.
///
/// Values are `(dB + 100) / 160`, so that all clips share one scale from -100 to 60 dB; the
/// report's standardisation by one mean and deviation is the training's (see its scale of values).
///
/// @param sampleRateHz rate that clips are resampled to
/// @param windowSamples length of the Hann window and of the FFT
/// @param hopSamples distance of frames; half the window must be a multiple of it
/// @param melBands Slaney mel bands from 0 to half the rate
/// @param clipSeconds sound of each clip that is looked at, from its start
/// @param rangeDb decibels below the loudest value of a clip that are told apart
public record MelDecibelConfig(
        int sampleRateHz,
        int windowSamples,
        int hopSamples,
        int melBands,
        double clipSeconds,
        double rangeDb)
        implements FrontEndConfig {
    /// Power below which nothing is told apart, in dB; becomes 0.
    static final float FLOOR_DB = -100;

    /// Becomes 1: above what a sine at full scale can reach.
    static final float CEILING_DB = 60;

    public MelDecibelConfig {
        Checks.inRange("sampleRateHz", sampleRateHz, 1_000, 768_000);
        Checks.inRange("windowSamples", windowSamples, 16, 65_536);
        Checks.multipleOf("windowSamples", windowSamples, 2);
        Checks.inRange("hopSamples", hopSamples, 1, windowSamples / 2.0);
        if (windowSamples / 2 % hopSamples != 0) {
            throw Checks.refuse(
                    "hopSamples",
                    "must divide half the window (" + windowSamples / 2 + ")",
                    hopSamples);
        }
        Checks.inRange("melBands", melBands, 16, 1024);
        Checks.multipleOf("melBands", melBands, 16);
        Checks.inRange("clipSeconds", clipSeconds, 0.1, 3_600);
        Checks.inRange("rangeDb", rangeDb, 1, 200);
    }

    /// The report's: 22,050 Hz, 2048 / 512 samples, 128 mels, 3 s, 80 dB: 128 x 130.
    public static MelDecibelConfig defaults() {
        return new MelDecibelConfig(22_050, 2048, 512, 128, 3, 80);
    }

    @Override
    public int bins() {
        return melBands;
    }

    @Override
    public int frames() {
        return Frames.centred(clipSeconds, sampleRateHz, hopSamples);
    }

    @Override
    public String title() {
        return "Mel decibels of %s s, %d x %d"
                .formatted(Frames.number(clipSeconds), bins(), frames());
    }
}
