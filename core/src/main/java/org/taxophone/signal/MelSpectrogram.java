package org.taxophone.signal;

import java.util.Arrays;

/// Mel power spectrogram: [Stft] and [MelFilterBank] in one pass, many frames at a time. Use
/// one instance per thread.
public final class MelSpectrogram {
    /// Energy below this frequency is rumble and hum and does not count as sound.
    private static final double ENERGY_FROM_HZ = 90;

    private final Stft stft;
    private final MelFilterBank bank;
    private final int energyFromBin;

    /// @param sampleRateHz rate of the signals
    /// @param fftSize length of window and transform, even
    /// @param hopSamples distance of frames
    /// @param bands mel bands from 0 to half the rate
    public MelSpectrogram(int sampleRateHz, int fftSize, int hopSamples, int bands) {
        this.stft = new Stft(fftSize, hopSamples);
        this.bank = new MelFilterBank(sampleRateHz, fftSize, bands);
        this.energyFromBin =
                Math.min(stft.bins() - 1, (int) Math.ceil(ENERGY_FROM_HZ * fftSize / sampleRateHz));
    }

    public int bands() {
        return bank.bands();
    }

    /// Frames of a signal: one at each hop from the first sample on.
    public int frames(int samples) {
        return stft.frames(samples);
    }

    /// Mel power of the first frames of a signal.
    ///
    /// @param samples the signal
    /// @param count how many of the samples are signal, at least 1
    /// @param frames how many frames, at most `frames(count)`
    /// @param mel receives `frames x bands` values: time by time
    public void compute(float[] samples, int count, int frames, float[] mel) {
        compute(samples, count, 0, frames, mel);
    }

    /// Mel power of some frames of a signal.
    ///
    /// @param first the first frame wanted
    /// @param frames how many frames, `first + frames` at most `frames(count)`
    public void compute(float[] samples, int count, int first, int frames, float[] mel) {
        int size = stft.blockSize(frames);
        float[] sums = new float[size];
        for (int done = 0; done < frames; done += size) {
            int some = Math.min(size, frames - done);
            float[][] power = stft.block(samples, count, first + done, some);
            bank.apply(power, some, sums, mel, done * bank.bands());
        }
    }

    /// The same as for the first frames, with the energy of each frame above 90 Hz in dB.
    ///
    /// @param energyDb receives `frames` values, at least -80
    public void compute(float[] samples, int count, int frames, float[] mel, float[] energyDb) {
        int size = stft.blockSize(frames);
        float[] sums = new float[size];
        for (int done = 0; done < frames; done += size) {
            int some = Math.min(size, frames - done);
            float[][] power = stft.block(samples, count, done, some);
            bank.apply(power, some, sums, mel, done * bank.bands());
            energy(power, some, sums);
            for (int i = 0; i < some; i++) {
                energyDb[done + i] = (float) (10 * Math.log10(sums[i] + 1e-8));
            }
        }
    }

    private void energy(float[][] power, int frames, float[] sums) {
        Arrays.fill(sums, 0, frames, 0);
        for (int bin = energyFromBin; bin < power.length; bin++) {
            float[] row = power[bin];
            for (int i = 0; i < frames; i++) {
                sums[i] += row[i];
            }
        }
    }
}
