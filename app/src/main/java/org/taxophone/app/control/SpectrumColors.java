package org.taxophone.app.control;

import org.taxophone.export.ColorMaps;

/// The colours that spectrograms can be drawn in.
public enum SpectrumColors {
    MAGMA,
    VIRIDIS,
    GREYS;

    /// 256 colours, lowest level first.
    public int[] table() {
        return switch (this) {
            case MAGMA -> ColorMaps.magma();
            case VIRIDIS -> ColorMaps.viridis();
            case GREYS -> ColorMaps.greys();
        };
    }
}
