package org.taxophone.app.feature.recipe;

import java.nio.file.Path;
import org.taxophone.audio.Waveform;

/// Reads the first seconds of a sound file.
@FunctionalInterface
public interface SoundReader {
    /// @throws org.taxophone.common.TaxophoneException if nothing can be read
    Waveform read(Path file, int sampleRateHz, double maxSeconds);
}
