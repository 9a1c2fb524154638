package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockLogarithmTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1023, 1024, 1025, 50_000})
    void equalsTheLogarithmOfJava(int count) {
        SplittableRandom random = new SplittableRandom(count);
        float[] powers = new float[count];
        for (int i = 0; i < count; i++) {
            powers[i] = (float) Math.exp(random.nextDouble(-80, 80));
        }
        float[] levels = powers.clone();
        DecibelScale.toDecibel(levels, 0, count, 1e-30f);
        float[] logarithms = powers.clone();
        new BlockLogarithm(count).apply(logarithms, 0, count, 1e-30f, 1);
        for (int i = 0; i < count; i++) {
            double exact = Math.log(Math.max(1e-30f, powers[i]));
            // two units in the last place of the largest
            assertThat((double) logarithms[i]).isCloseTo(exact, within(1.2e-5));
            assertThat((double) levels[i]).isCloseTo(exact * 10 / Math.log(10), within(4e-5));
        }
    }

    @Test
    void valuesNearOneKeepTheirDigits() {
        for (float power = 0.7f; power < 1.42f; power += 0.0007f) {
            float[] level = {power};
            new BlockLogarithm(1).apply(level, 0, 1, 1e-10f, 1);
            double exact = Math.log(power);
            assertThat((double) level[0]).isCloseTo(exact, within(1e-9 + 2e-7 * Math.abs(exact)));
        }
    }

    @Test
    void onlyThePartIsChanged() {
        float[] levels = new float[3000];
        Arrays.fill(levels, 100);
        DecibelScale.toDecibel(levels, 10, 2990, 1e-10f);
        assertThat(levels[9]).isEqualTo(100);
        assertThat(levels[10]).isCloseTo(20, within(1e-5f));
        assertThat(levels[2989]).isCloseTo(20, within(1e-5f));
        assertThat(levels[2990]).isEqualTo(100);
        DecibelScale.toDecibel(levels, 5, 5, 1e-10f);
        assertThat(levels[5]).isEqualTo(100);
    }

    @Test
    void silenceIsAtTheFloorAndTheImpossibleStays() {
        float[] levels = {0, -1, 1e-12f, Float.MIN_VALUE, Float.MAX_VALUE};
        DecibelScale.toDecibel(levels, 0, 5, 1e-10f);
        assertThat(levels)
                .usingComparatorWithPrecision(1e-4f)
                .containsExactly(-100, -100, -100, -100, 385.31842f);
        float[] broken = {Float.POSITIVE_INFINITY, Float.NaN, 1, Float.NEGATIVE_INFINITY};
        DecibelScale.toDecibel(broken, 0, 4, 1e-10f);
        assertThat(broken[0]).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(broken[1]).isNaN();
        assertThat(broken[2]).isZero();
        assertThat(broken[3]).isCloseTo(-100, within(1e-4f));
    }
}
