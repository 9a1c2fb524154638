package org.taxophone.app.player;

import java.util.function.Consumer;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;

/// Reads a sound piece by piece at a given rate, mixed down. The audio package's reader in the
/// program.
@FunctionalInterface
public interface SoundStreamer {
    /// @param taken given the pieces one after the other; what it throws ends the reading
    /// @throws org.taxophone.common.TaxophoneException if nothing can be read
    void stream(SoundSource sound, int sampleRateHz, Consumer<Waveform> taken);
}
