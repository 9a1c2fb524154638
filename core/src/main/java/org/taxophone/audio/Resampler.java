package org.taxophone.audio;

import org.taxophone.common.Checks;

/// Changes the sample rate of a waveform by an exact ratio, with a polyphase windowed sinc: 32 zero
/// crossings, Kaiser window with beta 10, cut-off at 0.945 of the lower Nyquist frequency.
///
/// The output has `ceil(samples * target / source)` samples and no delay: sample 0 stays sample 0.
/// Beyond its ends the waveform counts as silence.
public final class Resampler {
    private Resampler() {}

    /// @param waveform not changed; returned itself when it has the rate already
    /// @param targetRateHz samples a second wanted, above 0
    public static Waveform resample(Waveform waveform, int targetRateHz) {
        Checks.atLeast("targetRateHz", targetRateHz, 1);
        if (waveform.sampleRateHz() == targetRateHz) {
            return waveform;
        }
        ResampleFilter filter = new ResampleFilter(waveform.sampleRateHz(), targetRateHz);
        float[] in = waveform.samples();
        float[] out = new float[Math.toIntExact(filter.outputs(in.length))];
        ResampleKernel.apply(filter, in, in.length, 0, 0, out, 0, out.length);
        return new Waveform(out, targetRateHz);
    }
}
