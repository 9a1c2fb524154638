package org.taxophone.app.control;

import java.nio.file.Path;
import org.taxophone.audio.Waveform;

/// Reads the first seconds of a sound file.
@FunctionalInterface
public interface ClipSound {
    /// @throws org.taxophone.common.TaxophoneException if nothing can be read
    Waveform read(Path file, int sampleRateHz, double maxSeconds);
}
