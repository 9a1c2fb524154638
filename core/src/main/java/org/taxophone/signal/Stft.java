package org.taxophone.signal;

import org.jspecify.annotations.Nullable;
import org.jtransforms.fft.FloatFFT_1D;
import org.taxophone.common.Checks;

/// Short-time Fourier transform with a periodic Hann window, frames centred on multiples of the hop
/// and the signal mirrored at both ends (without repeating the end sample), as librosa does it.
///
/// Keeps its buffers: use one instance per thread. Nothing is allocated per frame.
public final class Stft {
    /// Frames transformed side by side at most: more do not fit near the processor.
    private static final int MOST_FRAMES = 96;

    /// Rows of longer frames would leave too little room for frames side by side.
    private static final int LONGEST_TOGETHER = 2048;

    private final int fftSize;
    private final int hopSamples;
    private final float[] window;
    private final float[] buffer;
    private final FloatFFT_1D fft;
    private @Nullable FrameFourier together;
    private float @Nullable [][] oneByOne;
    private float[] mirrored = new float[0];

    /// @param fftSize length of window and transform in samples, even
    /// @param hopSamples distance of frames
    public Stft(int fftSize, int hopSamples) {
        this.fftSize = Checks.multipleOf("fftSize", fftSize, 2);
        this.hopSamples = Checks.atLeast("hopSamples", hopSamples, 1);
        this.window = HannWindow.periodic(fftSize);
        this.buffer = new float[fftSize];
        this.fft = new FloatFFT_1D(fftSize);
    }

    private Stft(Stft other, int hopSamples) {
        fftSize = other.fftSize;
        this.hopSamples = Checks.atLeast("hopSamples", hopSamples, 1);
        window = other.window;
        buffer = other.buffer;
        fft = other.fft;
        together = other.together;
        oneByOne = other.oneByOne;
        mirrored = other.mirrored;
    }

    /// The same at another distance of frames. It takes over the buffers: this one may not be used
    /// any more.
    Stft withHop(int hopSamples) {
        return new Stft(this, hopSamples);
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

    /// Power spectra of the first frames of a signal, many at a time: two to three times as fast as
    /// frame by frame where `fftSize` is at most 2048 and a product of 2, 3 and 5.
    ///
    /// @param samples the signal
    /// @param count how many of the samples are signal, at least 1
    /// @param first the first frame wanted
    /// @param frames how many frames
    /// @param bins how many frequencies from 0 on, at most [#bins()]
    /// @param power receives bins x frames values, `power[bin * stride + frame - first]`
    /// @param stride distance of two frequencies in `power`, at least `frames`
    public void powers(
            float[] samples,
            int count,
            int first,
            int frames,
            int bins,
            float[] power,
            int stride) {
        int size = blockSize(frames);
        for (int done = 0; done < frames; done += size) {
            int some = Math.min(size, frames - done);
            float[][] rows = block(samples, count, first + done, some);
            for (int bin = 0; bin < bins; bin++) {
                System.arraycopy(rows[bin], 0, power, bin * stride + done, some);
            }
        }
    }

    /// How many frames of so many to take at a time: blocks of about the same size.
    int blockSize(int frames) {
        int blocks = Math.max(1, Math.ceilDiv(frames, MOST_FRAMES));
        return Math.max(1, Math.ceilDiv(frames, blocks));
    }

    /// Power spectra of frames that follow one another.
    ///
    /// @param frames at most what [#blockSize] says
    /// @return `[bin][frame - first]`, overwritten by the next block
    float[][] block(float[] samples, int count, int first, int frames) {
        if (fftSize > LONGEST_TOGETHER || !FrameFourier.suits(fftSize)) {
            return blockOneByOne(samples, count, first, frames);
        }
        FrameFourier fourier = together;
        if (fourier == null) {
            fourier = new FrameFourier(fftSize, MOST_FRAMES);
            together = fourier;
        }
        int start = first * hopSamples - fftSize / 2;
        int end = start + (frames - 1) * hopSamples + fftSize;
        float[] source = samples;
        if (start < 0 || end > count) {
            int length = end - start;
            if (mirrored.length < length) {
                mirrored = new float[length];
            }
            source = mirrored;
            int from = Math.clamp(-(long) start, 0, length);
            int to = Math.clamp((long) count - start, from, length);
            System.arraycopy(samples, start + from, source, from, to - from);
            for (int i = 0; i < from; i++) {
                source[i] = samples[mirror(start + i, count)];
            }
            for (int i = to; i < length; i++) {
                source[i] = samples[mirror(start + i, count)];
            }
            start = 0;
        }
        for (int pair = 0; pair < fftSize / 2; pair++) {
            float[] even = fourier.even(pair);
            float[] odd = fourier.odd(pair);
            float w = window[2 * pair];
            float v = window[2 * pair + 1];
            for (int frame = 0, at = start + 2 * pair; frame < frames; frame++, at += hopSamples) {
                even[frame] = w * source[at];
                odd[frame] = v * source[at + 1];
            }
        }
        return fourier.power(frames);
    }

    private float[][] blockOneByOne(float[] samples, int count, int first, int frames) {
        float[][] rows = oneByOne;
        if (rows == null) {
            rows = new float[bins()][MOST_FRAMES];
            oneByOne = rows;
        }
        float[] power = new float[bins()];
        for (int frame = 0; frame < frames; frame++) {
            power(samples, count, first + frame, power);
            for (int bin = 0; bin < power.length; bin++) {
                rows[bin][frame] = power[bin];
            }
        }
        return rows;
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
