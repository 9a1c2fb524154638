package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A slice is a part of the whole, bit for bit, wherever it is cut.
class SliceTest {
    @TempDir private static Path folder;

    private final AudioFileReader reader = new AudioFileReader();

    @BeforeAll
    static void writeLongFile() {
        SplittableRandom random = new SplittableRandom(5);
        float[] noise = new float[44100 * 20];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (random.nextDouble() - 0.5);
        }
        WavWriter.write(folder.resolve("long.wav"), new Waveform(noise, 44100));
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 0, 1",
        "44100, 3.00001, 2",
        "16000, 0, 20",
        "16000, 7.77, 0.1",
        "16000, 19.9, 5",
        "48000, 0.0001, 18",
        "22050, 5, 0.00005",
    })
    void isPartOfTheWhole(int rate, double start, double seconds) {
        Path file = folder.resolve("long.wav");
        float[] whole = reader.readMono(file, rate).samples();
        float[] slice = reader.readMono(file, rate, start, seconds).samples();
        int from = (int) Math.round(start * rate);
        int to = (int) Math.min(whole.length, from + Math.round(seconds * rate));
        Fixtures.assertSame(slice, Arrays.copyOfRange(whole, from, to));
    }

    @ParameterizedTest
    @CsvSource({"44100", "16000", "48000", "22050"})
    void piecesAreTheWhole(int rate) {
        SoundSource long20 = SoundSource.whole(folder.resolve("long.wav"));
        List<float[]> pieces = pieces(long20, rate);
        assertThat(pieces).hasSizeGreaterThan(1);
        Fixtures.assertSame(joined(pieces), reader.readMono(long20, rate).samples());
    }

    @ParameterizedTest
    @CsvSource({"16.flac", "stereo.ogg", "mono-untagged.mp3"})
    void piecesOfASliceAreTheSliceInEveryFormat(String name) {
        SoundSource slice = new SoundSource(Fixtures.file(name), Optional.of(new Slice(0.05, 0.1)));
        Fixtures.assertSame(joined(pieces(slice, 11025)), reader.readMono(slice, 11025).samples());
    }

    private List<float[]> pieces(SoundSource source, int rate) {
        List<float[]> pieces = new ArrayList<>();
        reader.stream(source, rate, piece -> pieces.add(piece.samples()));
        return pieces;
    }

    private static float[] joined(List<float[]> pieces) {
        float[] all = new float[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (float[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"16.flac", "stereo.ogg", "stereo.mp3", "mono.mp3", "mono-untagged.mp3", "16.aiff"})
    void isPartOfTheWholeInEveryFormat(String name) {
        float[] whole = reader.readMono(Fixtures.file(name), 11025).samples();
        float[] slice = reader.readMono(Fixtures.file(name), 11025, 0.05, 0.1).samples();
        int from = Math.round(0.05f * 11025);
        Fixtures.assertSame(slice, Arrays.copyOfRange(whole, from, from + Math.round(1102.5f)));
    }

    @ParameterizedTest
    @CsvSource({
        "long.ogg, 0.5",
        "long.ogg, 3",
        "long.ogg, 6.123",
        "long.ogg, 9.9",
        "long.mp3, 0.5",
        "long.mp3, 2",
        "long.mp3, 6.123",
        "long.mp3, 9.9",
    })
    void compressedFilesAreCutByJumping(String name, double start) {
        float[] whole = reader.readMono(Fixtures.file(name)).samples();
        float[] slice = reader.readMono(Fixtures.file(name), 8000, start, 0.3).samples();
        int from = (int) Math.round(start * 8000);
        int to = Math.min(whole.length, from + 2400);
        Fixtures.assertSame(slice, Arrays.copyOfRange(whole, from, to));
    }

    @Test
    void beyondTheEndIsEmpty() {
        Waveform slice = reader.readMono(Fixtures.file("mono.wav"), 16000, 100, 1);
        assertThat(slice.samples()).isEmpty();
    }

    @Test
    void wholeFileInStretchesEqualsOneResampling() {
        Path file = folder.resolve("long.wav");
        Waveform atOnce = Resampler.resample(reader.readMono(file), 16000);
        Fixtures.assertSame(reader.readMono(file, 16000).samples(), atOnce.samples());
    }

    @Test
    void aSourceIsReadAsTheStretchOfItsFile() {
        Path file = folder.resolve("long.wav");
        float[] whole = reader.readMono(file, 16000).samples();
        SoundSource source = SoundSource.slice(file, 3.25, 5.5);
        Fixtures.assertSame(
                reader.readMono(source, 16000).samples(),
                Arrays.copyOfRange(whole, 52_000, 88_000));
        Fixtures.assertSame(
                reader.readMono(source, 16000, 1, 0.5).samples(),
                Arrays.copyOfRange(whole, 68_000, 76_000));
        // a part never reaches beyond the slice, nor a slice beyond the file
        Fixtures.assertSame(
                reader.readMono(source, 16000, 2, 60).samples(),
                Arrays.copyOfRange(whole, 84_000, 88_000));
        assertThat(reader.readMono(source, 16000, 2.25, 1).samples()).isEmpty();
        assertThat(reader.readMono(SoundSource.slice(file, 19, 25), 16000).samples())
                .hasSize(16_000);
        Fixtures.assertSame(reader.readMono(SoundSource.whole(file), 16000).samples(), whole);
    }

    @Test
    void factsOfSlicesAreTheirOwn() {
        Path file = folder.resolve("long.wav");
        float[] whole = reader.readMono(file).samples();
        List<Slice> slices =
                List.of(
                        new Slice(4, 6.5), // overlaps with the next, in any order
                        new Slice(0.1, 4.5),
                        new Slice(19.5, 22),
                        new Slice(25, 26));
        SliceFacts facts = reader.inspect(file, slices);
        assertThat(facts.file()).isEqualTo(reader.inspect(file));
        for (int i = 0; i < 4; i++) {
            int from = Math.min(whole.length, (int) slices.get(i).startSample(44100));
            int to = Math.min(whole.length, (int) slices.get(i).endSample(44100));
            double peak = 0;
            double squares = 0;
            for (int at = from; at < to; at++) {
                peak = Math.max(peak, Math.abs(whole[at]));
                squares += (double) whole[at] * whole[at];
            }
            AudioFacts slice = facts.slices().get(i);
            assertThat(slice.frames()).isEqualTo(to - from);
            assertThat(slice.peak()).isEqualTo(peak);
            assertThat(slice.rms())
                    .isCloseTo(to == from ? 0 : Math.sqrt(squares / (to - from)), within(1e-12));
            assertThat(slice.contentHash()).isEqualTo(facts.file().contentHash());
        }
    }

    @Test
    void saysItsBoundsInSeconds() {
        assertThat(new Slice(0, 10)).hasToString("0-10 s");
        assertThat(new Slice(12.5, 17.2504)).hasToString("12.5-17.25 s");
        assertThat(new Slice(0.0004, 0.06)).hasToString("0-0.06 s");
        assertThat(new Slice(1.0005, 1.9996)).hasToString("1.001-2 s"); // a half goes up
        assertThat(SoundSource.slice(Path.of("a", "night.wav"), 1, 2).name())
                .isEqualTo("night.wav 1-2 s");
    }

    @Test
    void refusesBoundsThatAreNone() {
        assertThatThrownBy(() -> new Slice(-1, 2))
                .hasMessageContaining("startSeconds must be >= 0");
        assertThatThrownBy(() -> new Slice(2, 2))
                .hasMessageContaining("endSeconds must be after 2.0 s: was 2.0");
        assertThatThrownBy(() -> new Slice(0, Double.NaN)).hasMessageContaining("endSeconds");
    }

    @Test
    void refusesNegativeStartAndEmptyLength() {
        Path file = Fixtures.file("mono.wav");
        assertThatThrownBy(() -> reader.readMono(file, 8000, -1, 1))
                .hasMessageContaining("startSeconds must be >= 0: was -1.0");
        assertThatThrownBy(() -> reader.readMono(file, 8000, 0, 0))
                .hasMessageContaining("maxSeconds must be > 0: was 0.0");
        assertThatThrownBy(() -> reader.readMono(file, 0))
                .hasMessageContaining("sampleRateHz must be at least 1: was 0");
    }
}
