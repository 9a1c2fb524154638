package org.taxophone.app.player;

import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;

/// Reads a part of a sound at a given rate, mixed down. The audio package's reader in the
/// program; sounds from memory in tests.
@FunctionalInterface
public interface SoundLoader {
    /// @param startSeconds counted from the beginning of the sound, which may be a slice of a file
    /// @param maxSeconds the part is shorter where the sound ends earlier
    /// @throws org.taxophone.common.TaxophoneException if nothing can be read
    Waveform load(SoundSource sound, int sampleRateHz, double startSeconds, double maxSeconds);
}
