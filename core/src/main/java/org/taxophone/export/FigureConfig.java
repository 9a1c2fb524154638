package org.taxophone.export;

import org.taxophone.common.Checks;

/// How a figure is drawn.
///
/// @param widthMm width on paper, 20 to 1000
/// @param heightMm height on paper, 20 to 1000
/// @param dpi pixels an inch in PNG files, 36 to 1200
/// @param fontPt size of the text, 4 to 36; journals ask for 7 or more
/// @param legend true to draw the legend
public record FigureConfig(
        double widthMm, double heightMm, int dpi, double fontPt, boolean legend) {
    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    public FigureConfig {
        Checks.inRange("widthMm", widthMm, 20, 1000);
        Checks.inRange("heightMm", heightMm, 20, 1000);
        Checks.inRange("dpi", dpi, 36, 1200);
        Checks.inRange("fontPt", fontPt, 4, 36);
    }

    /// 180 x 130 mm, two columns of a journal, 300 dpi, 8 pt, with legend.
    public static FigureConfig defaults() {
        return new FigureConfig(180, 130, 300, 8, true);
    }

    /// Width in points, the unit in which figures are painted.
    public double widthPt() {
        return widthMm / MM_PER_INCH * POINTS_PER_INCH;
    }

    /// Height in points.
    public double heightPt() {
        return heightMm / MM_PER_INCH * POINTS_PER_INCH;
    }
}
