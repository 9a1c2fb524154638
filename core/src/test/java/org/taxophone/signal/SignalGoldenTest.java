package org.taxophone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.taxophone.golden.Golden;
import org.taxophone.golden.SyntheticSound;

/// Windows, spectra, mel filters and decibels equal to SciPy's and librosa's.
class SignalGoldenTest {
    private final Golden golden = Golden.read("features");
    private final float[] sound = SyntheticSound.of(16_000, 0.3, 3).samples();

    @Test
    void bothLanguagesMakeTheSameSound() {
        golden.assertClose(Arrays.copyOf(sound, 64), "sound", 1e-7);
    }

    @Test
    void hannWindowIsScipys() {
        golden.assertClose(HannWindow.periodic(960), "hann960", 1e-6);
    }

    @Test
    void melFiltersAreLibrosas() {
        assertFilters("mel128", new MelFilterBank(16_000, 960, 128));
        assertFilters("mel64", new MelFilterBank(8_000, 256, 64));
    }

    private void assertFilters(String name, MelFilterBank bank) {
        float[][] actual = bank.toMatrix();
        double[] band = golden.get(name + "_band");
        double[] bin = golden.get(name + "_bin");
        double[] weight = golden.get(name + "_weight");
        double difference = 0;
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            float value = actual[(int) band[i]][(int) bin[i]];
            difference = Math.max(difference, Math.abs(value - weight[i]));
            sum += weight[i];
        }
        double actualSum = 0;
        for (float[] row : actual) {
            for (float value : row) {
                actualSum += value;
            }
        }
        assertThat(difference).as("largest difference of %s", name).isLessThan(1e-7);
        assertThat(actualSum).as("nothing outside the golden filters").isCloseTo(sum, within(1e-5));
    }

    @Test
    void powerSpectraAreLibrosas() {
        Stft stft = new Stft(960, 480);
        float[] all = new float[stft.frames(sound.length) * stft.bins()];
        float[] power = new float[stft.bins()];
        for (int frame = 0; frame < stft.frames(sound.length); frame++) {
            stft.power(sound, sound.length, frame, power);
            System.arraycopy(power, 0, all, frame * stft.bins(), stft.bins());
        }
        golden.assertClose(all, "power", 1e-4);
    }

    @Test
    void melSpectrogramAndDecibelsAreLibrosas() {
        MelSpectrogram spectrogram = new MelSpectrogram(16_000, 960, 480, 128);
        int frames = spectrogram.frames(sound.length);
        float[] mel = new float[frames * 128];
        spectrogram.compute(sound, sound.length, frames, mel);
        golden.assertClose(mel, "mel", 1e-4);
        DecibelScale.toDecibel(mel, 0, mel.length, 1e-10f);
        DecibelScale.limitRange(mel, 0, mel.length, 80);
        golden.assertClose(mel, "mel_db", 1e-4);
    }

    @Test
    void aSignalShorterThanHalfAWindowIsMirroredMoreThanOnce() {
        float[] samples = SyntheticSound.of(8_000, 0.01, 5).samples();
        float[] power = new float[129];
        new Stft(256, 80).power(samples, samples.length, 0, power);
        golden.assertClose(power, "power_short", 1e-4);
    }
}
