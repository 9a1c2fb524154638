package org.taxophone.signal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.taxophone.audio.Waveform;

/// Spectrograms of few lines, for pictures too small to show every frequency: the loudest level
/// within each of some bands of equal width. Of many sounds, one after the other, they take a
/// fraction of the work of [Spectrogram].
///
/// Keeps its buffers: use one instance per thread, and be done with a result before the next.
public final class SmallSpectrograms {
    private final int bands;
    private final Map<Integer, Stft> transforms = new HashMap<>(); // by length of the window
    private float[] levels = new float[0];

    /// @param bands from 0 to the highest frequency that is shown
    public SmallSpectrograms(int bands) {
        this.bands = bands;
    }

    /// Levels in dB relative to a sine at full scale.
    ///
    /// @param bands those that the sound has, from low to high; what is above half its rate is not
    ///     there, not even silent
    /// @param frames times, one each `hopSeconds` from the first sample on; 0 of no samples
    /// @param levels `levels[band * frames + frame]`, and room that means nothing; overwritten by
    ///     the next
    public record Small(int bands, int frames, float[] levels, double hopSeconds) {}

    /// Computes one; see [Spectrogram#of].
    ///
    /// @param topHz upper end of the highest band
    public Small of(Waveform sound, double windowSeconds, int frameCount, double topHz) {
        int samples = sound.samples().length;
        int fftSize = Spectrogram.fftSize(sound.sampleRateHz(), windowSeconds);
        int hop = Spectrogram.hop(sound, frameCount);
        Stft known = transforms.get(fftSize);
        Stft stft = known == null ? new Stft(fftSize, hop) : known.withHop(hop);
        transforms.put(fftSize, stft);
        int frames = samples == 0 ? 0 : stft.frames(samples);
        double nyquistHz = sound.sampleRateHz() / 2.0;
        int there = 0;
        while (there < bands && topHz * there / bands < nyquistHz) {
            there++;
        }
        int count = there * frames;
        if (levels.length < count) {
            levels = new float[count];
        }
        Arrays.fill(levels, 0, count, 0);
        int size = stft.blockSize(frames);
        for (int done = 0; done < frames; done += size) {
            int some = Math.min(size, frames - done);
            float[][] powers = stft.block(sound.samples(), samples, done, some);
            for (int band = 0; band < there; band++) {
                int from = bin(topHz * band / bands, nyquistHz, stft.bins());
                int to = bin(topHz * (band + 1) / bands, nyquistHz, stft.bins());
                for (int bin = from; bin < Math.min(Math.max(from + 1, to), stft.bins()); bin++) {
                    louder(powers[bin], levels, band * frames + done, some);
                }
            }
        }
        Spectrogram.toDecibel(levels, count, fftSize);
        return new Small(there, frames, levels, (double) hop / sound.sampleRateHz());
    }

    private static int bin(double hertz, double nyquistHz, int bins) {
        return (int) (hertz / nyquistHz * (bins - 1));
    }

    private static void louder(float[] powers, float[] loudest, int at, int count) {
        for (int i = 0; i < count; i++) {
            loudest[at + i] = Math.max(loudest[at + i], powers[i]);
        }
    }
}
