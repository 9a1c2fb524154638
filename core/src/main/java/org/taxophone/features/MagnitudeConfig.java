package org.taxophone.features;

import org.taxophone.common.Checks;

/// Magnitude of the STFT on a linear scale of frequency, as the Categorical UVAC paper takes it for
/// spoken digits. From the start of the clip, zero-padded and masked; divided by the clip's largest
/// magnitude.
///
/// @param sampleRateHz rate that clips are resampled to
/// @param windowSamples length of the Hann window and of the FFT, even
/// @param hopSamples distance of frames
/// @param bins lowest FFT bins that are kept, bin 0 among them
/// @param clipSeconds sound of each clip that is looked at, from its start
public record MagnitudeConfig(
        int sampleRateHz, int windowSamples, int hopSamples, int bins, double clipSeconds)
        implements FrontEndConfig {
    public MagnitudeConfig {
        Checks.inRange("sampleRateHz", sampleRateHz, 1_000, 768_000);
        Checks.inRange("windowSamples", windowSamples, 32, 65_536);
        Checks.multipleOf("windowSamples", windowSamples, 2);
        Checks.inRange("hopSamples", hopSamples, 1, windowSamples);
        Checks.inRange("bins", bins, 16, windowSamples / 2);
        Checks.multipleOf("bins", bins, 16);
        Checks.inRange("clipSeconds", clipSeconds, 0.01, 3_600);
    }

    /// As for AudioMNIST in the paper: 16 kHz, 512 / 256 samples, bins 0 to 127, 1 s: 128 x 64.
    public static MagnitudeConfig defaults() {
        return new MagnitudeConfig(16_000, 512, 256, 128, 1);
    }

    @Override
    public int frames() {
        return Frames.roundUp(Frames.centred(clipSeconds, sampleRateHz, hopSamples));
    }

    @Override
    public String title() {
        return "STFT magnitude of %s s, %d x %d"
                .formatted(Frames.number(clipSeconds), bins(), frames());
    }
}
