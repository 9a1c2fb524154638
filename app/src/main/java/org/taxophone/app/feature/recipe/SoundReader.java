package org.taxophone.app.feature.recipe;

import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;

/// Reads the first seconds of a sound.
@FunctionalInterface
public interface SoundReader {
    /// @throws org.taxophone.common.TaxophoneException if nothing can be read
    Waveform read(SoundSource sound, int sampleRateHz, double maxSeconds);
}
