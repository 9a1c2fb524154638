package org.taxophone.signal;

import java.util.SplittableRandom;
import org.taxophone.common.Checks;

/// Finds a sound whose spectrogram has given magnitudes: phases are guessed, and improved by going
/// to the sound and back again and again.
///
/// Griffin and Lim (1984) in the fast form of Perraudin, Balazs and Sondergaard (2013), which
/// carries each step on by its momentum. Frames are those of [Stft]: Hann, centred. Use one
/// instance per thread.
public final class GriffinLim {
    private static final float TINY = 1e-16f;

    private final Stft stft;
    private final int iterations;
    private final double momentum;

    /// 32 iterations with a momentum of 0.99.
    public GriffinLim(int fftSize, int hopSamples) {
        this(fftSize, hopSamples, 32, 0.99);
    }

    /// @param fftSize length of window and transform, even
    /// @param hopSamples distance of frames, at most a quarter of the window for a good sound
    /// @param iterations ways to the sound and back
    /// @param momentum 0 for the form of 1984, below 1
    public GriffinLim(int fftSize, int hopSamples, int iterations, double momentum) {
        this.stft = new Stft(fftSize, hopSamples);
        this.iterations = Checks.atLeast("iterations", iterations, 1);
        this.momentum = Checks.inRange("momentum", momentum, 0, 0.9999);
    }

    /// The sound.
    ///
    /// @param magnitudes `magnitudes[frame * bins + bin]` with `fftSize / 2 + 1` bins, none below 0
    /// @param frames how many, at least 2
    /// @param seed draws the first phases
    /// @return `(frames - 1) * hopSamples` samples
    public float[] sound(float[] magnitudes, int frames, long seed) {
        Checks.atLeast("frames", frames, 2);
        float[][] now = randomPhases(frames, seed);
        float[][] before = new float[frames][stft.fftSize()];
        float[] samples = new float[(frames - 1) * stft.hopSamples()];
        double carried = momentum / (1 + momentum);
        for (int iteration = 0; iteration < iterations; iteration++) {
            withMagnitudes(now, magnitudes);
            synthesise(now, samples);
            for (int frame = 0; frame < frames; frame++) {
                float[] next = now[frame];
                float[] last = before[frame];
                stft.spectrum(samples, samples.length, frame, next);
                for (int i = 0; i < next.length; i++) {
                    float rebuilt = next[i];
                    next[i] = (float) (rebuilt - carried * last[i]);
                    last[i] = rebuilt;
                }
            }
        }
        withMagnitudes(now, magnitudes);
        synthesise(now, samples);
        return samples;
    }

    /// How far a sound's spectrogram is from the magnitudes: the length of the difference as a
    /// share of the length of the magnitudes (spectral convergence), 0 for a perfect sound.
    public double convergence(float[] samples, float[] magnitudes, int frames) {
        float[] power = new float[stft.bins()];
        double difference = 0;
        double whole = 0;
        for (int frame = 0; frame < frames; frame++) {
            stft.power(samples, samples.length, frame, power);
            for (int bin = 0; bin < power.length; bin++) {
                double wanted = magnitudes[frame * power.length + bin];
                double gap = Math.sqrt(power[bin]) - wanted;
                difference += gap * gap;
                whole += wanted * wanted;
            }
        }
        return Math.sqrt(difference / whole);
    }

    private float[][] randomPhases(int frames, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] spectra = new float[frames][stft.fftSize()];
        for (float[] spectrum : spectra) {
            spectrum[0] = 1;
            spectrum[1] = 1;
            for (int k = 2; k < spectrum.length; k += 2) {
                double phase = 2 * Math.PI * random.nextDouble();
                spectrum[k] = (float) Math.cos(phase);
                spectrum[k + 1] = (float) Math.sin(phase);
            }
        }
        return spectra;
    }

    /// Keeps the phases, and sets the magnitudes.
    private void withMagnitudes(float[][] spectra, float[] magnitudes) {
        int half = stft.fftSize() / 2;
        for (int frame = 0; frame < spectra.length; frame++) {
            float[] spectrum = spectra[frame];
            int row = frame * (half + 1);
            spectrum[0] = Math.copySign(magnitudes[row], spectrum[0]);
            spectrum[1] = Math.copySign(magnitudes[row + half], spectrum[1]);
            for (int k = 1; k < half; k++) {
                float re = spectrum[2 * k];
                float im = spectrum[2 * k + 1];
                float length = (float) Math.sqrt(re * re + im * im);
                float scale = length > TINY ? magnitudes[row + k] / length : 0;
                spectrum[2 * k] = length > TINY ? re * scale : magnitudes[row + k];
                spectrum[2 * k + 1] = im * scale;
            }
        }
    }

    /// Adds up the frames, each windowed once more, and divides by the windows' squares: of all
    /// sounds the one whose spectra are nearest (Griffin and Lim, equation 6). The spectra are
    /// lost.
    private void synthesise(float[][] spectra, float[] samples) {
        int size = stft.fftSize();
        float[] window = stft.window();
        float[] sums = new float[samples.length];
        java.util.Arrays.fill(samples, 0);
        for (int frame = 0; frame < spectra.length; frame++) {
            float[] spectrum = spectra[frame];
            stft.inverse(spectrum);
            int start = frame * stft.hopSamples() - size / 2;
            int from = Math.max(0, -start);
            int to = Math.min(size, samples.length - start);
            for (int i = from; i < to; i++) {
                samples[start + i] += window[i] * spectrum[i];
                sums[start + i] += window[i] * window[i];
            }
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] = sums[i] > 1e-8f ? samples[i] / sums[i] : 0;
        }
    }
}
