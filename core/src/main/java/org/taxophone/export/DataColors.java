package org.taxophone.export;

/// The one table of data colours: clusters and labels, on screen and on paper, as 0xRRGGBB.
///
/// Eight colours of Okabe and Ito (2008), then sixteen that were each chosen farthest from all
/// before them (CIEDE2000, normal sight and three kinds of colour blindness). From the 25th on the
/// list repeats with another marker. Above twelve clusters colour is a hint and the number is the
/// name.
public final class DataColors {
    /// Colours before the list repeats.
    public static final int SIZE = 24;

    /// Least contrast of a point with its background that needs no edge.
    private static final double EDGE_CONTRAST = 3;

    private static final int INK = 7;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;
    private static final int LIGHT_MAP = 0xffffff;
    private static final int DARK_MAP = 0x0b0d10;

    private static final int[] COLORS = {
        0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0xf0e442, 0x000000,
        0xad1f33, 0x7a5270, 0xa3cc8f, 0x3d7052, 0xebadb8, 0x708f47, 0xc20099, 0x5285ff,
        0xe0707a, 0xcc1f00, 0xb8a35c, 0x00ccad, 0xa37ac2, 0xad5c7a, 0x70a38f, 0xcc295c
    };

    private static final Marker[] MARKERS = {
        Marker.CIRCLE, Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND
    };

    private DataColors() {}

    /// The colour of a cluster or label.
    ///
    /// @param index from 0; below 0 is noise
    /// @param dark true on the dark theme, where the ink is white
    public static int rgb(int index, boolean dark) {
        if (index < 0) {
            return noise(dark);
        }
        int place = index % SIZE;
        return place == INK && dark ? WHITE : COLORS[place];
    }

    /// The marker of a cluster or label: circles for the first 24, then squares, triangles,
    /// diamonds, and again.
    ///
    /// @param index from 0; below 0 is noise
    public static Marker marker(int index) {
        return index < 0 ? Marker.CROSS : MARKERS[index / SIZE % MARKERS.length];
    }

    /// The grey of clips that belong to no cluster.
    public static int noise(boolean dark) {
        return dark ? 0x7d8590 : 0x8b949e;
    }

    /// The ink of a number on a swatch of the colour: black or white, whichever contrasts more.
    public static int numberInk(int rgb) {
        return contrast(rgb, BLACK) >= contrast(rgb, WHITE) ? BLACK : WHITE;
    }

    /// True if a point of the colour is too pale (or too dark) for the map and needs [#edge].
    public static boolean needsEdge(int rgb, boolean dark) {
        return contrast(rgb, dark ? DARK_MAP : LIGHT_MAP) < EDGE_CONTRAST;
    }

    /// The edge of such a point: the colour 38 % darker on white, 35 % lighter on the dark map.
    public static int edge(int rgb, boolean dark) {
        return dark ? mix(rgb, WHITE, 0.35) : mix(rgb, BLACK, 0.38);
    }

    /// Contrast of two colours, 1 to 21, as WCAG 2 defines it.
    public static double contrast(int first, int second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// A mixture of two colours.
    ///
    /// @param share of the second colour, 0 to 1
    public static int mix(int first, int second, double share) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = first >> shift & 0xff;
            double b = second >> shift & 0xff;
            result |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return result;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff)
                + 0.7152 * linear(rgb >> 8 & 0xff)
                + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
