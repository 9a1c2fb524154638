package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class MelInversionTest {
    private final MelFilterBank bank = new MelFilterBank(16_000, 1024, 64);

    @Test
    void bandsOfTheSpectrumAreThoseThatWereGiven() {
        SplittableRandom random = new SplittableRandom(2);
        float[] spectrum = new float[513];
        for (int bin = 0; bin < spectrum.length; bin++) {
            spectrum[bin] = (float) Math.exp(4 * random.nextDouble() + 3 * Math.sin(bin / 60.0));
        }
        float[] mel = new float[64];
        bank.apply(spectrum, mel, 0);
        MelInversion inversion = new MelInversion(bank);
        float[] found = new float[inversion.bins()];
        inversion.power(mel, 0, found);
        float[] again = new float[64];
        bank.apply(found, again, 0);
        for (int band = 0; band < 64; band++) {
            assertThat(again[band]).isCloseTo(mel[band], Percentage.withPercentage(5));
        }
        for (float value : found) {
            assertThat(value).isNotNegative().isFinite();
        }
    }

    @Test
    void silenceStaysSilence() {
        float[] found = new float[513];
        new MelInversion(bank).power(new float[64], 0, found);
        assertThat(found).containsOnly(0);
    }
}
