package org.taxophone.signal;

import org.jtransforms.fft.FloatFFT_1D;
import org.taxophone.common.Checks;

/// Short-time Fourier transform with a periodic Hann window, frames centred on multiples of the hop
/// and the signal mirrored at both ends (without repeating the end sample), as librosa does it.
///
/// Keeps one buffer: use one instance per thread. Nothing is allocated per frame.
public final class Stft {
    private final int fftSize;
    private final int hopSamples;
    private final float[] window;
    private final float[] buffer;
    private final FloatFFT_1D fft;

    /// @param fftSize length of window and transform in samples, even
    /// @param hopSamples distance of frames
    public Stft(int fftSize, int hopSamples) {
        this.fftSize = Checks.multipleOf("fftSize", fftSize, 2);
        this.hopSamples = Checks.atLeast("hopSamples", hopSamples, 1);
        this.window = HannWindow.periodic(fftSize);
        this.buffer = new float[fftSize];
        this.fft = new FloatFFT_1D(fftSize);
    }

    /// Frequencies of a frame, from 0 to half the rate: `fftSize / 2 + 1`.
    public int bins() {
        return fftSize / 2 + 1;
    }

    /// Frames of a signal: one at each hop from the first sample on.
    public int frames(int samples) {
        return 1 + samples / hopSamples;
    }

    /// Power spectrum of one frame.
    ///
    /// @param samples the signal
    /// @param count how many of the samples are signal, at least 1
    /// @param frame which frame, its middle at `frame * hopSamples`
    /// @param power receives [#bins()] values, re^2 + im^2
    public void power(float[] samples, int count, int frame, float[] power) {
        load(samples, count, frame);
        fft.realForward(buffer);
        int half = fftSize / 2;
        power[0] = buffer[0] * buffer[0];
        // JTransforms packs the real value at half the rate into the place of the first imaginary
        power[half] = buffer[1] * buffer[1];
        for (int k = 1; k < half; k++) {
            float re = buffer[2 * k];
            float im = buffer[2 * k + 1];
            power[k] = re * re + im * im;
        }
    }

    /// Spectrum of one frame, as JTransforms packs it: the real values at 0 and at half the rate,
    /// then real and imaginary values in turn.
    void spectrum(float[] samples, int count, int frame, float[] packed) {
        load(samples, count, frame);
        fft.realForward(buffer);
        System.arraycopy(buffer, 0, packed, 0, fftSize);
    }

    /// Turns a packed spectrum back into the windowed samples of its frame, in place.
    void inverse(float[] packed) {
        fft.realInverse(packed, true);
    }

    float[] window() {
        return window;
    }

    int fftSize() {
        return fftSize;
    }

    int hopSamples() {
        return hopSamples;
    }

    private void load(float[] samples, int count, int frame) {
        int start = frame * hopSamples - fftSize / 2;
        if (start >= 0 && start + fftSize <= count) {
            System.arraycopy(samples, start, buffer, 0, fftSize);
        } else {
            for (int i = 0; i < fftSize; i++) {
                buffer[i] = samples[mirror(start + i, count)];
            }
        }
        // apart from the copy: with equal indices the compiler takes vector instructions
        for (int i = 0; i < fftSize; i++) {
            buffer[i] *= window[i];
        }
    }

    /// Index of the sample that stands at a place beyond the ends.
    private static int mirror(int index, int count) {
        if (count == 1) {
            return 0;
        }
        int period = 2 * (count - 1);
        int place = Math.floorMod(index, period);
        return place < count ? place : period - place;
    }
}
