package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jtransforms.fft.DoubleFFT_1D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Known answers, Parseval, and JTransforms in double precision.
class FrameFourierTest {
    private static final int LANES = 19;

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 10, 16, 18, 30, 50, 54, 250, 256, 480, 512, 750, 960, 1024, 2000})
    void powersAreThoseOfDoublePrecision(int size) {
        float[][] frames = noise(size);
        float[][] power = transform(frames, LANES);
        assertThat(power).hasNumberOfRows(size / 2 + 1);
        for (int frame = 0; frame < LANES; frame++) {
            double[] expected = reference(frames[frame]);
            double mean = Arrays.stream(expected).average().orElseThrow();
            for (int bin = 0; bin <= size / 2; bin++) {
                assertThat((double) power[bin][frame])
                        .as("bin %d of frame %d", bin, frame)
                        .isCloseTo(expected[bin], within(1e-5 * mean));
            }
        }
    }

    @Test
    void aSineHasOnePeak() {
        float[][] frames = new float[LANES][960];
        for (int frame = 0; frame < LANES; frame++) {
            for (int i = 0; i < 960; i++) {
                frames[frame][i] = (float) Math.sin(2 * Math.PI * (frame + 1) * i / 960);
            }
        }
        float[][] power = transform(frames, LANES);
        for (int frame = 0; frame < LANES; frame++) {
            for (int bin = 0; bin <= 480; bin++) {
                double expected = bin == frame + 1 ? 480.0 * 480 : 0;
                assertThat((double) power[bin][frame]).isCloseTo(expected, within(0.1));
            }
        }
    }

    @Test
    void energyIsKept() {
        float[][] frames = noise(960);
        float[][] power = transform(frames, LANES);
        for (int frame = 0; frame < LANES; frame++) {
            double energy = 0;
            for (float sample : frames[frame]) {
                energy += (double) sample * sample;
            }
            double sum = power[0][frame] + power[480][frame];
            for (int bin = 1; bin < 480; bin++) {
                sum += 2 * power[bin][frame];
            }
            assertThat(sum / 960).isCloseTo(energy, within(1e-5 * energy));
        }
    }

    @Test
    void aFrameHasTheSameBitsWhateverStandsBesideIt() {
        float[][] frames = noise(960);
        float[] among = column(transform(frames, LANES), LANES - 1);
        float[][] alone = {frames[LANES - 1]};
        assertThat(column(transform(alone, 1), 0)).isEqualTo(among);
    }

    @Test
    void saysWhichLengthsItTakes() {
        assertThat(List.of(2, 250, 256, 960, 1440, 2000)).allMatch(FrameFourier::suits);
        assertThat(List.of(0, 1, 14, 255, 882, 1022)).noneMatch(FrameFourier::suits);
    }

    @ParameterizedTest
    @ValueSource(ints = {882, 960, 4096})
    void manyFramesAreTheFramesOneByOne(int size) {
        float[] sound = new float[30_000];
        Random random = new Random(7);
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) random.nextGaussian();
        }
        Stft stft = new Stft(size, 130);
        int first = 3;
        int frames = stft.frames(sound.length) - first;
        int stride = frames + 5;
        float[] powers = new float[stft.bins() * stride];
        stft.powers(sound, sound.length, first, frames, stft.bins(), powers, stride);
        float[] power = new float[stft.bins()];
        for (int frame = 0; frame < frames; frame++) {
            stft.power(sound, sound.length, first + frame, power);
            for (int bin = 0; bin < power.length; bin++) {
                assertThat(powers[bin * stride + frame])
                        .isCloseTo(power[bin], within(1e-5f * size));
            }
        }
    }

    private static float[][] noise(int size) {
        Random random = new Random(size);
        float[][] frames = new float[LANES][size];
        for (float[] frame : frames) {
            for (int i = 0; i < size; i++) {
                frame[i] = (float) random.nextGaussian();
            }
        }
        return frames;
    }

    private static float[][] transform(float[][] frames, int lanes) {
        int size = frames[0].length;
        FrameFourier fourier = new FrameFourier(size, lanes);
        for (int pair = 0; pair < size / 2; pair++) {
            for (int frame = 0; frame < frames.length; frame++) {
                fourier.even(pair)[frame] = frames[frame][2 * pair];
                fourier.odd(pair)[frame] = frames[frame][2 * pair + 1];
            }
        }
        return fourier.power(frames.length);
    }

    private static double[] reference(float[] frame) {
        int size = frame.length;
        double[] packed = new double[size];
        for (int i = 0; i < size; i++) {
            packed[i] = frame[i];
        }
        new DoubleFFT_1D(size).realForward(packed);
        double[] power = new double[size / 2 + 1];
        power[0] = packed[0] * packed[0];
        power[size / 2] = packed[1] * packed[1];
        for (int k = 1; k < size / 2; k++) {
            power[k] = packed[2 * k] * packed[2 * k] + packed[2 * k + 1] * packed[2 * k + 1];
        }
        return power;
    }

    private static float[] column(float[][] rows, int column) {
        float[] values = new float[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows[i][column];
        }
        return values;
    }
}
