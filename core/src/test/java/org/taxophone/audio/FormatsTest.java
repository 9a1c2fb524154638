package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files written by other programs, against what went into them or what other decoders hear.
class FormatsTest {
    private final AudioFileReader reader = new AudioFileReader();

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "mono.wav, 'WAV, 16 bit', 1",
        "stereo.wav, 'WAV, 16 bit', 2",
        "24-extensible.wav, 'WAV, 24 bit', 2",
        "rf64.wav, 'RF64, 16 bit', 1",
        "16.aiff, 'AIFF, 16 bit', 2",
        "float.aifc, 'AIFC, 32 bit float', 1",
        "sowt.aifc, 'AIFC, 16 bit', 1",
        "16.au, 'AU, 16 bit', 1",
        "16.flac, 'FLAC, 16 bit', 2",
    })
    void losslessFilesAreExact(String name, String format, int channels) {
        Decoded decoded = reader.read(Fixtures.file(name), 8000);
        float[] sound = channels == 1 ? Fixtures.left(8000) : Fixtures.mean(8000);
        Fixtures.assertSame(decoded.waveform().samples(), sound);
        AudioFacts facts = decoded.facts();
        assertThat(facts.format()).isEqualTo(format);
        assertThat(facts.channels()).isEqualTo(channels);
        assertThat(facts.sampleRateHz()).isEqualTo(8000);
        assertThat(facts.frames()).isEqualTo(1600);
        assertThat(facts.damage()).isEmpty();
        assertThat(facts.peak()).isBetween(0.79, 0.8);
        assertThat(facts.contentHash()).hasSize(64);
    }

    @Test
    void flacOf24BitIsExact() {
        Waveform waveform = reader.readMono(Fixtures.file("24.flac"));
        Fixtures.assertSame(waveform.samples(), Fixtures.floats("24.f32"));
    }

    @ParameterizedTest
    @CsvSource({"mulaw.wav, 'WAV, mu-law'", "alaw.wav, 'WAV, A-law'"})
    void logarithmicFilesAreCloseToTheirSound(String name, String format) {
        Decoded decoded = reader.read(Fixtures.file(name), 8000);
        // Half a step of the coarsest segment.
        Fixtures.assertClose(decoded.waveform().samples(), Fixtures.left(8000), 0.02);
        assertThat(decoded.facts().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "mono.ogg, Ogg Vorbis, 22050, 1, 1e-4",
        "stereo.ogg, Ogg Vorbis, 44100, 2, 1e-4",
        "mono.mp3, MP3, 22050, 1, 1e-4",
        "stereo.mp3, MP3, 32000, 2, 1e-4",
        "mono-untagged.mp3, MP3, 22050, 1, 1e-4",
    })
    void lossyFilesSoundAsInOtherDecoders(
            String name, String format, int rate, int channels, double tolerance) {
        Decoded decoded = reader.read(Fixtures.file(name), rate);
        assertThat(decoded.facts().format()).isEqualTo(format);
        assertThat(decoded.facts().channels()).isEqualTo(channels);
        assertThat(decoded.facts().damage()).isEmpty();
        Fixtures.assertClose(
                decoded.waveform().samples(), Fixtures.floats(name + ".f32"), tolerance);
    }

    @ParameterizedTest
    @CsvSource({
        "mono.wav, sound.mp3",
        "mono.mp3, sound.wav",
        "stereo.ogg, sound.FLAC",
        "16.flac, sound",
        "16.aiff, sound.ogg",
    })
    void bytesTellTheFormatAndNamesDoNot(String name, String disguise) throws IOException {
        Path copy = Files.copy(Fixtures.file(name), folder.resolve(disguise));
        assertThat(reader.inspect(copy)).isEqualTo(reader.inspect(Fixtures.file(name)));
    }
}
