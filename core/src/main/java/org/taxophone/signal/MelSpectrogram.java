package org.taxophone.signal;

/// Mel power spectrogram: [Stft] and [MelFilterBank] in one pass, nothing allocated per frame. Use
/// one instance per thread.
public final class MelSpectrogram {
    /// Energy below this frequency is rumble and hum and does not count as sound.
    private static final double ENERGY_FROM_HZ = 90;

    private final Stft stft;
    private final MelFilterBank bank;
    private final float[] power;
    private final int energyFromBin;

    /// @param sampleRateHz rate of the signals
    /// @param fftSize length of window and transform, even
    /// @param hopSamples distance of frames
    /// @param bands mel bands from 0 to half the rate
    public MelSpectrogram(int sampleRateHz, int fftSize, int hopSamples, int bands) {
        this.stft = new Stft(fftSize, hopSamples);
        this.bank = new MelFilterBank(sampleRateHz, fftSize, bands);
        this.power = new float[stft.bins()];
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
        for (int frame = 0; frame < frames; frame++) {
            stft.power(samples, count, frame, power);
            bank.apply(power, mel, frame * bank.bands());
        }
    }

    /// The same, with the energy of each frame above 90 Hz in dB.
    ///
    /// @param energyDb receives `frames` values, at least -80
    public void compute(float[] samples, int count, int frames, float[] mel, float[] energyDb) {
        for (int frame = 0; frame < frames; frame++) {
            stft.power(samples, count, frame, power);
            bank.apply(power, mel, frame * bank.bands());
            float sum = 0;
            for (int bin = energyFromBin; bin < power.length; bin++) {
                sum += power[bin];
            }
            energyDb[frame] = (float) (10 * Math.log10(sum + 1e-8));
        }
    }
}
