package org.taxophone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;

/// The sounds of the samples, computed when they are needed.
///
/// The clips of a family differ as real ones do, in pitch, length, loudness, noise and onset, so
/// that neither level nor length tells the families apart. They are mono, 16 kHz, 16 bit, and the
/// same bytes on every machine; a family that is in two samples begins with the same clips in both.
public final class SampleSounds {
    /// Samples a second of every clip.
    public static final int SAMPLE_RATE_HZ = 16_000;

    private SampleSounds() {}

    /// Writes all clips as `family/family-01.wav` below the folder, which is made if need be. Each
    /// file is either absent or whole; files of the same names are replaced by the same bytes.
    ///
    /// @throws IOException if a clip could not be written (the disk is full, say)
    public static void writeTo(Path folder, Sample sample) throws IOException {
        List<SoundFamily> families = sample.members();
        for (SoundFamily family : families) {
            Files.createDirectories(folder.resolve(family.folder()));
        }
        int each = sample.clipsPerFamily();
        try {
            IntStream.range(0, sample.clips())
                    .parallel()
                    .forEach(i -> write(folder, families.get(i / each), i % each + 1));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Path folder, SoundFamily family, int number) {
        String name = "%s-%02d.wav".formatted(family.folder(), number);
        Path file = folder.resolve(family.folder()).resolve(name);
        Path part = file.resolveSibling("." + name + ".part");
        try {
            Files.write(part, clip(family, number));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] clip(SoundFamily family, int number) {
        Draw draw = new Draw(1_000_003L * family.ordinal() + number);
        return WaveBytes.of(FieldRecording.of(family.sound(draw), draw));
    }
}
