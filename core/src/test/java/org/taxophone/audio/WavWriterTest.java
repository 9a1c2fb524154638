package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;

class WavWriterTest {
    private final AudioFileReader reader = new AudioFileReader();

    @TempDir private Path folder;

    @Test
    void whatWasReadIsWrittenBackBitForBit() {
        Path file = folder.resolve("deep/er/copy.wav");
        WavWriter.write(file, reader.readMono(Fixtures.file("mono.wav")));
        Decoded decoded = reader.read(file, 8000);
        Fixtures.assertSame(decoded.waveform().samples(), Fixtures.left(8000));
        assertThat(decoded.facts().damage()).isEmpty();
    }

    @Test
    void whatIsTooLoudIsCutOffAndWhatIsNoNumberIsSilent() {
        Path file = folder.resolve("loud.wav");
        WavWriter.write(file, new Waveform(new float[] {2, -2, Float.NaN, 0.5f}, 44100));
        assertThat(reader.readMono(file).samples()).containsExactly(32767f / 32768, -1, 0, 0.5f);
    }

    @Test
    void aFolderInTheWayIsToldAndNothingIsLeft() throws IOException {
        Path file = folder.resolve("taken.wav");
        Files.createDirectories(file.resolve("inside"));
        assertThatThrownBy(() -> WavWriter.write(file, new Waveform(new float[3], 8000)))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageStartingWith("taken.wav cannot be written");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var entries = Files.list(folder)) {
            assertThat(entries).hasSize(1);
        }
    }
}
