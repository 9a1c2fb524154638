package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.Waveform;

class GriffinLimTest {
    private static final Path WORD =
            Path.of("..", "..", "shared", "data", "fsdd", "7_theo_8.wav").toAbsolutePath();

    private static float[] sine(double hertz, int rateHz, int count) {
        float[] samples = new float[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rateHz));
        }
        return samples;
    }

    private static float[] magnitudes(float[] samples, int size, int hop, int frames) {
        Stft stft = new Stft(size, hop);
        float[] power = new float[stft.bins()];
        float[] magnitudes = new float[frames * power.length];
        for (int frame = 0; frame < frames; frame++) {
            stft.power(samples, samples.length, frame, power);
            for (int bin = 0; bin < power.length; bin++) {
                magnitudes[frame * power.length + bin] = (float) Math.sqrt(power[bin]);
            }
        }
        return magnitudes;
    }

    private static double convergence(float[] samples, int iterations, double momentum) {
        int frames = 1 + samples.length / 64;
        float[] wanted = magnitudes(samples, 256, 64, frames);
        GriffinLim lim = new GriffinLim(256, 64, iterations, momentum);
        float[] found = lim.sound(wanted, frames, 1);
        return lim.convergence(found, wanted, frames);
    }

    @Test
    void aSineComesBackWithinOnePercentOfItsPitch() {
        float[] samples = sine(440, 8000, 8000);
        int frames = 1 + samples.length / 64;
        float[] found =
                new GriffinLim(256, 64).sound(magnitudes(samples, 256, 64, frames), frames, 1);
        assertThat(Pitch.of(found, 8000)).isBetween(435.6, 444.4);
    }

    @Test
    void momentumAndMoreStepsComeNearer() {
        float[] samples = sine(440, 8000, 8000);
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) (1 + Math.sin(i / 500.0) + (i % 2000 < 300 ? 2 : 0));
        }
        double slow = convergence(samples, 32, 0);
        double fast = convergence(samples, 32, 0.99);
        assertThat(fast).isLessThan(slow);
        assertThat(convergence(samples, 128, 0.99)).isLessThan(fast);
    }

    @Test
    void aSpokenWordComesWithinATenth() {
        Assumptions.assumeTrue(Files.isRegularFile(WORD), "no recordings here: " + WORD);
        Waveform word = new AudioFileReader().readMono(WORD);
        double share = convergence(word.samples(), 32, 0.99);
        System.out.println("spectral convergence of " + WORD.getFileName() + ": " + share);
        assertThat(share).isLessThan(0.1);
    }

    @Test
    void theSameSeedGivesTheSameSound() {
        float[] wanted = magnitudes(sine(300, 8000, 2000), 256, 64, 32);
        assertThat(new GriffinLim(256, 64).sound(wanted, 32, 5))
                .isEqualTo(new GriffinLim(256, 64).sound(wanted, 32, 5))
                .hasSize(31 * 64);
    }

    @Test
    void silenceStaysSilence() {
        assertThat(new GriffinLim(256, 64).sound(new float[129 * 4], 4, 0)).containsOnly(0);
    }

    @Test
    void refusesTooLittle() {
        assertThatThrownBy(() -> new GriffinLim(256, 64).sound(new float[129], 1, 0))
                .hasMessage("frames must be at least 2: was 1");
        assertThatThrownBy(() -> new GriffinLim(256, 64, 32, 1)).hasMessageContaining("momentum");
    }

    /// The pitch of a steady sound.
    static final class Pitch {
        private Pitch() {}

        /// The strongest frequency of the middle half, by one long transform with a parabola
        /// through its peak.
        static double of(float[] samples, int rateHz) {
            int size = Integer.highestOneBit(samples.length / 2);
            float[] power = new float[size / 2 + 1];
            new Stft(size, samples.length / 2).power(samples, samples.length, 1, power);
            int peak = 1;
            for (int bin = 2; bin < power.length - 1; bin++) {
                peak = power[bin] > power[peak] ? bin : peak;
            }
            double a = Math.log(power[peak - 1] + 1e-30);
            double b = Math.log(power[peak] + 1e-30);
            double c = Math.log(power[peak + 1] + 1e-30);
            double shift = 0.5 * (a - c) / (a - 2 * b + c);
            return (peak + shift) * rateHz / size;
        }
    }
}
