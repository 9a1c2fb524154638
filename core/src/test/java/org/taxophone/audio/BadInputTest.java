package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.common.TaxophoneException;

/// Each way in which a file can be bad: what can be read is read and said, the rest is refused with
/// a reason and a next step.
class BadInputTest {
    private final AudioFileReader reader = new AudioFileReader();

    @TempDir private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void refused(Path file, String message) {
        assertThatThrownBy(() -> reader.inspect(file))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage(message)
                .satisfies(
                        e -> assertThat(((TaxophoneException) e).nextStep()).hasSizeGreaterThan(9));
        assertThatThrownBy(() -> reader.readMono(file, 16000))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage(message);
    }

    @Test
    void emptyFile() throws IOException {
        refused(file("a.wav", new byte[0]), "a.wav is empty (0 bytes)");
    }

    @Test
    void missingFile() {
        refused(folder.resolve("none.wav"), "none.wav is not there");
    }

    @Test
    void folderCalledLikeASound() throws IOException {
        refused(Files.createDirectory(folder.resolve("a.wav")), "a.wav is a folder");
    }

    @Test
    void fileWithoutPermission() throws IOException {
        Path secret = file("secret.wav", WavBytes.of16Bit(1, 2).bytes());
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        refused(secret, "secret.wav may not be read");
    }

    @Test
    void linkToItself() throws IOException {
        Path link = folder.resolve("loop.wav");
        Files.createSymbolicLink(link, link);
        assertThatThrownBy(() -> reader.inspect(link))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageStartingWith("loop.wav ");
    }

    @Test
    void headerWithoutSamples() throws IOException {
        refused(
                file("a.wav", new WavBytes().bytes()),
                "a.wav is a header without samples (WAV, 16 bit, 44 bytes)");
        byte[] noData = Arrays.copyOf(WavBytes.of16Bit(1, 2, 3).bytes(), 36);
        refused(file("b.wav", noData), "b.wav is a WAV header without samples (36 bytes)");
        byte[] noFormat = Arrays.copyOf(noData, 12);
        refused(file("c.wav", noFormat), "c.wav is a WAV without format and samples (12 bytes)");
        byte[] aiff = Arrays.copyOf(Files.readAllBytes(Fixtures.file("16.aiff")), 72);
        refused(file("d.aiff", aiff), "d.aiff is an AIFF header without samples (72 bytes)");
        byte[] flac = Arrays.copyOf(Files.readAllBytes(Fixtures.file("16.flac")), 20);
        refused(file("e.flac", flac), "e.flac is FLAC whose header is broken (20 bytes)");
        byte[] ogg = Arrays.copyOf(Files.readAllBytes(Fixtures.file("mono.ogg")), 200);
        refused(file("f.ogg", ogg), "f.ogg is Ogg Vorbis whose header is broken (200 bytes)");
    }

