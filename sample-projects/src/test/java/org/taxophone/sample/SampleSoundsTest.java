package org.taxophone.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleSoundsTest {
    private static final int CLIPS = 40;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void writesEveryFamilyIntoItsFolderAndNothingElse(Sample sample) throws IOException {
        SampleSounds.writeTo(folder, sample);

        assertThat(sample.families()).hasSizeGreaterThan(5).isSorted();
        for (String family : sample.families()) {
            assertThat(folder.resolve(family))
                    .isDirectoryContaining(file -> file.getFileName().toString().endsWith(".wav"));
            assertThat(files(folder.resolve(family))).hasSize(sample.clipsPerFamily());
        }
        assertThat(files(folder)).hasSize(sample.clips());
        assertThat(files(folder).stream().mapToLong(SampleSoundsTest::size).sum())
                .as("bytes in all")
                .isBetween(4_000_000L, 14_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "SOUNDS, ef45a40256ef91ef5c0f8e2ae7e15dc2e0b57bc175551ec86434b519bcf7aac1",
        "CALLS, 63f6200b04f736a4bd1c9eb5d416c517f97799bd79329f7670b3825bc0d2ecf4",
        "STRIKES, 2a256bc5449e8fd42afa2d6f8abf9e2913c74e9942390ff316761f2e53fa1f50"
    })
    void isTheSameOnEveryMachineAndAtEveryTime(Sample sample, String expected) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (SoundFamily family : sample.members()) {
            for (int number = 1; number <= sample.clipsPerFamily(); number++) {
                digest.update(SampleSounds.clip(family, number));
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(expected);
    }

    @Test
    void saysWhereItCouldNotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "not a folder");

        assertThatThrownBy(() -> SampleSounds.writeTo(file, Sample.CALLS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("taken");
    }

    @ParameterizedTest
    @EnumSource
    void clipsOfAFamilyDifferAsRealOnesDo(SoundFamily family) {
        double[] seconds = new double[CLIPS];
        double[] peaks = new double[CLIPS];
        for (int i = 0; i < seconds.length; i++) {
            double[] samples = samples(family, i + 1);
            seconds[i] = (double) samples.length / SampleSounds.SAMPLE_RATE_HZ;
            peaks[i] = Arrays.stream(samples).map(Math::abs).max().orElseThrow();
        }
        assertThat(Arrays.stream(seconds).boxed()).allMatch(s -> s > 0.2 && s < 1.75);
        assertThat(max(seconds) / min(seconds)).as("spread of length").isGreaterThan(1.4);
        assertThat(max(peaks)).as("nothing clips").isLessThan(0.99);
        assertThat(20 * Math.log10(max(peaks) / min(peaks))).as("spread in dB").isGreaterThan(12);
    }

    @Test
    void familiesSoundApart() {
        // Low to high: a hum, a string, drops, a whistle, a bar; then what lives above 2 kHz.
        assertThat(centre(SoundFamily.HUM)).isBetween(100.0, 500.0);
        assertThat(centre(SoundFamily.STRING)).isBetween(400.0, 1600.0);
        assertThat(centre(SoundFamily.WHISTLE)).isBetween(800.0, 1700.0);
        assertThat(centre(SoundFamily.CHIRP)).isBetween(2000.0, 4500.0);
        assertThat(centre(SoundFamily.TRILL)).isBetween(2500.0, 4500.0);
        assertThat(centre(SoundFamily.HISS)).isBetween(3500.0, 7000.0);
        assertThat(centre(SoundFamily.DRUM)).isBetween(80.0, 500.0);
        assertThat(centre(SoundFamily.BELL)).isBetween(500.0, 1600.0);
        assertThat(centre(SoundFamily.BLOCK)).isBetween(1200.0, 3000.0);
        assertThat(centre(SoundFamily.SHAKER)).isBetween(3500.0, 7000.0);
        assertThat(centre(SoundFamily.FALL)).isBetween(1600.0, 3500.0);
        assertThat(centre(SoundFamily.WARBLE)).isBetween(1700.0, 3000.0);
        assertThat(centre(SoundFamily.HUM)).isLessThan(centre(SoundFamily.STRING));
        assertThat(centre(SoundFamily.BAR)).isLessThan(centre(SoundFamily.CHIRP));
    }

    /// The median over clips of the frequency at which a sine would cross zero as often, weighted
    /// by energy: a spectral centroid without a transform.
    private static double centre(SoundFamily family) {
        double[] centres = new double[CLIPS];
        for (int clip = 0; clip < centres.length; clip++) {
            double[] x = samples(family, clip + 1);
            double energy = 0;
            double slope = 0;
            for (int i = 1; i < x.length; i++) {
                energy += x[i] * x[i];
                slope += (x[i] - x[i - 1]) * (x[i] - x[i - 1]);
            }
            double half = Math.min(1, Math.sqrt(slope / energy) / 2);
            centres[clip] = Math.asin(half) * SampleSounds.SAMPLE_RATE_HZ / Math.PI;
        }
        Arrays.sort(centres);
        return centres[centres.length / 2];
    }

    private static double[] samples(SoundFamily family, int number) {
        ByteBuffer bytes =
                ByteBuffer.wrap(SampleSounds.clip(family, number)).order(ByteOrder.LITTLE_ENDIAN);
        double[] samples = new double[(bytes.capacity() - 44) / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes.getShort(44 + 2 * i) / 32768.0;
        }
        return samples;
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
