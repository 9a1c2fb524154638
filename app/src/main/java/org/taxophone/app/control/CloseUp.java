package org.taxophone.app.control;

import org.taxophone.signal.Outline;
import org.taxophone.signal.Spectrogram;

/// A part of a sound, drawn finer than the whole is.
///
/// @param fromSeconds where it begins in the sound
/// @param spectrogram of the part; its length is the part's
/// @param outline of the part
public record CloseUp(double fromSeconds, Spectrogram spectrogram, Outline outline) {
    private static final double LITTLE = 1e-3; // a sample or two, at the ends

    public double toSeconds() {
        return fromSeconds + spectrogram.durationSeconds();
    }

    /// Whether all that is on show lies within.
    public boolean covers(SoundWindow window, double wholeSeconds) {
        return window.fromSeconds() >= fromSeconds - LITTLE
                && Math.min(window.toSeconds(), wholeSeconds) <= toSeconds() + LITTLE;
    }
}
