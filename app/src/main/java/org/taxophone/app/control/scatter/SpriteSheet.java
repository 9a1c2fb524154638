package org.taxophone.app.control.scatter;

/// Small antialiased pictures of one marker in one colour, one for each quarter pixel that a point
/// can be shifted by: premultiplied ARGB, ready to be laid over a picture.
///
/// @param size pixels a side
/// @param sprites `sprites[shiftY * SHIFTS + shiftX][y * size + x]`
record SpriteSheet(int size, int[][] sprites) {
    /// @param opacity 0 to 1
    static SpriteSheet of(MarkerCoverage coverage, GroupStyle style, double opacity) {
        int[][] sprites = new int[coverage.whole().length][];
        for (int shift = 0; shift < sprites.length; shift++) {
            sprites[shift] =
                    coloured(coverage.whole()[shift], coverage.inner()[shift], style, opacity);
        }
        return new SpriteSheet(coverage.size(), sprites);
    }

    private static int[] coloured(float[] whole, float[] inner, GroupStyle style, double opacity) {
        int[] pixels = new int[whole.length];
        for (int i = 0; i < pixels.length; i++) {
            if (whole[i] > 0) {
                double fill = inner[i] / whole[i];
                int alpha = (int) Math.round(whole[i] * opacity * 255);
                pixels[i] =
                        alpha << 24
                                | channel(style, 16, fill, alpha)
                                | channel(style, 8, fill, alpha)
                                | channel(style, 0, fill, alpha);
            }
        }
        return pixels;
    }

    private static int channel(GroupStyle style, int bits, double fill, int alpha) {
        double value =
                fill * (style.rgb() >> bits & 0xff) + (1 - fill) * (style.edgeRgb() >> bits & 0xff);
        return Math.min((int) Math.round(value * alpha / 255), alpha) << bits;
    }
}
