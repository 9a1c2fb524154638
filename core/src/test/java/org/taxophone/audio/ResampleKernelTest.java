package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
