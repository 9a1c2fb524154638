package org.taxophone.app.control;

import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;

/// Reads the first seconds of a sound: of a file, or of the slice of it that is meant.
@FunctionalInterface
public interface ClipSound {
    /// @throws org.taxophone.common.TaxophoneException if nothing can be read
    Waveform read(SoundSource sound, int sampleRateHz, double maxSeconds);
}
