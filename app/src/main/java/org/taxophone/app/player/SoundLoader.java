package org.taxophone.app.player;

import java.nio.file.Path;
import org.taxophone.audio.Waveform;

/// Reads a slice of a sound file at a given rate, mixed down. The audio package's reader in the
/// program; sounds from memory in tests.
@FunctionalInterface
public interface SoundLoader {
    /// @param maxSeconds the slice is shorter where the file ends earlier
    /// @throws org.taxophone.common.TaxophoneException if nothing can be read
    Waveform load(Path file, int sampleRateHz, double startSeconds, double maxSeconds);
}
