package org.taxophone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The sounds of the sample project: eight families of forty clips, computed when they are needed.
///
/// The clips of a family differ as real ones do, in pitch, length, loudness, noise and onset, so
/// that neither level nor length tells the families apart. They are mono, 16 kHz, 16 bit, and the
/// same bytes on every machine.
public final class SampleSounds {
    /// Samples a second of every clip.
    public static final int SAMPLE_RATE_HZ = 16_000;

    /// Clips in each family.
    public static final int CLIPS_PER_FAMILY = 40;

    private SampleSounds() {}

    /// The folder names of the families, in alphabetical order.
    public static List<String> families() {
        return Arrays.stream(SoundFamily.values()).map(SoundFamily::folder).toList();
    }

    /// Writes all clips as `family/family-01.wav` below the folder, which is made if need be. Each
    /// file is either absent or whole; files of the same names are replaced by the same bytes.
    ///
    /// @throws IOException if a clip could not be written (the disk is full, say)
    public static void writeTo(Path folder) throws IOException {
        SoundFamily[] families = SoundFamily.values();
        for (SoundFamily family : families) {
            Files.createDirectories(folder.resolve(family.folder()));
        }
        try {
            IntStream.range(0, families.length * CLIPS_PER_FAMILY)
                    .parallel()
                    .forEach(i -> write(folder, families[i / CLIPS_PER_FAMILY], i));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Path folder, SoundFamily family, int index) {
        int number = index % CLIPS_PER_FAMILY + 1;
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
