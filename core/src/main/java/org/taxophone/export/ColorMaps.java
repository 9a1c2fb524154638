package org.taxophone.export;

/// Tables that turn a number into a colour: 256 entries of 0xAARRGGBB, lowest number first.
///
/// Each map is a smooth curve through a few anchor colours at equal steps. Magma and viridis are
/// those of Smith and van der Walt (2015), even in lightness and safe for the colour-blind; their
/// curves stay within four levels of the published tables.
public final class ColorMaps {
    /// Entries of each table.
    public static final int SIZE = 256;

    private static final int[] MAGMA = {
        0x000004, 0x0b0924, 0x20114b, 0x3b0f70, 0x57157e, 0x721f81, 0x8c2981, 0xa8327d, 0xc43c75,
        0xde4968, 0xf1605d, 0xfa7f5e, 0xfe9f6d, 0xfebf84, 0xfddea0, 0xfcfdbf
    };
    private static final int[] VIRIDIS = {
        0x440154, 0x481a6c, 0x472f7d, 0x414487, 0x39568c, 0x31688e, 0x2a788e, 0x23888e, 0x1f988b,
        0x22a884, 0x35b779, 0x54c568, 0x7ad151, 0xa5db36, 0xd2e21b, 0xfde725
    };
    private static final int[] DIFFERENCES = {0x2166ac, 0x92c5de, 0xf7f7f7, 0xf4a582, 0xb2182b};
    private static final int[] GREYS = {0xffffff, 0x000000};
    private static final int[] HEATMAP_LIGHT = {
        0xf6f7f9, 0xd6d3f5, 0xa59ee8, 0x6a5fd1, 0x3f30a0, 0x251662
    };
    private static final int[] HEATMAP_DARK = {
        0x16191f, 0x2a2654, 0x463c94, 0x6e62d2, 0xa59cf5, 0xdedaff
    };

    private ColorMaps() {}

    /// Black over violet and orange to pale yellow: the spectrogram.
    public static int[] magma() {
        return smooth(MAGMA);
    }

    /// Violet over green to yellow.
    public static int[] viridis() {
        return smooth(VIRIDIS);
    }

    /// White to black, as on paper.
    public static int[] greys() {
        return straight(GREYS);
    }

    /// Differences: blue below the middle, white at it, red above.
    public static int[] differences() {
        return straight(DIFFERENCES);
    }

    /// Shares in a heatmap: from the background to deep (or, on dark, pale) indigo.
    public static int[] heatmap(boolean dark) {
        return straight(dark ? HEATMAP_DARK : HEATMAP_LIGHT);
    }

    private static int[] straight(int[] anchors) {
        int[] table = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double place = (double) i / (SIZE - 1) * (anchors.length - 1);
            int at = Math.min((int) place, anchors.length - 2);
            table[i] = 0xff000000 | DataColors.mix(anchors[at], anchors[at + 1], place - at);
        }
        return table;
    }

    private static int[] smooth(int[] anchors) {
        int[] table = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double place = (double) i / (SIZE - 1) * (anchors.length - 1);
            int at = Math.min((int) place, anchors.length - 2);
            int color = 0xff000000;
            for (int shift = 16; shift >= 0; shift -= 8) {
                color |= channel(anchors, at, place - at, shift) << shift;
            }
            table[i] = color;
        }
        return table;
    }

    /// One channel of the Catmull-Rom curve between two anchors.
    private static int channel(int[] anchors, int at, double t, int shift) {
        double b = anchors[at] >> shift & 0xff;
        double c = anchors[at + 1] >> shift & 0xff;
        double a = at > 0 ? anchors[at - 1] >> shift & 0xff : 2 * b - c;
        double d = at + 2 < anchors.length ? anchors[at + 2] >> shift & 0xff : 2 * c - b;
        double value =
                b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
        return (int) Math.clamp(Math.round(value), 0, 255);
    }
}
