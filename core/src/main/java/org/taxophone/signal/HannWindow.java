package org.taxophone.signal;

import org.taxophone.common.Checks;

/// The Hann window.
public final class HannWindow {
    private HannWindow() {}

    /// The periodic window for spectra: `0.5 - 0.5 cos(2 pi i / length)`, as
    /// `scipy.signal.get_window` and librosa have it.
    ///
    /// @param length samples, at least 1
    public static float[] periodic(int length) {
        Checks.atLeast("length", length, 1);
        float[] window = new float[length];
        for (int i = 0; i < length; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / length));
        }
        return window;
    }
}
