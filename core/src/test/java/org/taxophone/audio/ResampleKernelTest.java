package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Outputs computed side by side have the bits of those computed one by one.
class ResampleKernelTest {
    @ParameterizedTest
    @CsvSource({
        "8000,16000",
        "16000,8000",
        "44100,16000",
        "44100,8000",
        "48000,44100",
        "22050,16000",
        "96000,16000",
        "11025,8000"
    })
    void piecesOfAnyLengthHaveTheSameBits(int fromHz, int toHz) {
        SplittableRandom random = new SplittableRandom(fromHz + toHz);
        float[] input = new float[fromHz];
        for (int i = 0; i < input.length; i++) {
            input[i] = (float) (2 * random.nextDouble() - 1);
        }
        ResampleFilter filter = new ResampleFilter(fromHz, toHz);
        float[] whole = new float[(int) filter.outputs(input.length)];
        ResampleKernel.apply(filter, input, input.length, 0, 0, whole, 0, whole.length);

        float[] pieces = new float[whole.length];
        int at = 0;
        while (at < whole.length) {
            int count = Math.min(whole.length - at, 1 + random.nextInt(40));
            ResampleKernel.apply(filter, input, input.length, 0, at, pieces, at, count);
            at += count;
        }
        assertThat(whole).isEqualTo(pieces);

        for (int i = 0; i < whole.length; i += 97) {
            assertThat(whole[i]).isCloseTo((float) exact(filter, input, i), within(2e-6f));
        }
    }

    /// Long enough for several blocks of columns, and for several rounds of phases a column.
    @ParameterizedTest
    @CsvSource({
        "44100,16000,31",
        "48000,16000,31",
        "8000,16000,120",
        "11025,16000,40",
        "96000,16000,12",
        "192000,1000,20",
        "44100,48000,9",
    })
    void longInputsAreCutIntoBlocksWithoutASeam(int fromHz, int toHz, int seconds) {
        float[] input = noise(fromHz * seconds);
        ResampleFilter filter = new ResampleFilter(fromHz, toHz);
        float[] whole = new float[(int) filter.outputs(input.length)];
        ResampleKernel.apply(filter, input, input.length, 0, 0, whole, 0, whole.length);
        float[] alone = new float[1];
        for (int i = 0; i < whole.length; i += 61) {
            ResampleKernel.apply(filter, input, input.length, 0, i, alone, 0, 1);
            assertThat(whole[i]).as("sample %d", i).isEqualTo(alone[0]);
        }
        for (int i = 0; i < whole.length; i += 997) {
            assertThat(whole[i]).isCloseTo((float) exact(filter, input, i), within(2e-6f));
        }
    }

    /// Silence lies on both sides of an input that is shorter than the filter.
    @ParameterizedTest
    @CsvSource({"44100,16000", "8000,16000", "48000,16000", "7,11", "44101,16000", "1,64"})
    void shortInputsEqualPlainSums(int fromHz, int toHz) {
        ResampleFilter filter = new ResampleFilter(fromHz, toHz);
        for (int length : new int[] {1, 2, 9, 100, 700}) {
            float[] input = noise(length);
            float[] out = new float[(int) filter.outputs(length)];
            ResampleKernel.apply(filter, input, length, 0, 0, out, 0, out.length);
            for (int i = 0; i < out.length; i++) {
                assertThat(out[i]).isCloseTo((float) exact(filter, input, i), within(2e-6f));
            }
        }
    }

    /// What comes block by block, of a length that a header told or did not, has the bits of one
    /// resampling of all.
    @ParameterizedTest
    @CsvSource({
        "44100,16000,30,true",
        "44100,16000,14,false",
        "8000,16000,70,true",
        "48000,44100,25,false"
    })
    void streamsHaveTheBitsOfTheWhole(int fromHz, int toHz, int seconds, boolean told) {
        float[] input = noise(fromHz * seconds);
        ResampleFilter filter = new ResampleFilter(fromHz, toHz);
        float[] whole = new float[(int) filter.outputs(input.length)];
        ResampleKernel.apply(filter, input, input.length, 0, 0, whole, 0, whole.length);

        SplittableRandom random = new SplittableRandom(seconds);
        MonoCollector collector = new MonoCollector(filter, toHz, 0, Long.MAX_VALUE);
        if (told) {
            collector.expect(input.length);
        }
        for (int at = 0; at < input.length; ) {
            int count = Math.min(input.length - at, 1 + random.nextInt(20_000));
            collector.add(Arrays.copyOfRange(input, at, at + count), count);
            at += count;
        }
        Fixtures.assertSame(collector.finish(input.length).samples(), whole);
    }

    private static float[] noise(int length) {
        SplittableRandom random = new SplittableRandom(length);
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (2 * random.nextDouble() - 1);
        }
        return samples;
    }

    private static double exact(ResampleFilter filter, float[] input, int output) {
        float[] taps = filter.taps(output);
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            long at = filter.firstInput(output) + k;
            sum += at >= 0 && at < input.length ? (double) taps[k] * input[(int) at] : 0;
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"1", "30", "700", "5000", "20000"})
    void aWindowInTheMiddleIsEnough(int outputs) {
        ResampleFilter filter = new ResampleFilter(44_100, 16_000);
        SplittableRandom random = new SplittableRandom(outputs);
        float[] input = new float[88_200];
        for (int i = 0; i < input.length; i++) {
            input[i] = (float) (2 * random.nextDouble() - 1);
        }
        float[] whole = new float[(int) filter.outputs(input.length)];
        ResampleKernel.apply(filter, input, input.length, 0, 0, whole, 0, whole.length);

        int start = 5_000;
        long first = filter.firstInput(start);
        int length = (int) (filter.lastInput(start + outputs - 1L) - first + 1);
        float[] window = new float[length];
        System.arraycopy(input, (int) first, window, 0, length);
        float[] part = new float[outputs];
        ResampleKernel.apply(filter, window, length, first, start, part, 0, outputs);
        for (int i = 0; i < outputs; i++) {
            assertThat(part[i]).isEqualTo(whole[start + i]);
        }
    }
}