    @Test
    void samplesBeforeTheirFormat() throws IOException {
        WavBytes wav = WavBytes.of16Bit(1, 2, 3);
        wav.before = WavBytes.chunk("data", (byte) 1, (byte) 2);
        refused(
                file("a.wav", wav.bytes()),
                "a.wav is a WAV whose samples come before their format");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0 samples a second",
        "4294967295, 1, 4294967295 samples a second",
        "8000, 0, 0 channels",
        "8000, 65535, 65535 channels",
    })
    void headerThatCannotBeTrue(long rate, int channels, String problem) throws IOException {
        WavBytes wav = WavBytes.of16Bit(1, 2, 3, 4);
        wav.rate = rate;
        wav.channels = channels;
        refused(
                file("a.wav", wav.bytes()),
                "a.wav has a header (WAV, 16 bit) that says " + problem);
    }

    @Test
    void codecThatIsNotRead() throws IOException {
        WavBytes wav = WavBytes.of16Bit(1, 2, 3);
        wav.codec = 0x11;
        refused(file("a.wav", wav.bytes()), "a.wav is a WAV with codec 0x0011, which is not read");
        wav.codec = 1;
        wav.bits = 64;
        refused(file("b.wav", wav.bytes()), "b.wav has samples of 64 bit, which are not read");
        wav.codec = 3;
        wav.bits = 16;
        refused(
                file("c.wav", wav.bytes()),
                "c.wav has floating-point samples of 16 bit, which are not read");
    }

    @ParameterizedTest
    @CsvSource({
        "'<html><body>', 'is a web page, which is not read'",
        "'....ftypM4A ', 'is MPEG-4 sound (AAC or ALAC), which is not read'",
        "'wvpk........', 'is WavPack sound, which is not read'",
    })
    void otherKindsOfFiles(String bytes, String problem) throws IOException {
        Path wrong = file("a.wav", bytes.getBytes(StandardCharsets.ISO_8859_1));
        refused(wrong, "a.wav " + problem);
    }

    @Test
    void opusIsNamed() {
        refused(Fixtures.file("opus.ogg"), "opus.ogg is an Ogg file with Opus in place of Vorbis");
    }

    @Test
    void textIsNoSound() throws IOException {
        refused(
                file("a.mp3", "not a sound".getBytes(StandardCharsets.US_ASCII)),
                "a.mp3 is no sound that can be read: it begins with the bytes"
                        + " 6e 6f 74 20 61 20 73 6f 75 6e 64");
    }

    @Test
    void truncatedWavIsReadAsFarAsItGoes() throws IOException {
        byte[] bytes = Files.readAllBytes(Fixtures.file("mono.wav"));
        Path half = file("half.wav", Arrays.copyOf(bytes, 44 + 1600));
        Decoded decoded = reader.read(half, 8000);
        assertThat(decoded.facts().frames()).isEqualTo(800);
        assertThat(decoded.facts().damage())
                .isEqualTo("ends after 0.100 s, its header says 0.200 s");
        Fixtures.assertSame(decoded.waveform().samples(), Arrays.copyOf(Fixtures.left(8000), 800));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.aiff", "16.flac", "24.flac", "mono.mp3", "stereo.mp3", "16.au"})
    void truncatedFilesOfOtherFormatsSaySo(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Fixtures.file(name));
        Path half = file(name, Arrays.copyOf(bytes, bytes.length * 3 / 5));
        AudioFacts facts = reader.inspect(half);
        AudioFacts whole = reader.inspect(Fixtures.file(name));
        assertThat(facts.frames()).isBetween(1L, whole.frames() - 1);
        assertThat(facts.damage()).contains("ends after 0.").contains(", its header says 0.200 s");
    }

    @Test
    void truncatedOggSaysSo() throws IOException {
        // Two files in one: the first is whole, the second breaks off.
        byte[] one = Files.readAllBytes(Fixtures.file("mono.ogg"));
        byte[] both = Arrays.copyOf(one, one.length + one.length - 5);
        System.arraycopy(one, 0, both, one.length, one.length - 5);
        AudioFacts facts = reader.inspect(file("cut.ogg", both));
        assertThat(facts.frames()).isGreaterThanOrEqualTo(4410);
        assertThat(facts.damage()).contains("breaks off after 0.").contains("without an end mark");
    }

    @Test
    void chainedOggIsReadToItsEnd() throws IOException {
        byte[] one = Files.readAllBytes(Fixtures.file("mono.ogg"));
        byte[] both = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, both, one.length, one.length);
        AudioFacts facts = reader.inspect(file("twice.ogg", both));
        assertThat(facts.frames()).isEqualTo(8820);
        assertThat(facts.damage()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0xffffffffL, 0x7fffffffL, 0x7ffff000L})
    void lengthThatWasNeverFilledInIsTakenFromTheFile(long declared) throws IOException {
        WavBytes wav = WavBytes.of16Bit(-1, -200, -3, -4);
        wav.declaredDataBytes = declared;
        AudioFacts facts = reader.inspect(file("pipe.wav", wav.bytes()));
        assertThat(facts.frames()).isEqualTo(4);
        assertThat(facts.damage()).isEmpty();
    }

    @Test
    void hugeLengthIsNotBelieved() throws IOException {
        WavBytes wav = WavBytes.of16Bit(1, 2, 3, 4);
        wav.declaredDataBytes = 0x60000000L;
        AudioFacts facts = reader.inspect(file("huge.wav", wav.bytes()));
        assertThat(facts.frames()).isEqualTo(4);
        assertThat(facts.damage()).isEqualTo("ends after 0.001 s, its header says 100663.296 s");
        byte[] aiff = Files.readAllBytes(Fixtures.file("16.aiff"));
        int frames = new String(aiff, StandardCharsets.ISO_8859_1).indexOf("COMM") + 10;
        ByteBuffer.wrap(aiff).putInt(frames, -1);
        assertThat(reader.inspect(file("huge.aiff", aiff)).damage()).contains("its header says");
    }

    @Test
    void chunksAroundTheSamplesAreNoSound() throws IOException {
        WavBytes wav = WavBytes.of16Bit(1, 2, 3);
        wav.before = WavBytes.chunk("LIST", (byte) 1, (byte) 2, (byte) 3);
        wav.after = WavBytes.chunk("id3 ", (byte) 1, (byte) 2, (byte) 3);
        assertThat(reader.inspect(file("a.wav", wav.bytes())).frames()).isEqualTo(3);
        WavBytes empty = new WavBytes();
        empty.after = WavBytes.chunk("LIST", (byte) 1, (byte) 2);
        assertThatThrownBy(() -> reader.inspect(file("b.wav", empty.bytes())))
                .hasMessageContaining("without samples");
    }

    @Test
    void samplesThatAreNoNumbersBecomeSilence() throws IOException {
        byte[] bytes = WavBytes.ofFloats(0.5f, Float.NaN, -0.25f, Float.POSITIVE_INFINITY).bytes();
        Decoded decoded = reader.read(file("nan.wav", bytes), 8000);
        assertThat(decoded.waveform().samples()).containsExactly(0.5f, 0, -0.25f, 0);
        assertThat(decoded.facts().damage())
                .isEqualTo("2 samples are not numbers and were read as silence");
        assertThat(decoded.facts().peak()).isEqualTo(0.5);
    }

    @Test
    void silenceAndClippingAreSeen() throws IOException {
        AudioFacts silent = reader.inspect(file("a.wav", WavBytes.of16Bit(0, 1, -3, 2).bytes()));
        assertThat(silent.silent()).isTrue();
        assertThat(silent.clipped()).isFalse();
        int top = Short.MAX_VALUE;
        int low = Short.MIN_VALUE;
        byte[] clipped =
                WavBytes.of16Bit(top, 0, top, top, 5, top, low, top, low, 7, low, low, low).bytes();
        assertThat(reader.inspect(file("b.wav", clipped)).clippedSamples()).isEqualTo(7);
        assertThat(reader.inspect(file("b.wav", clipped)).peak()).isEqualTo(1);
    }

    @Test
    void levelsAreThoseOfTheMixDown() throws IOException {
        WavBytes wav = WavBytes.of16Bit(16384, 0, -16384, 0, 16384, 0);
        wav.channels = 2;
        AudioFacts facts = reader.inspect(file("a.wav", wav.bytes()));
        assertThat(facts.peak()).isEqualTo(0.5);
        assertThat(facts.rms()).isCloseTo(0.25, within(1e-12));
        assertThat(facts.rmsDbfs()).isCloseTo(-12.041, within(1e-3));
        assertThat(facts.durationSeconds()).isEqualTo(3 / 8000.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grüße 你好.wav", "café.wav", "шум 🎧.wav", " spaced .wav", "a\nb.wav"})
    void anyNameIsRead(String name) throws IOException {
        assertThat(reader.inspect(file(name, WavBytes.of16Bit(1, 2).bytes())).frames())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16.flac",
                "24.flac",
                "mono.ogg",
                "stereo.ogg",
                "mono.mp3",
                "stereo.mp3",
                "16.aiff",
                "24-extensible.wav",
                "rf64.wav",
                "float.aifc"
            })
    @Timeout(60)
    void brokenBytesNeverEscapeAsAnythingElse(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Fixtures.file(name));
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 60; trial++) {
            byte[] bytes = whole.clone();
            for (int i = 0; i <= trial / 6; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path broken = file("broken", bytes);
            try {
                AudioFacts facts = reader.inspect(broken);
                assertThat(facts.frames()).isPositive();
                assertThat(facts.peak()).isNotNaN();
            } catch (TaxophoneException e) {
                assertThat(e).hasMessageStartingWith("broken ");
            }
        }
    }

    @Test
    void eightHoursAreReadInSlicesAndNeverWhole() throws IOException {
        // A sparse file: 8 hours of 16 bit at 44.1 kHz, silent but for one second near the end.
        Path file = folder.resolve("night.wav");
        long frames = 8L * 3600 * 44100;
        WavBytes head = new WavBytes();
        head.rate = 44100;
        head.declaredDataBytes = frames * 2;
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(head.bytes());
            out.setLength(44 + frames * 2);
            out.seek(44 + (frames - 2 * 44100) * 2);
            byte[] second = new byte[2 * 44100];
            Arrays.fill(second, (byte) 0x20);
            out.write(second);
        }
        Waveform slice = reader.readMono(file, 16000, 8 * 3600 - 3, 3);
        assertThat(slice.samples()).hasSize(48000);
        assertThat((double) slice.samples()[24000]).isCloseTo(0.2510, within(1e-3));
        assertThat((double) slice.samples()[8000]).isCloseTo(0, within(1e-6));
        assertThatThrownBy(() -> reader.readMono(file, 16000))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("night.wav: 8.0 h of sound at 16000 Hz do not fit into memory");
    }
}
